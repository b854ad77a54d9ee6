import{$ as Ra,$a as Fh,$b as vp,A as ui,Aa as Lh,Ab as jd,Ac as Cp,B as Rt,Ba as Gh,Bb as Ge,C as S,Ca as oc,Cb as ep,D as kh,Da as lc,Db as ap,Dc as Ep,E as ut,
Ea as cc,Eb as tp,Ec as D,F as y,Fa as Hh,Fb as np,Fc as In,G as Da,Ga as U,Gb as rp,Gc as Xe,H as Uo,Ha as Kh,Hb as ip,Hc as Ho,I as Bd,Ia as jh,Ib as Ur,Ic as Se,
Ja as sc,Jb as op,Jc as gt,K as Sh,Ka as Yh,Kc as Yd,L as ye,La as Vh,Lb as lp,Lc as $n,M as Th,Ma as Qh,Mb as xn,Mc as Ft,N as E,Na as Xh,Nb as Go,Nc as Pt,O as qd,
Oa as Zh,Ob as cp,Oc as Oe,P as Ah,Pa as Jh,Pb as sp,Pc as Np,Q as Ch,Qa as dc,Qb as dp,Qc as bt,R as ft,Ra as Ih,Rb as yi,Rc as Si,S as Eh,Sa as wn,Sb as mp,T as Dr,
Ta as Ia,Tb as up,U as Nh,Ua as _a,V as ac,Va as It,Vb as fp,W as O,Wa as Kd,Wc as Op,X as ht,Xa as $h,Xb as wi,Y as Oh,Ya as mc,Yb as hp,Z as Ld,Za as pi,Zb as pp,
_ as tc,_a as Bo,_b as hc,_c,a as Pl,aa as Gd,ab as vi,ac as pc,b as g,ba as yn,bb as Qn,bc as gp,bd as xc,c as hh,cb as _n,cc as _i,cd as Mp,d as I,da as pt,db as uc,
dc as bp,dd as Dp,e as ph,ea as Xt,eb as Rr,ec as yp,ed as Ti,f as Wl,fa as pa,fb as Xn,fc as wp,fd as Ai,g as vh,ga as C,gb as qo,gc as vc,ha as nc,hb as Lo,hc as xi,
hd as Vd,i as gh,ia as T,ib as gi,ic as gc,id as Ci,j as bh,ja as Zt,jc as _p,k as yh,ka as fi,kc as zi,l as wh,la as we,lb as bi,lc as ki,m as Ro,ma as Vn,mc as $t,
n as i2,na as va,nc as bc,o as ec,oa as Mh,p as _,pa as Dh,pc as yc,q as _h,qa as rc,qc as vt,r as fa,ra as Rh,rc as xp,s as xh,sa as Uh,sb as fc,sc as zp,t as zh,
ta as Bh,tb as Ph,tc as kp,u as ha,ua as qh,ub as Zn,uc as Sp,v as Dt,va as Jt,vb as re,vc as Tp,wa as Ne,wb as Ut,wc as Ap,x as mi,xa as Hd,xb as Ua,xc as wc,y as mt,
ya as ic,yb as j,z as ke,za as hi,zb as Wh,zc as Jn}from"./chunk-XLYMB6V6.js";var Yp=Pl(_e=>{"use strict";function Jd(e,a){var t=e.length;e.push(a);e:for(;0<t;){var n=t-1>>>1,r=e[n];if(0<zc(r,a))e[n]=a,e[t]=r,t=n;else break e}}function Wt(e){
return e.length===0?null:e[0]}function Sc(e){if(e.length===0)return null;var a=e[0],t=e.pop();if(t!==a){e[0]=t;e:for(var n=0,r=e.length,i=r>>>1;n<i;){var o=2*(n+
1)-1,l=e[o],c=o+1,s=e[c];if(0>zc(l,t))c<r&&0>zc(s,l)?(e[n]=s,e[c]=t,n=c):(e[n]=l,e[o]=t,n=o);else if(c<r&&0>zc(s,t))e[n]=s,e[c]=t,n=c;else break e}}return a}function zc(e,a){
var t=e.sortIndex-a.sortIndex;return t!==0?t:e.id-a.id}_e.unstable_now=void 0;typeof performance=="object"&&typeof performance.now=="function"?(Rp=performance,_e.
unstable_now=function(){return Rp.now()}):(Qd=Date,Up=Qd.now(),_e.unstable_now=function(){return Qd.now()-Up});var Rp,Qd,Up,zn=[],Fn=[],o2=1,yt=null,ga=3,Id=!1,
Ko=!1,jo=!1,$d=!1,Lp=typeof setTimeout=="function"?setTimeout:null,Gp=typeof clearTimeout=="function"?clearTimeout:null,Bp=typeof setImmediate<"u"?setImmediate:
null;function kc(e){for(var a=Wt(Fn);a!==null;){if(a.callback===null)Sc(Fn);else if(a.startTime<=e)Sc(Fn),a.sortIndex=a.expirationTime,Jd(zn,a);else break;a=Wt(
Fn)}}function Fd(e){if(jo=!1,kc(e),!Ko)if(Wt(zn)!==null)Ko=!0,Ni||(Ni=!0,Ei());else{var a=Wt(Fn);a!==null&&Pd(Fd,a.startTime-e)}}var Ni=!1,Yo=-1,Hp=5,Kp=-1;function jp(){
return $d?!0:!(_e.unstable_now()-Kp<Hp)}function Xd(){if($d=!1,Ni){var e=_e.unstable_now();Kp=e;var a=!0;try{e:{Ko=!1,jo&&(jo=!1,Gp(Yo),Yo=-1),Id=!0;var t=ga;try{
a:{for(kc(e),yt=Wt(zn);yt!==null&&!(yt.expirationTime>e&&jp());){var n=yt.callback;if(typeof n=="function"){yt.callback=null,ga=yt.priorityLevel;var r=n(yt.expirationTime<=
e);if(e=_e.unstable_now(),typeof r=="function"){yt.callback=r,kc(e),a=!0;break a}yt===Wt(zn)&&Sc(zn),kc(e)}else Sc(zn);yt=Wt(zn)}if(yt!==null)a=!0;else{var i=Wt(
Fn);i!==null&&Pd(Fd,i.startTime-e),a=!1}}break e}finally{yt=null,ga=t,Id=!1}a=void 0}}finally{a?Ei():Ni=!1}}}var Ei;typeof Bp=="function"?Ei=function(){Bp(Xd)}:
typeof MessageChannel<"u"?(Zd=new MessageChannel,qp=Zd.port2,Zd.port1.onmessage=Xd,Ei=function(){qp.postMessage(null)}):Ei=function(){Lp(Xd,0)};var Zd,qp;function Pd(e,a){
Yo=Lp(function(){e(_e.unstable_now())},a)}_e.unstable_IdlePriority=5;_e.unstable_ImmediatePriority=1;_e.unstable_LowPriority=4;_e.unstable_NormalPriority=3;_e.unstable_Profiling=
null;_e.unstable_UserBlockingPriority=2;_e.unstable_cancelCallback=function(e){e.callback=null};_e.unstable_forceFrameRate=function(e){0>e||125<e?console.error(
"forceFrameRate takes a positive int between 0 and 125, forcing frame rates higher than 125 fps is not supported"):Hp=0<e?Math.floor(1e3/e):5};_e.unstable_getCurrentPriorityLevel=
function(){return ga};_e.unstable_next=function(e){switch(ga){case 1:case 2:case 3:var a=3;break;default:a=ga}var t=ga;ga=a;try{return e()}finally{ga=t}};_e.unstable_requestPaint=
function(){$d=!0};_e.unstable_runWithPriority=function(e,a){switch(e){case 1:case 2:case 3:case 4:case 5:break;default:e=3}var t=ga;ga=e;try{return a()}finally{
ga=t}};_e.unstable_scheduleCallback=function(e,a,t){var n=_e.unstable_now();switch(typeof t=="object"&&t!==null?(t=t.delay,t=typeof t=="number"&&0<t?n+t:n):t=n,
e){case 1:var r=-1;break;case 2:r=250;break;case 5:r=1073741823;break;case 4:r=1e4;break;default:r=5e3}return r=t+r,e={id:o2++,callback:a,priorityLevel:e,startTime:t,
expirationTime:r,sortIndex:-1},t>n?(e.sortIndex=t,Jd(Fn,e),Wt(zn)===null&&e===Wt(Fn)&&(jo?(Gp(Yo),Yo=-1):jo=!0,Pd(Fd,t-n))):(e.sortIndex=r,Jd(zn,e),Ko||Id||(Ko=
!0,Ni||(Ni=!0,Ei()))),e};_e.unstable_shouldYield=jp;_e.unstable_wrapCallback=function(e){var a=ga;return function(){var t=ga;ga=a;try{return e.apply(this,arguments)}finally{
ga=t}}}});var Qp=Pl((m6,Vp)=>{"use strict";Vp.exports=Yp()});var O1=Pl(od=>{"use strict";var Ie=Qp(),Ng=I(),l2=i2();function x(e){var a="https://react.dev/errors/"+e;if(1<arguments.length){a+="?args[]="+encodeURIComponent(
arguments[1]);for(var t=2;t<arguments.length;t++)a+="&args[]="+encodeURIComponent(arguments[t])}return"Minified React error #"+e+"; visit "+a+" for the full mes\
sage or use the non-minified dev environment for full errors and additional helpful warnings."}function Og(e){return!(!e||e.nodeType!==1&&e.nodeType!==9&&e.nodeType!==
11)}function Nl(e){for(var a=e,t=a;t&&!t.alternate;)a=t,(a.flags&4098)!==0&&(e=a.return),t=a.return;for(;a.return;)a=a.return;return a.tag===3?e:null}function Mg(e){
if(e.tag===13){var a=e.memoizedState;if(a===null&&(e=e.alternate,e!==null&&(a=e.memoizedState)),a!==null)return a.dehydrated}return null}function Dg(e){if(e.tag===
31){var a=e.memoizedState;if(a===null&&(e=e.alternate,e!==null&&(a=e.memoizedState)),a!==null)return a.dehydrated}return null}function Xp(e){if(Nl(e)!==e)throw Error(
x(188))}function c2(e){var a=e.alternate;if(!a){if(a=Nl(e),a===null)throw Error(x(188));return a!==e?null:e}for(var t=e,n=a;;){var r=t.return;if(r===null)break;
var i=r.alternate;if(i===null){if(n=r.return,n!==null){t=n;continue}break}if(r.child===i.child){for(i=r.child;i;){if(i===t)return Xp(r),e;if(i===n)return Xp(r),
a;i=i.sibling}throw Error(x(188))}if(t.return!==n.return)t=r,n=i;else{for(var o=!1,l=r.child;l;){if(l===t){o=!0,t=r,n=i;break}if(l===n){o=!0,n=r,t=i;break}l=l.sibling}
if(!o){for(l=i.child;l;){if(l===t){o=!0,t=i,n=r;break}if(l===n){o=!0,n=i,t=r;break}l=l.sibling}if(!o)throw Error(x(189))}}if(t.alternate!==n)throw Error(x(190))}
if(t.tag!==3)throw Error(x(188));return t.stateNode.current===t?e:a}function Rg(e){var a=e.tag;if(a===5||a===26||a===27||a===6)return e;for(e=e.child;e!==null;){
if(a=Rg(e),a!==null)return a;e=e.sibling}return null}function Ka(e,a,t,n,r,i){for(;e!==null;){if((e.tag===5||e.tag===27||e.tag===6)&&t(e,n,r,i)||(e.tag!==22||e.
memoizedState===null)&&(a||e.tag!==5&&e.tag!==27)&&Ka(e.child,a,t,n,r,i))return!0;e=e.sibling}return!1}function ti(e){for(e=e.return;e!==null;){if(e.tag===3||e.
tag===5||e.tag===27)return e;e=e.return}return null}function Zp(e){var a=!1;for(e=e.return;e!==null&&(e.tag===4&&(a=!0),!(e.tag===3||e.tag===5||e.tag===27));)e=
e.return;return a}function Ug(e){var a=[null,null],t=ti(e);return t===null||Bg(a,e,t.child,{foundSelf:!1}),a}function Bg(e,a,t,n){for(;t!==null;){if(t===a)n.foundSelf=
!0;else if(t.tag===5||t.tag===27||t.tag===6){if(n.foundSelf)return e[1]=t,!0;e[0]=t}else if((t.tag!==22||t.memoizedState===null)&&Bg(e,a,t.child,n))return!0;t=t.
sibling}return!1}function Je(e){switch(e.tag){case 5:case 27:case 6:return e.stateNode;case 3:return e.stateNode.containerInfo;default:throw Error(x(559))}}var qi=null,
Nm=null;function s2(e,a,t){return e===t?!0:e===a?(qi=e,!0):!1}function d2(e,a,t){return e===t?(Nm=e,!1):e===a?(Nm!==null&&(qi=e),!0):!1}function Jp(e){if(e===null)
return null;do e=e===null?null:e.return;while(e&&e.tag!==5&&e.tag!==27&&e.tag!==3);return e||null}function Om(e,a,t){for(var n=0,r=e;r;r=t(r))n++;r=0;for(var i=a;i;i=
t(i))r++;for(;0<n-r;)e=t(e),n--;for(;0<r-n;)a=t(a),r--;for(;n--;){if(e===a||a!==null&&e===a.alternate)return e;e=t(e),a=t(a)}return null}var fe=Object.assign,m2=Symbol.
for("react.element"),Tc=Symbol.for("react.transitional.element"),$o=Symbol.for("react.portal"),Li=Symbol.for("react.fragment"),qg=Symbol.for("react.strict_mode"),
Mm=Symbol.for("react.profiler"),Lg=Symbol.for("react.consumer"),on=Symbol.for("react.context"),Ku=Symbol.for("react.forward_ref"),Dm=Symbol.for("react.suspense"),
Rm=Symbol.for("react.suspense_list"),ju=Symbol.for("react.memo"),ar=Symbol.for("react.lazy"),Um=Symbol.for("react.activity"),u2=Symbol.for("react.legacy_hidden"),
f2=Symbol.for("react.memo_cache_sentinel"),Bm=Symbol.for("react.view_transition"),h2=Symbol.for("react.recoverable"),Ip=Symbol.iterator;function Vo(e){return e===
null||typeof e!="object"?null:(e=Ip&&e[Ip]||e["@@iterator"],typeof e=="function"?e:null)}var p2=Symbol.for("react.client.reference");function qm(e){if(e==null)return null;
if(typeof e=="function")return e.$$typeof===p2?null:e.displayName||e.name||null;if(typeof e=="string")return e;switch(e){case Li:return"Fragment";case Mm:return"\
Profiler";case qg:return"StrictMode";case Dm:return"Suspense";case Rm:return"SuspenseList";case Um:return"Activity";case Bm:return"ViewTransition"}if(typeof e==
"object")switch(e.$$typeof){case $o:return"Portal";case on:return e.displayName||"Context";case Lg:return(e._context.displayName||"Context")+".Consumer";case Ku:
var a=e.render;return e=e.displayName,e||(e=a.displayName||a.name||"",e=e!==""?"ForwardRef("+e+")":"ForwardRef"),e;case ju:return a=e.displayName||null,a!==null?
a:qm(e.type)||"Memo";case ar:a=e._payload,e=e._init;try{return qm(e(a))}catch{}}return null}var Fo=Array.isArray,R=Ng.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,
ee=l2.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,Yr={pending:!1,data:null,method:null,action:null},Lm=[],Gi=-1;function fn(e){return{current:e}}
function ia(e){0>Gi||(e.current=Lm[Gi],Lm[Gi]=null,Gi--)}function ve(e,a){Gi++,Lm[Gi]=e.current,e.current=a}var dn=fn(null),hl=fn(null),dr=fn(null),us=fn(null);
function fs(e,a){switch(ve(dr,a),ve(hl,e),ve(dn,null),a.nodeType){case 9:case 11:e=(e=a.documentElement)&&(e=e.namespaceURI)?sg(e):0;break;default:if(e=a.tagName,
a=a.namespaceURI)a=sg(a),e=o1(a,e);else switch(e){case"svg":e=1;break;case"math":e=2;break;default:e=0}}ia(dn),ve(dn,e)}function io(){ia(dn),ia(hl),ia(dr)}function Gm(e){
var a=e.memoizedState;a!==null&&(vo._currentValue=a.memoizedState,ve(us,e)),a=dn.current;var t=o1(a,e.type);a!==t&&(ve(hl,e),ve(dn,t))}function hs(e){hl.current===
e&&(ia(dn),ia(hl)),us.current===e&&(ia(us),vo._currentValue=Yr)}var Wd,$p;function Wn(e){if(Wd===void 0)try{throw Error()}catch(t){var a=t.stack.trim().match(/\n( *(at )?)/);
Wd=a&&a[1]||"",$p=-1<t.stack.indexOf(`
    at`)?" (<anonymous>)":-1<t.stack.indexOf("@")?"@unknown:0:0":""}return`
`+Wd+e+$p}var em=!1;function am(e,a){if(!e||em)return"";em=!0;var t=Error.prepareStackTrace;Error.prepareStackTrace=void 0;try{var n={DetermineComponentFrameRoot:function(){
try{if(a){var h=function(){throw Error()};if(Object.defineProperty(h.prototype,"props",{set:function(){throw Error()}}),typeof Reflect=="object"&&Reflect.construct){
try{Reflect.construct(h,[])}catch(w){var d=w}Reflect.construct(e,[],h)}else{try{h.call()}catch(w){d=w}h=!1;try{var f=Object.getOwnPropertyDescriptor(e.prototype,
"props");Object.defineProperty(e.prototype,"props",{configurable:!0,set:function(){throw Error()}}),h=!0,new e}finally{h&&(f!==void 0?Object.defineProperty(e.prototype,
"props",f):delete e.prototype.props)}}}else{try{throw Error()}catch(w){d=w}(h=e())&&typeof h.catch=="function"&&h.catch(function(){})}}catch(w){if(w&&d&&typeof w.
stack=="string")return[w.stack,d.stack]}return[null,null]}};n.DetermineComponentFrameRoot.displayName="DetermineComponentFrameRoot";var r=Object.getOwnPropertyDescriptor(
n.DetermineComponentFrameRoot,"name");r&&r.configurable&&Object.defineProperty(n.DetermineComponentFrameRoot,"name",{value:"DetermineComponentFrameRoot"});var i=n.
DetermineComponentFrameRoot(),o=i[0],l=i[1];if(o&&l){var c=o.split(`
`),s=l.split(`
`);for(r=n=0;n<c.length&&!c[n].includes("DetermineComponentFrameRoot");)n++;for(;r<s.length&&!s[r].includes("DetermineComponentFrameRoot");)r++;if(n===c.length||
r===s.length)for(n=c.length-1,r=s.length-1;1<=n&&0<=r&&c[n]!==s[r];)r--;for(;1<=n&&0<=r;n--,r--)if(c[n]!==s[r]){if(n!==1||r!==1)do if(n--,r--,0>r||c[n]!==s[r]){
var m=`
`+c[n].replace(" at new "," at ");return e.displayName&&m.includes("<anonymous>")&&(m=m.replace("<anonymous>",e.displayName)),m}while(1<=n&&0<=r);break}}}finally{
em=!1,Error.prepareStackTrace=t}return(t=e?e.displayName||e.name:"")?Wn(t):""}function v2(e,a){switch(e.tag){case 26:case 27:case 5:return Wn(e.type);case 16:return Wn(
"Lazy");case 13:return e.child!==a&&a!==null?Wn("Suspense Fallback"):Wn("Suspense");case 19:return Wn("SuspenseList");case 0:case 15:return am(e.type,!1);case 11:
return am(e.type.render,!1);case 1:return am(e.type,!0);case 31:return Wn("Activity");case 30:return Wn("ViewTransition");default:return""}}function Fp(e){try{var a="",
t=null;do a+=v2(e,t),t=e,e=e.return;while(e);return a}catch(n){return`
Error generating stack: `+n.message+`
`+n.stack}}var Hm=Object.prototype.hasOwnProperty,Yu=Ie.unstable_scheduleCallback,tm=Ie.unstable_cancelCallback,g2=Ie.unstable_shouldYield,b2=Ie.unstable_requestPaint,
at=Ie.unstable_now,y2=Ie.unstable_getCurrentPriorityLevel,Gg=Ie.unstable_ImmediatePriority,Hg=Ie.unstable_UserBlockingPriority,ps=Ie.unstable_NormalPriority,w2=Ie.
unstable_LowPriority,Kg=Ie.unstable_IdlePriority,_2=Ie.log,x2=Ie.unstable_setDisableYieldValue,Ol=null,tt=null;function rr(e){if(typeof _2=="function"&&x2(e),tt&&
typeof tt.setStrictMode=="function")try{tt.setStrictMode(Ol,e)}catch{}}var nt=Math.clz32?Math.clz32:S2,z2=Math.log,k2=Math.LN2;function S2(e){return e>>>=0,e===
0?32:31-(z2(e)/k2|0)|0}var Ac=256,Cc=262144,Ec=4194304;function Lr(e){var a=e&42;if(a!==0)return a;switch(e&-e){case 1:return 1;case 2:return 2;case 4:return 4;case 8:
return 8;case 16:return 16;case 32:return 32;case 64:return 64;case 128:return 128;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:
return e&-e;case 262144:case 524288:case 1048576:case 2097152:return e&3932160;case 4194304:case 8388608:case 16777216:case 33554432:return e&62914560;case 67108864:
return 67108864;case 134217728:return 134217728;case 268435456:return 268435456;case 536870912:return 536870912;case 1073741824:return 0;default:return e}}function Ks(e,a,t){
var n=e.pendingLanes;if(n===0)return 0;var r=0,i=e.suspendedLanes,o=e.pingedLanes;e=e.warmLanes;var l=n&134217727;return l!==0?(n=l&~i,n!==0?r=Lr(n):(o&=l,o!==0?
r=Lr(o):t||(t=l&~e,t!==0&&(r=Lr(t))))):(l=n&~i,l!==0?r=Lr(l):o!==0?r=Lr(o):t||(t=n&~e,t!==0&&(r=Lr(t)))),r===0?0:a!==0&&a!==r&&(a&i)===0&&(i=r&-r,t=a&-a,i>=t||i===
32&&(t&4194048)!==0)?a:r}function Ml(e,a){return(e.pendingLanes&~(e.suspendedLanes&~e.pingedLanes)&a)===0}function jg(e,a){(a&8)!==0&&(a|=a&32);var t=e.entangledLanes;
if(t!==0)for(e=e.entanglements,t&=a;0<t;){var n=31-nt(t),r=1<<n;a|=e[n],t&=~r}return a}function T2(e,a){switch(e){case 1:case 2:case 4:case 8:case 64:return a+250;case 16:case 32:case 128:case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:
return a+5e3;case 4194304:case 8388608:case 16777216:case 33554432:return-1;case 67108864:case 134217728:case 268435456:case 536870912:case 1073741824:return-1;default:
return-1}}function Yg(){var e=Ec;return Ec<<=1,(Ec&62914560)===0&&(Ec=4194304),e}function nm(e){for(var a=[],t=0;31>t;t++)a.push(e);return a}function Dl(e,a){e.
pendingLanes|=a,a!==268435456&&(e.suspendedLanes=0,e.pingedLanes=0,e.warmLanes=0)}function A2(e,a,t,n,r,i){var o=e.pendingLanes;e.pendingLanes=t,e.suspendedLanes=
0,e.pingedLanes=0,e.warmLanes=0,e.expiredLanes&=t,e.entangledLanes&=t,e.errorRecoveryDisabledLanes&=t,e.shellSuspendCounter=0;var l=e.entanglements,c=e.expirationTimes,
s=e.hiddenUpdates;for(t=o&~t;0<t;){var m=31-nt(t),h=1<<m;l[m]=0,c[m]=-1;var d=s[m];if(d!==null)for(s[m]=null,m=0;m<d.length;m++){var f=d[m];f!==null&&(f.lane&=-536870913)}
t&=~h}n!==0&&Vg(e,n,0),i!==0&&r===0&&e.tag!==0&&(e.suspendedLanes|=i&~(o&~a))}function Vg(e,a,t){e.pendingLanes|=a,e.suspendedLanes&=~a;var n=31-nt(a);e.entangledLanes|=
a,e.entanglements[n]=e.entanglements[n]|1073741824|t&261930}function Qg(e,a){var t=e.entangledLanes|=a;for(e=e.entanglements;t;){var n=31-nt(t),r=1<<n;r&a|e[n]&
a&&(e[n]|=a),t&=~r}}function Xg(e,a){var t=a&-a;return t=(t&42)!==0?1:Vu(t),(t&(e.suspendedLanes|a))!==0?0:t}function Vu(e){switch(e){case 2:e=1;break;case 8:e=
4;break;case 32:e=16;break;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:case 4194304:case 8388608:case 16777216:case 33554432:
e=128;break;case 268435456:e=134217728;break;default:e=0}return e}function Qu(e){return e&=-e,2<e?8<e?(e&134217727)!==0?32:268435456:8:2}function Zg(){var e=ee.
p;return e!==0?e:(e=window.event,e===void 0?32:C1(e.type))}function Pp(e,a){var t=ee.p;try{return ee.p=e,a()}finally{ee.p=t}}var Bn=Math.random().toString(36).slice(
2),na="__reactFiber$"+Bn,ja="__reactProps$"+Bn,yo="__reactContainer$"+Bn,Wp="__reactEvents$"+Bn,C2="__reactListeners$"+Bn,E2="__reactHandles$"+Bn,ev="__reactRes\
ources$"+Bn,Rl="__reactMarker$"+Bn,vs="__reactLoad$"+Bn;function js(e){delete e[na],delete e[ja],delete e[C2],delete e[E2]}function Kr(e){var a;if(a=e[na])return a;
for(var t=e.parentNode;t;){if(a=t[yo]||t[na]){if(t=a.alternate,a.child!==null||t!==null&&t.child!==null)for(e=gg(e);e!==null;){if(t=e[na])return t;e=gg(e)}return a}
e=t,t=e.parentNode}return null}function wo(e){if(e=e[na]||e[yo]){var a=e.tag;if(a===5||a===6||a===13||a===31||a===26||a===27||a===3)return e}return null}function Po(e){
var a=e.tag;if(a===5||a===26||a===27||a===6)return e.stateNode;throw Error(x(33))}function Ii(e){var a=e[ev];return a||(a=e[ev]={hoistableStyles:new Map,hoistableScripts:new Map}),
a}function Pe(e){e[Rl]=!0}function Jg(e){e[vs]=void 0}var Ig=new Set,$g={};function ni(e,a){oo(e,a),oo(e+"Capture",a)}function oo(e,a){for($g[e]=a,e=0;e<a.length;e++)
Ig.add(a[e])}var N2=RegExp("^[:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF90\
0-\\uFDCF\\uFDF0-\\uFFFD][:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDC\
F\\uFDF0-\\uFFFD\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$"),av={},tv={};function O2(e){return Hm.call(tv,e)?!0:Hm.call(av,e)?!1:N2.test(e)?tv[e]=!0:(av[e]=
!0,!1)}var F=!1;function nv(){var e=F;return F=!1,e}function Zc(e,a,t){if(O2(a))if(t===null)e.removeAttribute(a);else{switch(typeof t){case"undefined":case"func\
tion":case"symbol":e.removeAttribute(a);return;case"boolean":var n=a.toLowerCase().slice(0,5);if(n!=="data-"&&n!=="aria-"){e.removeAttribute(a);return}}e.setAttribute(
a,t)}}function Nc(e,a,t){if(t===null)e.removeAttribute(a);else{switch(typeof t){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(a);return}
e.setAttribute(a,t)}}function kn(e,a,t,n){if(n===null)e.removeAttribute(t);else{switch(typeof n){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(
t);return}e.setAttributeNS(a,t,n)}}function Fa(e){switch(typeof e){case"bigint":case"boolean":case"number":case"string":case"undefined":return e;case"object":return e;default:
return""}}function Fg(e){var a=e.type;return(e=e.nodeName)&&e.toLowerCase()==="input"&&(a==="checkbox"||a==="radio")}function M2(e,a,t){var n=Object.getOwnPropertyDescriptor(
e.constructor.prototype,a);if(!e.hasOwnProperty(a)&&typeof n<"u"&&typeof n.get=="function"&&typeof n.set=="function"){var r=n.get,i=n.set;return Object.defineProperty(
e,a,{configurable:!0,get:function(){return r.call(this)},set:function(o){t=""+o,i.call(this,o)}}),Object.defineProperty(e,a,{enumerable:n.enumerable}),{getValue:function(){
return t},setValue:function(o){t=""+o},stopTracking:function(){e._valueTracker=null,delete e[a]}}}}function Km(e){if(!e._valueTracker){var a=Fg(e)?"checked":"va\
lue";e._valueTracker=M2(e,a,""+e[a])}}function Pg(e){if(!e)return!1;var a=e._valueTracker;if(!a)return!0;var t=a.getValue(),n="";return e&&(n=Fg(e)?e.checked?"t\
rue":"false":e.value),e=n,e!==t?(a.setValue(e),!0):!1}var D2=/[\n"\\]/g;function kt(e){return e.replace(D2,function(a){return"\\"+a.charCodeAt(0).toString(16)+"\
 "})}function jm(e,a,t,n,r,i,o,l){e.name="",o!=null&&typeof o!="function"&&typeof o!="symbol"&&typeof o!="boolean"?e.type=o:e.removeAttribute("type"),a!=null?o===
"number"?(a===0&&e.value===""||e.value!=a)&&(e.value=""+Fa(a)):e.value!==""+Fa(a)&&(e.value=""+Fa(a)):o!=="submit"&&o!=="reset"||e.removeAttribute("value"),a!=null?
o==="number"&&e.value==a?rm(e,Fa(e.value)):rm(e,Fa(a)):t!=null?rm(e,Fa(t)):n!=null&&e.removeAttribute("value"),r==null&&i!=null&&(e.defaultChecked=!!i),r!=null&&
(e.checked=r&&typeof r!="function"&&typeof r!="symbol"),l!=null&&typeof l!="function"&&typeof l!="symbol"&&typeof l!="boolean"?e.name=""+Fa(l):e.removeAttribute(
"name")}function Wg(e,a,t,n,r,i,o,l){if(i!=null&&typeof i!="function"&&typeof i!="symbol"&&typeof i!="boolean"&&(e.type=i),a!=null||t!=null){if(!(i!=="submit"&&
i!=="reset"||a!=null)){Km(e);return}t=t!=null?""+Fa(t):"",a=a!=null?""+Fa(a):t,l||a===e.value||(e.value=a),e.defaultValue=a}n=n??r,n=typeof n!="function"&&typeof n!=
"symbol"&&!!n,e.checked=l?e.checked:!!n,e.defaultChecked=!!n,o!=null&&typeof o!="function"&&typeof o!="symbol"&&typeof o!="boolean"&&(e.name=o),Km(e)}function rm(e,a){
e.defaultValue!==""+a&&(e.defaultValue=""+a)}function $i(e,a,t,n){if(e=e.options,a){a={};for(var r=0;r<t.length;r++)a["$"+t[r]]=!0;for(t=0;t<e.length;t++)r=a.hasOwnProperty(
"$"+e[t].value),e[t].selected!==r&&(e[t].selected=r),r&&n&&(e[t].defaultSelected=!0)}else{for(t=""+Fa(t),a=null,r=0;r<e.length;r++){if(e[r].value===t){e[r].selected=
!0,n&&(e[r].defaultSelected=!0);return}a!==null||e[r].disabled||(a=e[r])}a!==null&&(a.selected=!0)}}function eb(e,a,t){if(a!=null&&(a=""+Fa(a),a!==e.value&&(e.value=
a),t==null)){e.defaultValue!==a&&(e.defaultValue=a);return}e.defaultValue=t!=null?""+Fa(t):""}function ab(e,a,t,n){if(a==null){if(n!=null){if(t!=null)throw Error(
x(92));if(Fo(n)){if(1<n.length)throw Error(x(93));n=n[0]}t=n}t==null&&(t=""),a=t}t=Fa(a),e.defaultValue=t,n=e.textContent,n===t&&n!==""&&n!==null&&(e.value=n),Km(
e)}function lo(e,a){if(a){var t=e.firstChild;if(t&&t===e.lastChild&&t.nodeType===3){t.nodeValue=a;return}}e.textContent=a}var R2=new Set("animationIterationCoun\
t aspectRatio borderImageOutset borderImageSlice borderImageWidth boxFlex boxFlexGroup boxOrdinalGroup columnCount columns flex flexGrow flexPositive flexShrink\
 flexNegative flexOrder gridArea gridRow gridRowEnd gridRowSpan gridRowStart gridColumn gridColumnEnd gridColumnSpan gridColumnStart fontWeight lineClamp lineHe\
ight opacity order orphans scale tabSize widows zIndex zoom fillOpacity floodOpacity stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity\
 strokeWidth MozAnimationIterationCount MozBoxFlex MozBoxFlexGroup MozLineClamp msAnimationIterationCount msFlex msZoom msFlexGrow msFlexNegative msFlexOrder ms\
FlexPositive msFlexShrink msGridColumn msGridColumnSpan msGridRow msGridRowSpan WebkitAnimationIterationCount WebkitBoxFlex WebKitBoxFlexGroup WebkitBoxOrdinalG\
roup WebkitColumnCount WebkitColumns WebkitFlex WebkitFlexGrow WebkitFlexPositive WebkitFlexShrink WebkitLineClamp".split(" "));function rv(e,a,t){var n=a.indexOf(
"--")===0;t==null||typeof t=="boolean"||t===""?n?e.setProperty(a,""):a==="float"?e.cssFloat="":e[a]="":n?e.setProperty(a,t):typeof t!="number"||t===0||R2.has(a)?
a==="float"?e.cssFloat=t:e[a]=(""+t).trim():e[a]=t+"px"}function tb(e,a,t){if(a!=null&&typeof a!="object")throw Error(x(62));if(e=e.style,t!=null){for(var n in t)
!t.hasOwnProperty(n)||a!=null&&a.hasOwnProperty(n)||(n.indexOf("--")===0?e.setProperty(n,""):n==="float"?e.cssFloat="":e[n]="",F=!0);for(var r in a)n=a[r],a.hasOwnProperty(
r)&&t[r]!==n&&(rv(e,r,n),F=!0)}else for(var i in a)a.hasOwnProperty(i)&&rv(e,i,a[i])}function Xu(e){if(e.indexOf("-")===-1)return!1;switch(e){case"annotation-xm\
l":case"color-profile":case"font-face":case"font-face-src":case"font-face-uri":case"font-face-format":case"font-face-name":case"missing-glyph":return!1;default:
return!0}}var U2=new Map([["acceptCharset","accept-charset"],["htmlFor","for"],["httpEquiv","http-equiv"],["crossOrigin","crossorigin"],["accentHeight","accent-\
height"],["alignmentBaseline","alignment-baseline"],["arabicForm","arabic-form"],["baselineShift","baseline-shift"],["capHeight","cap-height"],["clipPath","clip\
-path"],["clipRule","clip-rule"],["colorInterpolation","color-interpolation"],["colorInterpolationFilters","color-interpolation-filters"],["colorProfile","color\
-profile"],["colorRendering","color-rendering"],["dominantBaseline","dominant-baseline"],["enableBackground","enable-background"],["fillOpacity","fill-opacity"],
["fillRule","fill-rule"],["floodColor","flood-color"],["floodOpacity","flood-opacity"],["fontFamily","font-family"],["fontSize","font-size"],["fontSizeAdjust","\
font-size-adjust"],["fontStretch","font-stretch"],["fontStyle","font-style"],["fontVariant","font-variant"],["fontWeight","font-weight"],["glyphName","glyph-nam\
e"],["glyphOrientationHorizontal","glyph-orientation-horizontal"],["glyphOrientationVertical","glyph-orientation-vertical"],["horizAdvX","horiz-adv-x"],["horizO\
riginX","horiz-origin-x"],["imageRendering","image-rendering"],["letterSpacing","letter-spacing"],["lightingColor","lighting-color"],["markerEnd","marker-end"],
["markerMid","marker-mid"],["markerStart","marker-start"],["maskType","mask-type"],["overlinePosition","overline-position"],["overlineThickness","overline-thick\
ness"],["paintOrder","paint-order"],["panose-1","panose-1"],["pointerEvents","pointer-events"],["renderingIntent","rendering-intent"],["shapeRendering","shape-r\
endering"],["stopColor","stop-color"],["stopOpacity","stop-opacity"],["strikethroughPosition","strikethrough-position"],["strikethroughThickness","strikethrough\
-thickness"],["strokeDasharray","stroke-dasharray"],["strokeDashoffset","stroke-dashoffset"],["strokeLinecap","stroke-linecap"],["strokeLinejoin","stroke-linejo\
in"],["strokeMiterlimit","stroke-miterlimit"],["strokeOpacity","stroke-opacity"],["strokeWidth","stroke-width"],["textAnchor","text-anchor"],["textDecoration","\
text-decoration"],["textRendering","text-rendering"],["transformOrigin","transform-origin"],["underlinePosition","underline-position"],["underlineThickness","un\
derline-thickness"],["unicodeBidi","unicode-bidi"],["unicodeRange","unicode-range"],["unitsPerEm","units-per-em"],["vAlphabetic","v-alphabetic"],["vHanging","v-\
hanging"],["vIdeographic","v-ideographic"],["vMathematical","v-mathematical"],["vectorEffect","vector-effect"],["vertAdvY","vert-adv-y"],["vertOriginX","vert-or\
igin-x"],["vertOriginY","vert-origin-y"],["wordSpacing","word-spacing"],["writingMode","writing-mode"],["xmlnsXlink","xmlns:xlink"],["xHeight","x-height"]]),B2=/^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i;
function Jc(e){return B2.test(""+e)?"javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')":e}function ln(){}var Ym=null;function Zu(e){
return e=e.target||e.srcElement||window,e.correspondingUseElement&&(e=e.correspondingUseElement),e.nodeType===3?e.parentNode:e}var Hi=null,Fi=null;function iv(e){
var a=wo(e);if(a&&(e=a.stateNode)){var t=e[ja]||null;e:switch(e=a.stateNode,a.type){case"input":if(jm(e,t.value,t.defaultValue,t.defaultValue,t.checked,t.defaultChecked,
t.type,t.name),a=t.name,t.type==="radio"&&a!=null){for(t=e;t.parentNode;)t=t.parentNode;for(t=t.querySelectorAll('input[name="'+kt(""+a)+'"][type="radio"]'),a=0;a<
t.length;a++){var n=t[a];if(n!==e&&n.form===e.form){var r=n[ja]||null;if(!r)throw Error(x(90));jm(n,r.value,r.defaultValue,r.defaultValue,r.checked,r.defaultChecked,
r.type,r.name)}}for(a=0;a<t.length;a++)n=t[a],n.form===e.form&&Pg(n)}break e;case"textarea":eb(e,t.value,t.defaultValue);break e;case"select":a=t.value,a!=null&&
$i(e,!!t.multiple,a,!1)}}}var im=!1;function nb(e,a,t){if(im)return e(a,t);im=!0;try{var n=e(a);return n}finally{if(im=!1,(Hi!==null||Fi!==null)&&(td(),Hi&&(a=Hi,
e=Fi,Fi=Hi=null,iv(a),e)))for(a=0;a<e.length;a++)iv(e[a])}}function pl(e,a){var t=e.stateNode;if(t===null)return null;var n=t[ja]||null;if(n===null)return null;
t=n[a];e:switch(a){case"onClick":case"onClickCapture":case"onDoubleClick":case"onDoubleClickCapture":case"onMouseDown":case"onMouseDownCapture":case"onMouseMove":case"\
onMouseMoveCapture":case"onMouseUp":case"onMouseUpCapture":case"onMouseEnter":(n=!n.disabled)||(e=e.type,n=!(e==="button"||e==="input"||e==="select"||e==="texta\
rea")),e=!n;break e;default:e=!1}if(e)return null;if(t&&typeof t!="function")throw Error(x(231,a,typeof t));return t}var Nn=!(typeof window>"u"||typeof window.document>
"u"||typeof window.document.createElement>"u"),Vm=!1;if(Nn)try{Oi={},Object.defineProperty(Oi,"passive",{get:function(){Vm=!0}}),window.addEventListener("test",
Oi,Oi),window.removeEventListener("test",Oi,Oi)}catch{Vm=!1}var Oi,ir=null,Ju=null,Ic=null;function rb(){if(Ic)return Ic;var e,a=Ju,t=a.length,n,r="value"in ir?
ir.value:ir.textContent,i=r.length;for(e=0;e<t&&a[e]===r[e];e++);var o=t-e;for(n=1;n<=o&&a[t-n]===r[i-n];n++);return Ic=r.slice(e,1<n?1-n:void 0)}function $c(e){
var a=e.keyCode;return"charCode"in e?(e=e.charCode,e===0&&a===13&&(e=13)):e=a,e===10&&(e=13),32<=e||e===13?e:0}function Oc(){return!0}function ov(){return!1}function Sa(e){
function a(t,n,r,i,o){this._reactName=t,this._targetInst=r,this.type=n,this.nativeEvent=i,this.target=o,this.currentTarget=null;for(var l in e)e.hasOwnProperty(
l)&&(t=e[l],this[l]=t?t(i):i[l]);return this.isDefaultPrevented=(i.defaultPrevented!=null?i.defaultPrevented:i.returnValue===!1)?Oc:ov,this.isPropagationStopped=
ov,this}return fe(a.prototype,{preventDefault:function(){this.defaultPrevented=!0;var t=this.nativeEvent;t&&(t.preventDefault?t.preventDefault():typeof t.returnValue!=
"unknown"&&(t.returnValue=!1),this.isDefaultPrevented=Oc)},stopPropagation:function(){var t=this.nativeEvent;t&&(t.stopPropagation?t.stopPropagation():typeof t.
cancelBubble!="unknown"&&(t.cancelBubble=!0),this.isPropagationStopped=Oc)},persist:function(){},isPersistent:Oc}),a}var Sr={eventPhase:0,bubbles:0,cancelable:0,
timeStamp:function(e){return e.timeStamp||Date.now()},defaultPrevented:0,isTrusted:0},Ys=Sa(Sr),Ul=fe({},Sr,{view:0,detail:0}),q2=Sa(Ul),om,lm,Qo,Vs=fe({},Ul,{screenX:0,
screenY:0,clientX:0,clientY:0,pageX:0,pageY:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,getModifierState:Iu,button:0,buttons:0,relatedTarget:function(e){return e.
relatedTarget===void 0?e.fromElement===e.srcElement?e.toElement:e.fromElement:e.relatedTarget},movementX:function(e){return"movementX"in e?e.movementX:(e!==Qo&&
(Qo&&e.type==="mousemove"?(om=e.screenX-Qo.screenX,lm=e.screenY-Qo.screenY):lm=om=0,Qo=e),om)},movementY:function(e){return"movementY"in e?e.movementY:lm}}),lv=Sa(
Vs),L2=fe({},Vs,{dataTransfer:0}),G2=Sa(L2),H2=fe({},Ul,{relatedTarget:0}),cm=Sa(H2),K2=fe({},Sr,{animationName:0,elapsedTime:0,pseudoElement:0}),j2=Sa(K2),Y2=fe(
{},Sr,{clipboardData:function(e){return"clipboardData"in e?e.clipboardData:window.clipboardData}}),V2=Sa(Y2),Q2=fe({},Sr,{data:0}),cv=Sa(Q2),X2={Esc:"Escape",Spacebar:"\
 ",Left:"ArrowLeft",Up:"ArrowUp",Right:"ArrowRight",Down:"ArrowDown",Del:"Delete",Win:"OS",Menu:"ContextMenu",Apps:"ContextMenu",Scroll:"ScrollLock",MozPrintableKey:"\
Unidentified"},Z2={8:"Backspace",9:"Tab",12:"Clear",13:"Enter",16:"Shift",17:"Control",18:"Alt",19:"Pause",20:"CapsLock",27:"Escape",32:" ",33:"PageUp",34:"Page\
Down",35:"End",36:"Home",37:"ArrowLeft",38:"ArrowUp",39:"ArrowRight",40:"ArrowDown",45:"Insert",46:"Delete",112:"F1",113:"F2",114:"F3",115:"F4",116:"F5",117:"F6",
118:"F7",119:"F8",120:"F9",121:"F10",122:"F11",123:"F12",144:"NumLock",145:"ScrollLock",224:"Meta"},J2={Alt:"altKey",Control:"ctrlKey",Meta:"metaKey",Shift:"shi\
ftKey"};function I2(e){var a=this.nativeEvent;return a.getModifierState?a.getModifierState(e):(e=J2[e])?!!a[e]:!1}function Iu(){return I2}var $2=fe({},Ul,{key:function(e){
if(e.key){var a=X2[e.key]||e.key;if(a!=="Unidentified")return a}return e.type==="keypress"?(e=$c(e),e===13?"Enter":String.fromCharCode(e)):e.type==="keydown"||e.
type==="keyup"?Z2[e.keyCode]||"Unidentified":""},code:0,location:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,repeat:0,locale:0,getModifierState:Iu,charCode:function(e){
return e.type==="keypress"?$c(e):0},keyCode:function(e){return e.type==="keydown"||e.type==="keyup"?e.keyCode:0},which:function(e){return e.type==="keypress"?$c(
e):e.type==="keydown"||e.type==="keyup"?e.keyCode:0}}),F2=Sa($2),P2=fe({},Vs,{pointerId:0,width:0,height:0,pressure:0,tangentialPressure:0,tiltX:0,tiltY:0,twist:0,
pointerType:0,isPrimary:0}),sv=Sa(P2),W2=fe({},Sr,{submitter:0}),e5=Sa(W2),a5=fe({},Ul,{touches:0,targetTouches:0,changedTouches:0,altKey:0,metaKey:0,ctrlKey:0,
shiftKey:0,getModifierState:Iu}),t5=Sa(a5),n5=fe({},Sr,{propertyName:0,elapsedTime:0,pseudoElement:0}),r5=Sa(n5),i5=fe({},Vs,{deltaX:function(e){return"deltaX"in
e?e.deltaX:"wheelDeltaX"in e?-e.wheelDeltaX:0},deltaY:function(e){return"deltaY"in e?e.deltaY:"wheelDeltaY"in e?-e.wheelDeltaY:"wheelDelta"in e?-e.wheelDelta:0},
deltaZ:0,deltaMode:0}),o5=Sa(i5),l5=fe({},Sr,{newState:0,oldState:0,source:0}),c5=Sa(l5),s5=[9,13,27,32],$u=Nn&&"CompositionEvent"in window,al=null;Nn&&"documen\
tMode"in document&&(al=document.documentMode);var d5=Nn&&"TextEvent"in window&&!al,ib=Nn&&(!$u||al&&8<al&&11>=al),dv=" ",mv=!1;function ob(e,a){switch(e){case"k\
eyup":return s5.indexOf(a.keyCode)!==-1;case"keydown":return a.keyCode!==229;case"keypress":case"mousedown":case"focusout":return!0;default:return!1}}function lb(e){
return e=e.detail,typeof e=="object"&&"data"in e?e.data:null}var Ki=!1;function m5(e,a){switch(e){case"compositionend":return lb(a);case"keypress":return a.which!==
32?null:(mv=!0,dv);case"textInput":return e=a.data,e===dv&&mv?null:e;default:return null}}function u5(e,a){if(Ki)return e==="compositionend"||!$u&&ob(e,a)?(e=rb(),
Ic=Ju=ir=null,Ki=!1,e):null;switch(e){case"paste":return null;case"keypress":if(!(a.ctrlKey||a.altKey||a.metaKey)||a.ctrlKey&&a.altKey){if(a.char&&1<a.char.length)
return a.char;if(a.which)return String.fromCharCode(a.which)}return null;case"compositionend":return ib&&a.locale!=="ko"?null:a.data;default:return null}}var f5={
color:!0,date:!0,datetime:!0,"datetime-local":!0,email:!0,month:!0,number:!0,password:!0,range:!0,search:!0,tel:!0,text:!0,time:!0,url:!0,week:!0};function uv(e){
var a=e&&e.nodeName&&e.nodeName.toLowerCase();return a==="input"?!!f5[e.type]:a==="textarea"}function cb(e,a,t,n){Hi?Fi?Fi.push(n):Fi=[n]:Hi=n,a=Ls(a,"onChange"),
0<a.length&&(t=new Ys("onChange","change",null,t,n),e.push({event:t,listeners:a}))}var tl=null,vl=null;function h5(e){n1(e,0)}function Qs(e){var a=Po(e);if(Pg(a))
return e}function fv(e,a){if(e==="change")return a}var sb=!1;Nn&&(Nn?(Dc="oninput"in document,Dc||(sm=document.createElement("div"),sm.setAttribute("oninput","r\
eturn;"),Dc=typeof sm.oninput=="function"),Mc=Dc):Mc=!1,sb=Mc&&(!document.documentMode||9<document.documentMode));var Mc,Dc,sm;function hv(){tl&&(tl.detachEvent(
"onpropertychange",db),vl=tl=null)}function db(e){if(e.propertyName==="value"&&Qs(vl)){var a=[];cb(a,vl,e,Zu(e)),nb(h5,a)}}function p5(e,a,t){e==="focusin"?(hv(),
tl=a,vl=t,tl.attachEvent("onpropertychange",db)):e==="focusout"&&hv()}function v5(e){if(e==="selectionchange"||e==="keyup"||e==="keydown")return Qs(vl)}function g5(e,a){
if(e==="click")return Qs(a)}function b5(e,a){if(e==="input"||e==="change")return Qs(a)}function y5(e,a){return e===a&&(e!==0||1/e===1/a)||e!==e&&a!==a}var it=typeof Object.
is=="function"?Object.is:y5;function gl(e,a){if(it(e,a))return!0;if(typeof e!="object"||e===null||typeof a!="object"||a===null)return!1;var t=Object.keys(e),n=Object.
keys(a);if(t.length!==n.length)return!1;for(n=0;n<t.length;n++){var r=t[n];if(!Hm.call(a,r)||!it(e[r],a[r]))return!1}return!0}function Qm(e){if(e=e||(typeof document<
"u"?document:void 0),typeof e>"u")return null;try{return e.activeElement||e.body}catch{return e.body}}function pv(e){for(;e&&e.firstChild;)e=e.firstChild;return e}
function vv(e,a){var t=pv(e);e=0;for(var n;t;){if(t.nodeType===3){if(n=e+t.textContent.length,e<=a&&n>=a)return{node:t,offset:a-e};e=n}e:{for(;t;){if(t.nextSibling){
t=t.nextSibling;break e}t=t.parentNode}t=void 0}t=pv(t)}}function mb(e,a){return e&&a?e===a?!0:e&&e.nodeType===3?!1:a&&a.nodeType===3?mb(e,a.parentNode):"contai\
ns"in e?e.contains(a):e.compareDocumentPosition?!!(e.compareDocumentPosition(a)&16):!1:!1}function ub(e){e=e!=null&&e.ownerDocument!=null&&e.ownerDocument.defaultView!=
null?e.ownerDocument.defaultView:window;for(var a=Qm(e.document);a instanceof e.HTMLIFrameElement;){try{var t=typeof a.contentWindow.location.href=="string"}catch{
t=!1}if(t)e=a.contentWindow;else break;a=Qm(e.document)}return a}function Fu(e){var a=e&&e.nodeName&&e.nodeName.toLowerCase();return a&&(a==="input"&&(e.type===
"text"||e.type==="search"||e.type==="tel"||e.type==="url"||e.type==="password")||a==="textarea"||e.contentEditable==="true")}var w5=Nn&&"documentMode"in document&&
11>=document.documentMode,ji=null,Xm=null,nl=null,Zm=!1;function gv(e,a,t){var n=t.window===t?t.document:t.nodeType===9?t:t.ownerDocument;Zm||ji==null||ji!==Qm(
n)||(n=ji,"selectionStart"in n&&Fu(n)?n={start:n.selectionStart,end:n.selectionEnd}:(n=(n.ownerDocument&&n.ownerDocument.defaultView||window).getSelection(),n={
anchorNode:n.anchorNode,anchorOffset:n.anchorOffset,focusNode:n.focusNode,focusOffset:n.focusOffset}),nl&&gl(nl,n)||(nl=n,n=Ls(Xm,"onSelect"),0<n.length&&(a=new Ys(
"onSelect","select",null,a,t),e.push({event:a,listeners:n}),a.target=ji)))}function Br(e,a){var t={};return t[e.toLowerCase()]=a.toLowerCase(),t["Webkit"+e]="we\
bkit"+a,t["Moz"+e]="moz"+a,t}var Yi={animationend:Br("Animation","AnimationEnd"),animationiteration:Br("Animation","AnimationIteration"),animationstart:Br("Anim\
ation","AnimationStart"),transitionrun:Br("Transition","TransitionRun"),transitionstart:Br("Transition","TransitionStart"),transitioncancel:Br("Transition","Tra\
nsitionCancel"),transitionend:Br("Transition","TransitionEnd")},dm={},fb={};Nn&&(fb=document.createElement("div").style,"AnimationEvent"in window||(delete Yi.animationend.
animation,delete Yi.animationiteration.animation,delete Yi.animationstart.animation),"TransitionEvent"in window||delete Yi.transitionend.transition);function ri(e){
if(dm[e])return dm[e];if(!Yi[e])return e;var a=Yi[e],t;for(t in a)if(a.hasOwnProperty(t)&&t in fb)return dm[e]=a[t];return e}var hb=ri("animationend"),pb=ri("an\
imationiteration"),vb=ri("animationstart"),_5=ri("transitionrun"),x5=ri("transitionstart"),z5=ri("transitioncancel"),gb=ri("transitionend"),bb=new Map,Jm="abort\
 auxClick beforeToggle cancel canPlay canPlayThrough click close contextMenu copy cut drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop duration\
Change emptied encrypted ended error fullscreenChange fullscreenError gotPointerCapture input invalid keyDown keyPress keyUp load loadedData loadedMetadata load\
Start lostPointerCapture mouseDown mouseMove mouseOut mouseOver mouseUp paste pause play playing pointerCancel pointerDown pointerMove pointerOut pointerOver po\
interUp progress rateChange reset resize seeked seeking stalled submit suspend timeUpdate touchCancel touchEnd touchStart volumeChange scroll toggle touchMove w\
aiting wheel".split(" ");Jm.push("scrollEnd");function Kt(e,a){bb.set(e,a),ni(a,[e])}var k5=0;function On(e,a){if(e.name!=null&&e.name!=="auto")return e.name;if(a.
autoName!==null)return a.autoName;e=Ht.identifierPrefix;var t=k5++;return e="_"+e+"t_"+t.toString(32)+"_",a.autoName=e}function bv(e){if(e==null||typeof e=="str\
ing")return e;var a=null,t=ro;if(t!==null)for(var n=0;n<t.length;n++){var r=e[t[n]];if(r!=null){if(r==="none")return"none";a=a==null?r:a+(" "+r)}}return a??e.default}
function qn(e,a){return e=bv(e),a=bv(a),a==null?e==="auto"?null:e:a==="auto"?null:a}var gs=typeof reportError=="function"?reportError:function(e){if(typeof window==
"object"&&typeof window.ErrorEvent=="function"){var a=new window.ErrorEvent("error",{bubbles:!0,cancelable:!0,message:typeof e=="object"&&e!==null&&typeof e.message==
"string"?String(e.message):String(e),error:e});if(!window.dispatchEvent(a))return}else if(typeof process=="object"&&typeof process.emit=="function"){process.emit(
"uncaughtException",e);return}console.error(e)},_t=[],Vi=0,Pu=0;function Xs(){for(var e=Vi,a=Pu=Vi=0;a<e;){var t=_t[a];_t[a++]=null;var n=_t[a];_t[a++]=null;var r=_t[a];
_t[a++]=null;var i=_t[a];if(_t[a++]=null,n!==null&&r!==null){var o=n.pending;o===null?r.next=r:(r.next=o.next,o.next=r),n.pending=r}i!==0&&yb(t,r,i)}}function Zs(e,a,t,n){
_t[Vi++]=e,_t[Vi++]=a,_t[Vi++]=t,_t[Vi++]=n,Pu|=n,e.lanes|=n,e=e.alternate,e!==null&&(e.lanes|=n)}function Wu(e,a,t,n){return Zs(e,a,t,n),bs(e)}function ii(e,a){
return Zs(e,null,null,a),bs(e)}function yb(e,a,t){e.lanes|=t;var n=e.alternate;n!==null&&(n.lanes|=t);for(var r=!1,i=e.return;i!==null;)i.childLanes|=t,n=i.alternate,
n!==null&&(n.childLanes|=t),i.tag===22&&(e=i.stateNode,e===null||e._visibility&1||(r=!0)),e=i,i=i.return;return e.tag===3?(i=e.stateNode,r&&a!==null&&(r=31-nt(t),
e=i.hiddenUpdates,n=e[r],n===null?e[r]=[a]:n.push(a),a.lane=t|536870912),i):null}function bs(e){if(50<fl)throw fl=0,os=null,Error(x(185));for(var a=e.return;a!==
null;)e=a,a=e.return;return e.tag===3?e.stateNode:null}var Qi={};function S5(e,a,t,n){this.tag=e,this.key=t,this.sibling=this.child=this.return=this.stateNode=this.
type=this.elementType=null,this.index=0,this.refCleanup=this.ref=null,this.pendingProps=a,this.dependencies=this.memoizedState=this.updateQueue=this.memoizedProps=
null,this.mode=n,this.subtreeFlags=this.flags=0,this.deletions=null,this.childLanes=this.lanes=0,this.alternate=null}function Ga(e,a,t,n){return new S5(e,a,t,n)}
function ef(e){return e=e.prototype,!(!e||!e.isReactComponent)}function Cn(e,a){var t=e.alternate;return t===null?(t=Ga(e.tag,a,e.key,e.mode),t.elementType=e.elementType,
t.type=e.type,t.stateNode=e.stateNode,t.alternate=e,e.alternate=t):(t.pendingProps=a,t.type=e.type,t.flags=0,t.subtreeFlags=0,t.deletions=null),t.flags=e.flags&
1206910976,t.childLanes=e.childLanes,t.lanes=e.lanes,t.child=e.child,t.memoizedProps=e.memoizedProps,t.memoizedState=e.memoizedState,t.updateQueue=e.updateQueue,
a=e.dependencies,t.dependencies=a===null?null:{lanes:a.lanes,firstContext:a.firstContext},t.sibling=e.sibling,t.index=e.index,t.ref=e.ref,t.refCleanup=e.refCleanup,
t}function wb(e,a){e.flags&=1206910978;var t=e.alternate;return t===null?(e.childLanes=0,e.lanes=a,e.child=null,e.subtreeFlags=0,e.memoizedProps=null,e.memoizedState=
null,e.updateQueue=null,e.dependencies=null,e.stateNode=null):(e.childLanes=t.childLanes,e.lanes=t.lanes,e.child=t.child,e.subtreeFlags=0,e.deletions=null,e.memoizedProps=
t.memoizedProps,e.memoizedState=t.memoizedState,e.updateQueue=t.updateQueue,e.type=t.type,a=t.dependencies,e.dependencies=a===null?null:{lanes:a.lanes,firstContext:a.
firstContext}),e}function Fc(e,a,t,n,r,i){var o=0;if(n=e,typeof n=="function")ef(n)&&(o=1);else if(typeof n=="string")o=F_(e,t,dn.current)?26:e==="html"||e==="h\
ead"||e==="body"?27:5;else e:switch(n){case Um:return e=Ga(31,t,a,r),e.elementType=Um,e.lanes=i,e;case Li:return Vr(t.children,r,i,a);case qg:o=8,r|=24;break;case Mm:
return e=Ga(12,t,a,r|2),e.elementType=Mm,e.lanes=i,e;case Dm:return e=Ga(13,t,a,r),e.elementType=Dm,e.lanes=i,e;case Rm:return e=Ga(19,t,a,r),e.elementType=Rm,e.
lanes=i,e;case u2:case Bm:return e=r|32,e=Ga(30,t,a,e),e.elementType=Bm,e.lanes=i,e.stateNode={autoName:null,paired:null,clones:null,ref:null},e;default:if(typeof n==
"object"&&n!==null)switch(n.$$typeof){case on:o=10;break e;case Lg:o=9;break e;case Ku:o=11;break e;case ju:o=14;break e;case ar:o=16,n=null;break e}o=29,t=Error(
x(130,e===null?"null":typeof e,"")),n=null}return a=Ga(o,t,a,r),a.elementType=e,a.type=n,a.lanes=i,a}function Vr(e,a,t,n){return e=Ga(7,e,n,a),e.lanes=t,e}function mm(e,a,t){
return e=Ga(6,e,null,a),e.lanes=t,e}function _b(e){var a=Ga(18,null,null,0);return a.stateNode=e,a}function um(e,a,t){return a=Ga(4,e.children!==null?e.children:
[],e.key,a),a.lanes=t,a.stateNode={containerInfo:e.containerInfo,pendingChildren:null,implementation:e.implementation},a}var yv=new WeakMap;function St(e,a){if(typeof e==
"object"&&e!==null){var t=yv.get(e);return t!==void 0?t:(a={value:e,source:a,stack:Fp(a)},yv.set(e,a),a)}return{value:e,source:a,stack:Fp(a)}}var Xi=[],Zi=0,ys=null,
bl=0,xt=[],zt=0,wr=null,cn=1,sn="";function Tn(e,a){Xi[Zi++]=bl,Xi[Zi++]=ys,ys=e,bl=a}function xb(e,a,t){xt[zt++]=cn,xt[zt++]=sn,xt[zt++]=wr,wr=e;var n=cn;e=sn;
var r=32-nt(n)-1;n&=~(1<<r),t+=1;var i=32-nt(a)+r;if(30<i){var o=r-r%5;i=(n&(1<<o)-1).toString(32),n>>=o,r-=o,cn=1<<32-nt(a)+r|t<<r|n,sn=i+e}else cn=1<<i|t<<r|n,
sn=e}function Js(e){e.return!==null&&(Tn(e,1),xb(e,1,0))}function af(e){for(;e===ys;)ys=Xi[--Zi],Xi[Zi]=null,bl=Xi[--Zi],Xi[Zi]=null;for(;e===wr;)wr=xt[--zt],xt[zt]=
null,sn=xt[--zt],xt[zt]=null,cn=xt[--zt],xt[zt]=null}function zb(e,a){xt[zt++]=cn,xt[zt++]=sn,xt[zt++]=wr,cn=a.id,sn=a.overflow,wr=e}var We=null,pe=null,G=!1,mr=null,
Tt=!1,Im=Error(x(519));function _r(e){var a=Error(x(418,1<arguments.length&&arguments[1]!==void 0&&arguments[1]?"text":"HTML",""));throw yl(St(a,e)),Im}function wv(e){
var a=e.stateNode,t=e.type,n=e.memoizedProps;switch(a[na]=e,a[ja]=n,t){case"dialog":Y("cancel",a),Y("close",a);break;case"iframe":case"object":case"embed":Y("lo\
ad",a);break;case"video":case"audio":for(t=0;t<zl.length;t++)Y(zl[t],a);break;case"source":Y("error",a);break;case"img":case"image":case"link":Y("error",a),Y("l\
oad",a);break;case"details":Y("toggle",a);break;case"input":Y("invalid",a),Wg(a,n.value,n.defaultValue,n.checked,n.defaultChecked,n.type,n.name,!0);break;case"s\
elect":Y("invalid",a);break;case"textarea":Y("invalid",a),ab(a,n.value,n.defaultValue,n.children)}t=n.children,typeof t!="string"&&typeof t!="number"&&typeof t!=
"bigint"||a.textContent===""+t||n.suppressHydrationWarning===!0||i1(a.textContent,t)?(n.popover!=null&&(Y("beforetoggle",a),Y("toggle",a)),n.onScroll!=null&&Y("\
scroll",a),n.onScrollEnd!=null&&Y("scrollend",a),n.onClick!=null&&(a.onclick=ln),a=!0):a=!1,a||_r(e,!0)}function ws(e){for(We=e.return;We;)switch(We.tag){case 5:case 31:case 13:
Tt=!1;return;case 27:case 3:Tt=!0;return;default:We=We.return}}function Mi(e){if(e!==We)return!1;if(!G)return ws(e),G=!0,!1;var a=e.tag,t;if((t=a!==3&&a!==27)&&
((t=a===5)&&(t=e.type,t=!(t!=="form"&&t!=="button")||Du(e.type,e.memoizedProps)),t=!t),t&&pe&&_r(e),ws(e),a===13){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,
!e)throw Error(x(317));pe=vg(e)}else if(a===31){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,!e)throw Error(x(317));pe=vg(e)}else a===27?(a=pe,Tr(e.type)?(e=
qu,qu=null,pe=e):pe=a):pe=We?At(e.stateNode.nextSibling):null;return!0}function Jr(){pe=We=null,G=!1}function fm(){var e=mr;return e!==null&&(qa===null?qa=e:qa.
push.apply(qa,e),mr=null),e}function yl(e){mr===null?mr=[e]:mr.push(e)}var $m=fn(null),oi=null,An=null;function or(e,a,t){ve($m,a._currentValue),a._currentValue=
t}function En(e){e._currentValue=$m.current,ia($m)}function Pc(e,a,t){for(;e!==null;){var n=e.alternate;if((e.childLanes&a)!==a?(e.childLanes|=a,n!==null&&(n.childLanes|=
a)):n!==null&&(n.childLanes&a)!==a&&(n.childLanes|=a),e===t)break;e=e.return}}function Fm(e,a,t,n){var r=e.child;for(r!==null&&(r.return=e);r!==null;){var i=r.dependencies;
if(i!==null){var o=r.child;i=i.firstContext;e:for(;i!==null;){var l=i;i=r;for(var c=0;c<a.length;c++)if(l.context===a[c]){i.lanes|=t,l=i.alternate,l!==null&&(l.
lanes|=t),Pc(i.return,t,e),n||(o=null);break e}i=l.next}}else if(r.tag===18){if(o=r.return,o===null)throw Error(x(341));o.lanes|=t,i=o.alternate,i!==null&&(i.lanes|=
t),Pc(o,t,e),o=null}else r.tag===13&&r.memoizedState!==null&&r.memoizedState.dehydrated===null?(r.lanes|=t,o=r.alternate,o!==null&&(o.lanes|=t),Pc(r.return,t,e),
o=r.child,o=o!==null?o.sibling:null):o=r.child;if(o!==null)o.return=r;else for(o=r;o!==null;){if(o===e){o=null;break}if(r=o.sibling,r!==null){r.return=o.return,
o=r;break}o=o.return}r=o}}function Ir(e,a,t,n){e=null;for(var r=a,i=!1;r!==null;){if(!i){if((r.flags&524288)!==0)i=!0;else if((r.flags&262144)!==0)break}if(r.tag===
10){var o=r.alternate;if(o===null)throw Error(x(387));if(o=o.memoizedProps,o!==null){var l=r.type;it(r.pendingProps.value,o.value)||(e!==null?e.push(l):e=[l])}}else if(r===
us.current){if(o=r.alternate,o===null)throw Error(x(387));o.memoizedState.memoizedState!==r.memoizedState.memoizedState&&(e!==null?e.push(vo):e=[vo])}r=r.return}
return e!==null&&Fm(a,e,t,n),a.flags|=262144,e!==null}function _s(e){for(e=e.firstContext;e!==null;){if(!it(e.context._currentValue,e.memoizedValue))return!0;e=
e.next}return!1}function $r(e){oi=e,An=null,e=e.dependencies,e!==null&&(e.firstContext=null)}function ra(e){return kb(oi,e)}function Rc(e,a){return oi===null&&$r(
e),kb(e,a)}function kb(e,a){var t=a._currentValue;if(a={context:a,memoizedValue:t,next:null},An===null){if(e===null)throw Error(x(308));An=a,e.dependencies={lanes:0,
firstContext:a},e.flags|=524288}else An=An.next=a;return t}var T5=typeof AbortController<"u"?AbortController:function(){var e=[],a=this.signal={aborted:!1,addEventListener:function(t,n){
e.push(n)}};this.abort=function(){a.aborted=!0,e.forEach(function(t){return t()})}},A5=Ie.unstable_scheduleCallback,C5=Ie.unstable_NormalPriority,Ke={$$typeof:on,
Consumer:null,Provider:null,_currentValue:null,_currentValue2:null,_threadCount:0};function tf(){return{controller:new T5,data:new Map,refCount:0}}function Bl(e){
e.refCount--,e.refCount===0&&A5(C5,function(){e.controller.abort()})}function _v(e,a){if((e.pendingLanes&4194048)!==0){var t=e.transitionTypes;for(t===null&&(t=
e.transitionTypes=[]),e=0;e<a.length;e++){var n=a[e];t.indexOf(n)===-1&&t.push(n)}}}var Wo=null;function E5(e){var a=e.transitionTypes;return e.transitionTypes=
null,a}var rl=null,Pm=0,Fr=0,Pi=null;function N5(e,a){if(rl===null){var t=rl=[];Pm=0,Fr=Of(),Pi={status:"pending",value:void 0,then:function(n){t.push(n)}}}return Pm++,
a.then(xv,xv),a}function xv(){if(--Pm===0&&(Wo=null,rl!==null)){Pi!==null&&(Pi.status="fulfilled");var e=rl;rl=null,Fr=0,Pi=null;for(var a=0;a<e.length;a++)(0,e[a])()}}
function O5(e,a){var t=[],n={status:"pending",value:null,reason:null,then:function(r){t.push(r)}};return e.then(function(){n.status="fulfilled",n.value=a;for(var r=0;r<
t.length;r++)(0,t[r])(a)},function(r){for(n.status="rejected",n.reason=r,r=0;r<t.length;r++)(0,t[r])(void 0)}),n}var zv=R.S;R.S=function(e,a){if(j0=at(),typeof a==
"object"&&a!==null&&typeof a.then=="function"&&N5(e,a),Wo!==null)for(var t=fo;t!==null;)_v(t,Wo),t=t.next;if(t=e.types,t!==null){for(var n=fo;n!==null;)_v(n,t),
n=n.next;if(Fr!==0){n=Wo,n===null&&(n=Wo=[]);for(var r=0;r<t.length;r++){var i=t[r];n.indexOf(i)===-1&&n.push(i)}}}zv!==null&&zv(e,a)};var Qr=fn(null);function nf(){
var e=Qr.current;return e!==null?e:ue.pooledCache}function Wc(e,a){a===null?ve(Qr,Qr.current):ve(Qr,a.pool)}function Sb(){var e=nf();return e===null?null:{parent:Ke.
_currentValue,pool:e}}var _o=Error(x(460)),rf=Error(x(474)),Is=Error(x(542)),xs={then:function(){}};function kv(e){return e=e.status,e==="fulfilled"||e==="rejec\
ted"}function Tb(e,a,t){switch(t=e[t],t===void 0?e.push(a):t!==a&&(a.then(ln,ln),a=t),a.status){case"fulfilled":return a.value;case"rejected":throw e=a.reason,Tv(
e),e===void 0&&!("reason"in a)?Error(x(600)):e;default:if(typeof a.status=="string")a.then(ln,ln);else{if(e=ue,e!==null&&100<e.shellSuspendCounter)throw Error(x(
482));e=a,e.status="pending",e.then(function(n){if(a.status==="pending"){var r=a;r.status="fulfilled",r.value=n}},function(n){if(a.status==="pending"){var r=a;r.
status="rejected",r.reason=n}})}switch(a.status){case"fulfilled":return a.value;case"rejected":throw e=a.reason,Tv(e),e}throw Xr=a,_o}}function Gr(e){try{var a=e.
_init;return a(e._payload)}catch(t){throw t!==null&&typeof t=="object"&&typeof t.then=="function"?(Xr=t,_o):t}}var Xr=null;function Sv(){if(Xr===null)throw Error(
x(459));var e=Xr;return Xr=null,e}function Tv(e){if(e===_o||e===Is)throw Error(x(483))}var Wi=null,wl=0;function Uc(e){var a=wl;return wl+=1,Wi===null&&(Wi=[]),
Tb(Wi,e,a)}function Pn(e,a){a=a.props.ref,e.ref=a!==void 0?a:null}function Bc(e,a){throw a.$$typeof===m2?Error(x(525)):(e=Object.prototype.toString.call(a),Error(
x(31,e==="[object Object]"?"object with keys {"+Object.keys(a).join(", ")+"}":e)))}function Ab(e){function a(p,u){if(e){var v=p.deletions;v===null?(p.deletions=
[u],p.flags|=16):v.push(u)}}function t(p,u){if(!e)return null;for(;u!==null;)a(p,u),u=u.sibling;return null}function n(p){for(var u=new Map;p!==null;)p.key===null?
u.set(p.index,p):u.set(p.key,p),p=p.sibling;return u}function r(p,u){return p=Cn(p,u),p.index=0,p.sibling=null,p}function i(p,u,v){return p.index=v,e?(v=p.alternate,
v!==null?(v=v.index,v<u?(p.flags|=2,u):v):(p.flags|=134217730,u)):(p.flags|=1048576,u)}function o(p){return e&&p.alternate===null&&(p.flags|=134217730),p}function l(p,u,v,b){
return u===null||u.tag!==6?(u=mm(v,p.mode,b),u.return=p,u):(u=r(u,v),u.return=p,u)}function c(p,u,v,b){var A=v.type;return A===Li?(p=m(p,u,v.props.children,b,v.
key),Pn(p,v),p):u!==null&&(u.elementType===A||typeof A=="object"&&A!==null&&A.$$typeof===ar&&Gr(A)===u.type)?(u=r(u,v.props),Pn(u,v),u.return=p,u):(u=Fc(v.type,
v.key,v.props,null,p.mode,b),Pn(u,v),u.return=p,u)}function s(p,u,v,b){return u===null||u.tag!==4||u.stateNode.containerInfo!==v.containerInfo||u.stateNode.implementation!==
v.implementation?(u=um(v,p.mode,b),u.return=p,u):(u=r(u,v.children||[]),u.return=p,u)}function m(p,u,v,b,A){return u===null||u.tag!==7?(u=Vr(v,p.mode,b,A),u.return=
p,u):(u=r(u,v),u.return=p,u)}function h(p,u,v){if(typeof u=="string"&&u!==""||typeof u=="number"||typeof u=="bigint")return u=mm(""+u,p.mode,v),u.return=p,u;if(typeof u==
"object"&&u!==null){switch(u.$$typeof){case Tc:return v=Fc(u.type,u.key,u.props,null,p.mode,v),Pn(v,u),v.return=p,v;case $o:return u=um(u,p.mode,v),u.return=p,u;case ar:
return u=Gr(u),h(p,u,v)}if(Fo(u)||Vo(u))return u=Vr(u,p.mode,v,null),u.return=p,u;if(typeof u.then=="function")return h(p,Uc(u),v);if(u.$$typeof===on)return h(p,
Rc(p,u),v);Bc(p,u)}return null}function d(p,u,v,b){var A=u!==null?u.key:null;if(typeof v=="string"&&v!==""||typeof v=="number"||typeof v=="bigint")return A!==null?
null:l(p,u,""+v,b);if(typeof v=="object"&&v!==null){switch(v.$$typeof){case Tc:return v.key===A?c(p,u,v,b):null;case $o:return v.key===A?s(p,u,v,b):null;case ar:
return v=Gr(v),d(p,u,v,b)}if(Fo(v)||Vo(v))return A!==null?null:m(p,u,v,b,null);if(typeof v.then=="function")return d(p,u,Uc(v),b);if(v.$$typeof===on)return d(p,
u,Rc(p,v),b);Bc(p,v)}return null}function f(p,u,v,b,A){if(typeof b=="string"&&b!==""||typeof b=="number"||typeof b=="bigint")return p=p.get(v)||null,l(u,p,""+b,
A);if(typeof b=="object"&&b!==null){switch(b.$$typeof){case Tc:return p=p.get(b.key===null?v:b.key)||null,c(u,p,b,A);case $o:return p=p.get(b.key===null?v:b.key)||
null,s(u,p,b,A);case ar:return b=Gr(b),f(p,u,v,b,A)}if(Fo(b)||Vo(b))return p=p.get(v)||null,m(u,p,b,A,null);if(typeof b.then=="function")return f(p,u,v,Uc(b),A);
if(b.$$typeof===on)return f(p,u,v,Rc(u,b),A);Bc(u,b)}return null}function w(p,u,v,b){for(var A=null,q=null,N=u,M=u=0,Ee=null;N!==null&&M<v.length;M++){N.index>M?
(Ee=N,N=null):Ee=N.sibling;var K=d(p,N,v[M],b);if(K===null){N===null&&(N=Ee);break}e&&N&&K.alternate===null&&a(p,N),u=i(K,u,M),q===null?A=K:q.sibling=K,q=K,N=Ee}
if(M===v.length)return t(p,N),G&&Tn(p,M),A;if(N===null){for(;M<v.length;M++)N=h(p,v[M],b),N!==null&&(u=i(N,u,M),q===null?A=N:q.sibling=N,q=N);return G&&Tn(p,M),
A}for(N=n(N);M<v.length;M++)Ee=f(N,p,M,v[M],b),Ee!==null&&(e&&(K=Ee.alternate,K!==null&&N.delete(K.key===null?M:K.key)),u=i(Ee,u,M),q===null?A=Ee:q.sibling=Ee,q=
Ee);return e&&N.forEach(function(Qt){return a(p,Qt)}),G&&Tn(p,M),A}function z(p,u,v,b){if(v==null)throw Error(x(151));for(var A=null,q=null,N=u,M=u=0,Ee=null,K=v.
next();N!==null&&!K.done;M++,K=v.next()){N.index>M?(Ee=N,N=null):Ee=N.sibling;var Qt=d(p,N,K.value,b);if(Qt===null){N===null&&(N=Ee);break}e&&N&&Qt.alternate===
null&&a(p,N),u=i(Qt,u,M),q===null?A=Qt:q.sibling=Qt,q=Qt,N=Ee}if(K.done)return t(p,N),G&&Tn(p,M),A;if(N===null){for(;!K.done;M++,K=v.next())K=h(p,K.value,b),K!==
null&&(u=i(K,u,M),q===null?A=K:q.sibling=K,q=K);return G&&Tn(p,M),A}for(N=n(N);!K.done;M++,K=v.next())K=f(N,p,M,K.value,b),K!==null&&(e&&(Ee=K.alternate,Ee!==null&&
N.delete(Ee.key===null?M:Ee.key)),u=i(K,u,M),q===null?A=K:q.sibling=K,q=K);return e&&N.forEach(function(Ud){return a(p,Ud)}),G&&Tn(p,M),A}function k(p,u,v,b){if(typeof v==
"object"&&v!==null&&v.type===Li&&v.key===null&&v.props.ref===void 0&&(v=v.props.children),typeof v=="object"&&v!==null){switch(v.$$typeof){case Tc:e:{for(var A=v.
key;u!==null;){if(u.key===A){if(A=v.type,A===Li){if(u.tag===7){t(p,u.sibling),b=r(u,v.props.children),Pn(b,v),b.return=p,p=b;break e}}else if(u.elementType===A||
typeof A=="object"&&A!==null&&A.$$typeof===ar&&Gr(A)===u.type){t(p,u.sibling),b=r(u,v.props),Pn(b,v),b.return=p,p=b;break e}t(p,u);break}else a(p,u);u=u.sibling}
v.type===Li?(b=Vr(v.props.children,p.mode,b,v.key),Pn(b,v),b.return=p,p=b):(b=Fc(v.type,v.key,v.props,null,p.mode,b),Pn(b,v),b.return=p,p=b)}return o(p);case $o:
e:{for(A=v.key;u!==null;){if(u.key===A)if(u.tag===4&&u.stateNode.containerInfo===v.containerInfo&&u.stateNode.implementation===v.implementation){t(p,u.sibling),
b=r(u,v.children||[]),b.return=p,p=b;break e}else{t(p,u);break}else a(p,u);u=u.sibling}b=um(v,p.mode,b),b.return=p,p=b}return o(p);case ar:return v=Gr(v),k(p,u,
v,b)}if(Fo(v))return w(p,u,v,b);if(Vo(v)){if(A=Vo(v),typeof A!="function")throw Error(x(150));return v=A.call(v),z(p,u,v,b)}if(typeof v.then=="function")return k(
p,u,Uc(v),b);if(v.$$typeof===on)return k(p,u,Rc(p,v),b);Bc(p,v)}return typeof v=="string"&&v!==""||typeof v=="number"||typeof v=="bigint"?(v=""+v,u!==null&&u.tag===
6?(t(p,u.sibling),b=r(u,v),b.return=p,p=b):(t(p,u),b=mm(v,p.mode,b),b.return=p,p=b),o(p)):t(p,u)}return function(p,u,v,b){try{wl=0;var A=k(p,u,v,b);return Wi=null,
A}catch(N){if(N===_o||N===Is)throw N;var q=Ga(29,N,null,p.mode);return q.lanes=b,q.return=p,q}}}var Pr=Ab(!0),Cb=Ab(!1),tr=!1;function of(e){e.updateQueue={baseState:e.
memoizedState,firstBaseUpdate:null,lastBaseUpdate:null,shared:{pending:null,lanes:0,hiddenCallbacks:null},callbacks:null}}function Wm(e,a){e=e.updateQueue,a.updateQueue===
e&&(a.updateQueue={baseState:e.baseState,firstBaseUpdate:e.firstBaseUpdate,lastBaseUpdate:e.lastBaseUpdate,shared:e.shared,callbacks:null})}function ur(e){return{
lane:e,tag:0,payload:null,callback:null,next:null}}function fr(e,a,t){var n=e.updateQueue;if(n===null)return null;if(n=n.shared,(W&2)!==0){var r=n.pending;return r===
null?a.next=a:(a.next=r.next,r.next=a),n.pending=a,a=bs(e),yb(e,null,t),a}return Zs(e,n,a,t),bs(e)}function il(e,a,t){if(a=a.updateQueue,a!==null&&(a=a.shared,(t&
4194048)!==0)){var n=a.lanes;n&=e.pendingLanes,t|=n,a.lanes=t,Qg(e,t)}}function hm(e,a){var t=e.updateQueue,n=e.alternate;if(n!==null&&(n=n.updateQueue,t===n)){
var r=null,i=null;if(t=t.firstBaseUpdate,t!==null){do{var o={lane:t.lane,tag:t.tag,payload:t.payload,callback:null,next:null};i===null?r=i=o:i=i.next=o,t=t.next}while(t!==
null);i===null?r=i=a:i=i.next=a}else r=i=a;t={baseState:n.baseState,firstBaseUpdate:r,lastBaseUpdate:i,shared:n.shared,callbacks:n.callbacks},e.updateQueue=t;return}
e=t.lastBaseUpdate,e===null?t.firstBaseUpdate=a:e.next=a,t.lastBaseUpdate=a}var eu=!1;function ol(){if(eu){var e=Pi;if(e!==null)throw e}}function ll(e,a,t,n){eu=
!1;var r=e.updateQueue;tr=!1;var i=r.firstBaseUpdate,o=r.lastBaseUpdate,l=r.shared.pending;if(l!==null){r.shared.pending=null;var c=l,s=c.next;c.next=null,o===null?
i=s:o.next=s,o=c;var m=e.alternate;m!==null&&(m=m.updateQueue,l=m.lastBaseUpdate,l!==o&&(l===null?m.firstBaseUpdate=s:l.next=s,m.lastBaseUpdate=c))}if(i!==null){
var h=r.baseState;o=0,m=s=c=null,l=i;do{var d=l.lane&-536870913,f=d!==l.lane;if(f?(X&d)===d:(n&d)===d){d!==0&&d===Fr&&(eu=!0),m!==null&&(m=m.next={lane:0,tag:l.
tag,payload:l.payload,callback:null,next:null});e:{var w=e,z=l;d=a;var k=t;switch(z.tag){case 1:if(w=z.payload,typeof w=="function"){h=w.call(k,h,d);break e}h=w;
break e;case 3:w.flags=w.flags&-65537|128;case 0:if(w=z.payload,d=typeof w=="function"?w.call(k,h,d):w,d==null)break e;h=fe({},h,d);break e;case 2:tr=!0}}d=l.callback,
d!==null&&(e.flags|=64,f&&(e.flags|=8192),f=r.callbacks,f===null?r.callbacks=[d]:f.push(d))}else f={lane:d,tag:l.tag,payload:l.payload,callback:l.callback,next:null},
m===null?(s=m=f,c=h):m=m.next=f,o|=d;if(l=l.next,l===null){if(l=r.shared.pending,l===null)break;f=l,l=f.next,f.next=null,r.lastBaseUpdate=f,r.shared.pending=null}}while(!0);
m===null&&(c=h),r.baseState=c,r.firstBaseUpdate=s,r.lastBaseUpdate=m,i===null&&(r.shared.lanes=0),kr|=o,e.lanes=o,e.memoizedState=h}}function Eb(e,a){if(typeof e!=
"function")throw Error(x(191,e));e.call(a)}function Nb(e,a){var t=e.callbacks;if(t!==null)for(e.callbacks=null,e=0;e<t.length;e++)Eb(t[e],a)}var xr=fn(null),zs=fn(
0);function Av(e,a){e=Un,ve(zs,e),ve(xr,a),Un=e|a.baseLanes}function au(){ve(zs,Un),ve(xr,xr.current)}function lf(){Un=zs.current,ia(xr),ia(zs)}var ca=fn(null),
ba=null;function hr(e){var a=e.alternate;ve(oa,oa.current&1),ve(ca,e),ba===null&&(a===null||xr.current!==null||a.memoizedState!==null)&&(ba=e)}function tu(e){ve(
oa,oa.current),ve(ca,e),ba===null&&(ba=e)}function Ob(e){e.tag===22?(ve(oa,oa.current),ve(ca,e),ba===null&&(ba=e)):pr()}function pr(){ve(oa,oa.current),ve(ca,ca.
current)}function Pa(e){ia(ca),ba===e&&(ba=null),ia(oa)}var oa=fn(0);function _l(e,a){ve(ca,ca.current),ve(oa,a)}function cf(e){ia(oa),ia(ca),ba===e&&(ba=null)}
function ks(e){for(var a=e;a!==null;){if(a.tag===13){var t=a.memoizedState;if(t!==null&&(t=t.dehydrated,t===null||Bu(t)||Uf(t)))return a}else if(a.tag===19&&a.memoizedProps.
revealOrder!=="independent"){if((a.flags&128)!==0)return a}else if(a.child!==null){a.child.return=a,a=a.child;continue}if(a===e)break;for(;a.sibling===null;){if(a.
return===null||a.return===e)return null;a=a.return}a.sibling.return=a.return,a=a.sibling}return null}var Mn=0,B=null,de=null,He=null,Ss=!1,eo=!1,Wr=!1,Ts=0,xl=0,
ao=null,M5=0;function Me(){throw Error(x(321))}function sf(e,a){if(a===null)return!1;for(var t=0;t<a.length&&t<e.length;t++)if(!it(e[t],a[t]))return!1;return!0}
function df(e,a,t,n,r,i){return Mn=i,B=a,a.memoizedState=null,a.updateQueue=null,a.lanes=0,R.H=e===null||e.memoizedState===null?c0:s0,Wr=!1,i=t(n,r),Wr=!1,eo&&(i=
Db(a,t,n,r)),Mb(e),i}function Mb(e){R.H=As;var a=de!==null&&de.next!==null;if(Mn=0,He=de=B=null,Ss=!1,xl=0,ao=null,a)throw Error(x(300));e===null||je||(e=e.dependencies,
e!==null&&_s(e)&&(je=!0))}function Db(e,a,t,n){B=e;var r=0;do{if(eo&&(ao=null),xl=0,eo=!1,25<=r)throw Error(x(301));if(r+=1,He=de=null,e.updateQueue!=null){var i=e.
updateQueue;i.lastEffect=null,i.events=null,i.stores=null,i.memoCache!=null&&(i.memoCache.index=0)}R.H=H5,i=a(t,n)}while(eo);return i}function D5(){var e=R.H,a=e.
useState()[0];return a=typeof a.then=="function"?ql(a):a,e=e.useState()[0],(de!==null?de.memoizedState:null)!==e&&(B.flags|=1024),a}function mf(){var e=Ts!==0;return Ts=
0,e}function uf(e,a,t){a.updateQueue=e.updateQueue,a.flags&=-2053,e.lanes&=~t}function ff(e){if(Ss){for(e=e.memoizedState;e!==null;){var a=e.queue;a!==null&&(a.
pending=null),e=e.next}Ss=!1}Mn=0,He=de=B=null,eo=!1,xl=Ts=0,ao=null}function ka(){var e={memoizedState:null,baseState:null,baseQueue:null,queue:null,next:null};
return He===null?B.memoizedState=He=e:He=He.next=e,He}function Ue(){if(de===null){var e=B.alternate;e=e!==null?e.memoizedState:null}else e=de.next;var a=He===null?
B.memoizedState:He.next;if(a!==null)He=a,de=e;else{if(e===null)throw B.alternate===null?Error(x(467)):Error(x(310));de=e,e={memoizedState:de.memoizedState,baseState:de.
baseState,baseQueue:de.baseQueue,queue:de.queue,next:null},He===null?B.memoizedState=He=e:He=He.next=e}return He}function $s(){return{lastEffect:null,events:null,
stores:null,memoCache:null}}function ql(e){var a=xl;return xl+=1,ao===null&&(ao=[]),e=Tb(ao,e,a),a=B,(He===null?a.memoizedState:He.next)===null&&(a=a.alternate,
R.H=a===null||a.memoizedState===null?c0:s0),e}function Fs(e){if(e!==null&&typeof e=="object"){if(typeof e.then=="function")return ql(e);if(e.$$typeof===h2)return;
if(e.$$typeof===on)return ra(e)}throw Error(x(438,String(e)))}function hf(e){var a=null,t=B.updateQueue;if(t!==null&&(a=t.memoCache),a==null){var n=B.alternate;
n!==null&&(n=n.updateQueue,n!==null&&(n=n.memoCache,n!=null&&(a={data:n.data.map(function(r){return r.slice()}),index:0})))}if(a==null&&(a={data:[],index:0}),t===
null&&(t=$s(),B.updateQueue=t),t.memoCache=a,t=a.data[a.index],t===void 0)for(t=a.data[a.index]=Array(e),n=0;n<e;n++)t[n]=f2;return a.index++,t}function Dn(e,a){
return typeof a=="function"?a(e):a}function es(e){var a=Ue();return pf(a,de,e)}function pf(e,a,t){var n=e.queue;if(n===null)throw Error(x(311));n.lastRenderedReducer=
t;var r=e.baseQueue,i=n.pending;if(i!==null){if(r!==null){var o=r.next;r.next=i.next,i.next=o}a.baseQueue=r=i,n.pending=null}if(i=e.baseState,r===null)e.memoizedState=
i;else{a=r.next;var l=o=null,c=null,s=a,m=!1;do{var h=s.lane&-536870913;if(h!==s.lane?(X&h)===h:(Mn&h)===h){var d=s.revertLane;if(d===0)c!==null&&(c=c.next={lane:0,
revertLane:0,gesture:null,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null}),h===Fr&&(m=!0);else if((Mn&d)===d){s=s.next,d===Fr&&
(m=!0);continue}else h={lane:0,revertLane:s.revertLane,gesture:null,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null},c===null?(l=
c=h,o=i):c=c.next=h,B.lanes|=d,kr|=d;h=s.action,Wr&&t(i,h),i=s.hasEagerState?s.eagerState:t(i,h)}else d={lane:h,revertLane:s.revertLane,gesture:s.gesture,action:s.
action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null},c===null?(l=c=d,o=i):c=c.next=d,B.lanes|=h,kr|=h;s=s.next}while(s!==null&&s!==a);if(c===
null?o=i:c.next=l,!it(i,e.memoizedState)&&(je=!0,m&&(t=Pi,t!==null)))throw t;e.memoizedState=i,e.baseState=o,e.baseQueue=c,n.lastRenderedState=i}return r===null&&
(n.lanes=0),[e.memoizedState,n.dispatch]}function pm(e){var a=Ue(),t=a.queue;if(t===null)throw Error(x(311));t.lastRenderedReducer=e;var n=t.dispatch,r=t.pending,
i=a.memoizedState;if(r!==null){t.pending=null;var o=r=r.next;do i=e(i,o.action),o=o.next;while(o!==r);it(i,a.memoizedState)||(je=!0),a.memoizedState=i,a.baseQueue===
null&&(a.baseState=i),t.lastRenderedState=i}return[i,n]}function Rb(e,a,t){var n=B,r=Ue(),i=G;if(i){if(t===void 0)throw Error(x(407));t=t()}else t=a();var o=!it(
(de||r).memoizedState,t);if(o&&(r.memoizedState=t,je=!0),r=r.queue,vf(qb.bind(null,n,r,e),[e]),e=r.getSnapshot!==a||o||He!==null&&(He.memoizedState.tag&1)!==0,co(
e?9:8,{destroy:void 0},Bb.bind(null,n,r,t,a),null),e){if(n.flags|=2048,ue===null)throw Error(x(349));i||(Mn&127)!==0||Ub(n,a,t)}return t}function Ub(e,a,t){e.flags|=
16384,e={getSnapshot:a,value:t},a=B.updateQueue,a===null?(a=$s(),B.updateQueue=a,a.stores=[e]):(t=a.stores,t===null?a.stores=[e]:t.push(e))}function Bb(e,a,t,n){
a.value=t,a.getSnapshot=n,Lb(a)&&Gb(e)}function qb(e,a,t){return t(function(){Lb(a)&&Gb(e)})}function Lb(e){var a=e.getSnapshot;e=e.value;try{var t=a();return!it(
e,t)}catch{return!0}}function Gb(e){var a=ii(e,2);a!==null&&Ha(a,e,2)}function nu(e){var a=ka();if(typeof e=="function"){var t=e;if(e=t(),Wr){rr(!0);try{t()}finally{
rr(!1)}}}return a.memoizedState=a.baseState=e,a.queue={pending:null,lanes:0,dispatch:null,lastRenderedReducer:Dn,lastRenderedState:e},a}function Hb(e,a,t,n){return e.
baseState=t,pf(e,de,typeof n=="function"?n:Dn)}function R5(e,a,t,n,r){if(Ws(e))throw Error(x(485));if(e=a.action,e!==null){var i={payload:r,action:e,next:null,isTransition:!0,
status:"pending",value:null,reason:null,listeners:[],then:function(o){i.listeners.push(o)}};R.T!==null?t(!0):i.isTransition=!1,n(i),t=a.pending,t===null?(i.next=
a.pending=i,Kb(a,i)):(i.next=t.next,a.pending=t.next=i)}}function Kb(e,a){var t=a.action,n=a.payload,r=e.state;if(a.isTransition){var i=R.T,o={};o.types=i!==null?
i.types:null,R.T=o;try{var l=t(r,n),c=R.S;c!==null&&c(o,l),Cv(e,a,l)}catch(s){ru(e,a,s)}finally{i!==null&&o.types!==null&&(i.types=o.types),R.T=i}}else try{i=t(
r,n),Cv(e,a,i)}catch(s){ru(e,a,s)}}function Cv(e,a,t){t!==null&&typeof t=="object"&&typeof t.then=="function"?t.then(function(n){Ev(e,a,n)},function(n){return ru(
e,a,n)}):Ev(e,a,t)}function Ev(e,a,t){a.status="fulfilled",a.value=t,jb(a),e.state=t,a=e.pending,a!==null&&(t=a.next,t===a?e.pending=null:(t=t.next,a.next=t,Kb(
e,t)))}function ru(e,a,t){var n=e.pending;if(e.pending=null,n!==null){n=n.next;do a.status="rejected",a.reason=t,jb(a),a=a.next;while(a!==n)}e.action=null}function jb(e){
e=e.listeners;for(var a=0;a<e.length;a++)(0,e[a])()}function Yb(e,a){return a}function Nv(e,a){if(G){var t=ue.formState;if(t!==null){e:{var n=B;if(G){if(pe){a:{
for(var r=pe,i=Tt;r.nodeType!==8;){if(!i){r=null;break a}if(r=At(r.nextSibling),r===null){r=null;break a}}i=r.data,r=i==="F!"||i==="F"?r:null}if(r){pe=At(r.nextSibling),
n=r.data==="F!";break e}}_r(n)}n=!1}n&&(a=t[0])}}return t=ka(),t.memoizedState=t.baseState=a,n={pending:null,lanes:0,dispatch:null,lastRenderedReducer:Yb,lastRenderedState:a},
t.queue=n,t=i0.bind(null,B,n),n.dispatch=t,n=nu(!1),i=wf.bind(null,B,!1,n.queue),n=ka(),r={state:a,dispatch:null,action:e,pending:null},n.queue=r,t=R5.bind(null,
B,r,i,t),r.dispatch=t,n.memoizedState=e,[a,t,!1]}function Ov(e){var a=Ue();return Vb(a,de,e)}function Vb(e,a,t){if(a=pf(e,a,Yb)[0],e=es(Dn)[0],typeof a=="object"&&
a!==null&&typeof a.then=="function")try{var n=ql(a)}catch(o){throw o===_o?Is:o}else n=a;a=Ue();var r=a.queue,i=r.dispatch;return t!==a.memoizedState&&(B.flags|=
2048,co(9,{destroy:void 0},U5.bind(null,r,t),null)),[n,i,e]}function U5(e,a){e.action=a}function Mv(e){var a=Ue(),t=de;if(t!==null)return Vb(a,t,e);Ue(),a=a.memoizedState,
t=Ue();var n=t.queue.dispatch;return t.memoizedState=e,[a,n,!1]}function co(e,a,t,n){return e={tag:e,create:t,deps:n,inst:a,next:null},a=B.updateQueue,a===null&&
(a=$s(),B.updateQueue=a),t=a.lastEffect,t===null?a.lastEffect=e.next=e:(n=t.next,t.next=e,e.next=n,a.lastEffect=e),e}function Qb(){return Ue().memoizedState}function as(e,a,t,n){
var r=ka();B.flags|=e,r.memoizedState=co(1|a,{destroy:void 0},t,n===void 0?null:n)}function Ps(e,a,t,n){var r=Ue();n=n===void 0?null:n;var i=r.memoizedState.inst;
de!==null&&n!==null&&sf(n,de.memoizedState.deps)?r.memoizedState=co(a,i,t,n):(B.flags|=e,r.memoizedState=co(1|a,i,t,n))}function Dv(e,a){as(8390656,8,e,a)}function vf(e,a){
Ps(2048,8,e,a)}function B5(e){B.flags|=4;var a=B.updateQueue;if(a===null)a=$s(),B.updateQueue=a,a.events=[e];else{var t=a.events;t===null?a.events=[e]:t.push(e)}}
function Xb(e){var a=Ue().memoizedState;return B5({ref:a,nextImpl:e}),function(){if((W&2)!==0)throw Error(x(440));return a.impl.apply(void 0,arguments)}}function Zb(e,a){
return Ps(4,2,e,a)}function Jb(e,a){return Ps(4,4,e,a)}function Ib(e,a){if(typeof a=="function"){e=e();var t=a(e);return function(){typeof t=="function"?t():a(null)}}
if(a!=null)return e=e(),a.current=e,function(){a.current=null}}function $b(e,a,t){t=t!=null?t.concat([e]):null,Ps(4,4,Ib.bind(null,a,e),t)}function gf(){}function Fb(e,a){
var t=Ue();a=a===void 0?null:a;var n=t.memoizedState;return a!==null&&sf(a,n[1])?n[0]:(t.memoizedState=[e,a],e)}function Pb(e,a){var t=Ue();a=a===void 0?null:a;
var n=t.memoizedState;if(a!==null&&sf(a,n[1]))return n[0];if(n=e(),Wr){rr(!0);try{e()}finally{rr(!1)}}return t.memoizedState=[n,a],n}function bf(e,a,t){return t===
void 0||(Mn&1073741824)!==0&&(X&261930)===0?e.memoizedState=a:(e.memoizedState=t,e=V0(),B.lanes|=e,kr|=e,t)}function Wb(e,a,t,n){return it(t,a)?t:xr.current!==null?
(e=bf(e,t,n),it(e,a)||(je=!0),e):(Mn&106)===0||(Mn&1073741824)!==0&&(X&261930)===0?(je=!0,e.memoizedState=t):(e=V0(),B.lanes|=e,kr|=e,a)}function e0(e,a,t,n,r){
var i=ee.p;ee.p=i!==0&&8>i?i:8;var o=R.T,l={};l.types=o!==null?o.types:null,R.T=l,wf(e,!1,a,t);try{var c=r(),s=R.S;if(s!==null&&s(l,c),c!==null&&typeof c=="obje\
ct"&&typeof c.then=="function"){var m=O5(c,n);cl(e,a,m,rt(e))}else cl(e,a,n,rt(e))}catch(h){cl(e,a,{then:function(){},status:"rejected",reason:h},rt())}finally{
ee.p=i,o!==null&&l.types!==null&&(o.types=l.types),R.T=o}}function q5(){}function iu(e,a,t,n){if(e.tag!==5)throw Error(x(476));var r=a0(e).queue;e0(e,r,a,Yr,t===
null?q5:function(){return t0(e),t(n)})}function a0(e){var a=e.memoizedState;if(a!==null)return a;a={memoizedState:Yr,baseState:Yr,baseQueue:null,queue:{pending:null,
lanes:0,dispatch:null,lastRenderedReducer:Dn,lastRenderedState:Yr},next:null};var t={};return a.next={memoizedState:t,baseState:t,baseQueue:null,queue:{pending:null,
lanes:0,dispatch:null,lastRenderedReducer:Dn,lastRenderedState:t},next:null},e.memoizedState=a,e=e.alternate,e!==null&&(e.memoizedState=a),a}function t0(e){var a=a0(
e);a.next===null&&(a=e.alternate.memoizedState),cl(e,a.next.queue,{},rt())}function yf(){return ra(vo)}function n0(){return Ue().memoizedState}function r0(){return Ue().
memoizedState}function L5(e){for(var a=e.return;a!==null;){switch(a.tag){case 24:case 3:var t=rt();e=ur(t);var n=fr(a,e,t);n!==null&&(Ha(n,a,t),il(n,a,t)),a={cache:tf()},
e.payload=a;return}a=a.return}}function G5(e,a,t){var n=rt();t={lane:n,revertLane:0,gesture:null,action:t,hasEagerState:!1,eagerState:null,next:null},Ws(e)?o0(a,
t):(t=Wu(e,a,t,n),t!==null&&(Ha(t,e,n),l0(t,a,n)))}function i0(e,a,t){var n=rt();cl(e,a,t,n)}function cl(e,a,t,n){var r={lane:n,revertLane:0,gesture:null,action:t,
hasEagerState:!1,eagerState:null,next:null};if(Ws(e))o0(a,r);else{var i=e.alternate;if(e.lanes===0&&(i===null||i.lanes===0)&&(i=a.lastRenderedReducer,i!==null))
try{var o=a.lastRenderedState,l=i(o,t);if(r.hasEagerState=!0,r.eagerState=l,it(l,o))return Zs(e,a,r,0),ue===null&&Xs(),!1}catch{}if(t=Wu(e,a,r,n),t!==null)return Ha(
t,e,n),l0(t,a,n),!0}return!1}function wf(e,a,t,n){if(n={lane:2,revertLane:Of(),gesture:null,action:n,hasEagerState:!1,eagerState:null,next:null},Ws(e)){if(a)throw Error(
x(479))}else a=Wu(e,t,n,2),a!==null&&Ha(a,e,2)}function Ws(e){var a=e.alternate;return e===B||a!==null&&a===B}function o0(e,a){eo=Ss=!0;var t=e.pending;t===null?
a.next=a:(a.next=t.next,t.next=a),e.pending=a}function l0(e,a,t){if((t&4194048)!==0){var n=a.lanes;n&=e.pendingLanes,t|=n,a.lanes=t,Qg(e,t)}}var As={readContext:ra,
use:Fs,useCallback:Me,useContext:Me,useEffect:Me,useImperativeHandle:Me,useLayoutEffect:Me,useInsertionEffect:Me,useMemo:Me,useReducer:Me,useRef:Me,useState:Me,
useDebugValue:Me,useDeferredValue:Me,useTransition:Me,useSyncExternalStore:Me,useId:Me,useHostTransitionStatus:Me,useFormState:Me,useActionState:Me,useOptimistic:Me,
useMemoCache:Me,useCacheRefresh:Me,useEffectEvent:Me},c0={readContext:ra,use:Fs,useCallback:function(e,a){return ka().memoizedState=[e,a===void 0?null:a],e},useContext:ra,
useEffect:Dv,useImperativeHandle:function(e,a,t){t=t!=null?t.concat([e]):null,as(4194308,4,Ib.bind(null,a,e),t)},useLayoutEffect:function(e,a){return as(4194308,
4,e,a)},useInsertionEffect:function(e,a){as(4,2,e,a)},useMemo:function(e,a){var t=ka();a=a===void 0?null:a;var n=e();if(Wr){rr(!0);try{e()}finally{rr(!1)}}return t.
memoizedState=[n,a],n},useReducer:function(e,a,t){var n=ka();if(t!==void 0){var r=t(a);if(Wr){rr(!0);try{t(a)}finally{rr(!1)}}}else r=a;return n.memoizedState=n.
baseState=r,e={pending:null,lanes:0,dispatch:null,lastRenderedReducer:e,lastRenderedState:r},n.queue=e,e=e.dispatch=G5.bind(null,B,e),[n.memoizedState,e]},useRef:function(e){
var a=ka();return e={current:e},a.memoizedState=e},useState:function(e){e=nu(e);var a=e.queue,t=i0.bind(null,B,a);return a.dispatch=t,[e.memoizedState,t]},useDebugValue:gf,
useDeferredValue:function(e,a){var t=ka();return bf(t,e,a)},useTransition:function(){var e=nu(!1);return e=e0.bind(null,B,e.queue,!0,!1),ka().memoizedState=e,[!1,
e]},useSyncExternalStore:function(e,a,t){var n=B,r=ka();if(G){if(t===void 0)throw Error(x(407));t=t()}else{if(t=a(),ue===null)throw Error(x(349));(X&127)!==0||Ub(
n,a,t)}r.memoizedState=t;var i={value:t,getSnapshot:a};return r.queue=i,Dv(qb.bind(null,n,i,e),[e]),n.flags|=2048,co(9,{destroy:void 0},Bb.bind(null,n,i,t,a),null),
t},useId:function(){var e=ka(),a=ue.identifierPrefix;if(G){var t=sn,n=cn;t=(n&~(1<<32-nt(n)-1)).toString(32)+t,a="_"+a+"R_"+t,t=Ts++,0<t&&(a+="H"+t.toString(32)),
a+="_"}else t=M5++,a="_"+a+"r_"+t.toString(32)+"_";return e.memoizedState=a},useHostTransitionStatus:yf,useFormState:Nv,useActionState:Nv,useOptimistic:function(e){
var a=ka();a.memoizedState=a.baseState=e;var t={pending:null,lanes:0,dispatch:null,lastRenderedReducer:null,lastRenderedState:null};return a.queue=t,a=wf.bind(null,
B,!0,t),t.dispatch=a,[e,a]},useMemoCache:hf,useCacheRefresh:function(){return ka().memoizedState=L5.bind(null,B)},useEffectEvent:function(e){var a=ka(),t={impl:e};
return a.memoizedState=t,function(){if((W&2)!==0)throw Error(x(440));return t.impl.apply(void 0,arguments)}}},s0={readContext:ra,use:Fs,useCallback:Fb,useContext:ra,
useEffect:vf,useImperativeHandle:$b,useInsertionEffect:Zb,useLayoutEffect:Jb,useMemo:Pb,useReducer:es,useRef:Qb,useState:function(){return es(Dn)},useDebugValue:gf,
useDeferredValue:function(e,a){var t=Ue();return Wb(t,de.memoizedState,e,a)},useTransition:function(){var e=es(Dn)[0],a=Ue().memoizedState;return[typeof e=="boo\
lean"?e:ql(e),a]},useSyncExternalStore:Rb,useId:n0,useHostTransitionStatus:yf,useFormState:Ov,useActionState:Ov,useOptimistic:function(e,a){var t=Ue();return Hb(
t,de,e,a)},useMemoCache:hf,useCacheRefresh:r0,useEffectEvent:Xb},H5={readContext:ra,use:Fs,useCallback:Fb,useContext:ra,useEffect:vf,useImperativeHandle:$b,useInsertionEffect:Zb,
useLayoutEffect:Jb,useMemo:Pb,useReducer:pm,useRef:Qb,useState:function(){return pm(Dn)},useDebugValue:gf,useDeferredValue:function(e,a){var t=Ue();return de===
null?bf(t,e,a):Wb(t,de.memoizedState,e,a)},useTransition:function(){var e=pm(Dn)[0],a=Ue().memoizedState;return[typeof e=="boolean"?e:ql(e),a]},useSyncExternalStore:Rb,
useId:n0,useHostTransitionStatus:yf,useFormState:Mv,useActionState:Mv,useOptimistic:function(e,a){var t=Ue();return de!==null?Hb(t,de,e,a):(t.baseState=e,[e,t.queue.
dispatch])},useMemoCache:hf,useCacheRefresh:r0,useEffectEvent:Xb};function vm(e,a,t,n){a=e.memoizedState,t=t(n,a),t=t==null?a:fe({},a,t),e.memoizedState=t,e.lanes===
0&&(e.updateQueue.baseState=t)}var ou={enqueueSetState:function(e,a,t){e=e._reactInternals;var n=rt(),r=ur(n);r.payload=a,t!=null&&(r.callback=t),a=fr(e,r,n),a!==
null&&(Ha(a,e,n),il(a,e,n))},enqueueReplaceState:function(e,a,t){e=e._reactInternals;var n=rt(),r=ur(n);r.tag=1,r.payload=a,t!=null&&(r.callback=t),a=fr(e,r,n),
a!==null&&(Ha(a,e,n),il(a,e,n))},enqueueForceUpdate:function(e,a){e=e._reactInternals;var t=rt(),n=ur(t);n.tag=2,a!=null&&(n.callback=a),a=fr(e,n,t),a!==null&&(Ha(
a,e,t),il(a,e,t))}};function Rv(e,a,t,n,r,i,o){return e=e.stateNode,typeof e.shouldComponentUpdate=="function"?e.shouldComponentUpdate(n,i,o):a.prototype&&a.prototype.
isPureReactComponent?!gl(t,n)||!gl(r,i):!0}function Uv(e,a,t,n){e=a.state,typeof a.componentWillReceiveProps=="function"&&a.componentWillReceiveProps(t,n),typeof a.
UNSAFE_componentWillReceiveProps=="function"&&a.UNSAFE_componentWillReceiveProps(t,n),a.state!==e&&ou.enqueueReplaceState(a,a.state,null)}function ei(e,a){var t=a;
if("ref"in a){t={};for(var n in a)n!=="ref"&&(t[n]=a[n])}if(e=e.defaultProps){t===a&&(t=fe({},t));for(var r in e)t[r]===void 0&&(t[r]=e[r])}return t}function d0(e){
gs(e)}function m0(e){console.error(e)}function u0(e){gs(e)}function Cs(e,a){try{var t=e.onUncaughtError;t(a.value,{componentStack:a.stack})}catch(n){setTimeout(
function(){throw n})}}function Bv(e,a,t){try{var n=e.onCaughtError;n(t.value,{componentStack:t.stack,errorBoundary:a.tag===1?a.stateNode:null})}catch(r){setTimeout(
function(){throw r})}}function lu(e,a,t){return t=ur(t),t.tag=3,t.payload={element:null},t.callback=function(){Cs(e,a)},t}function f0(e){return e=ur(e),e.tag=3,
e}function h0(e,a,t,n){var r=t.type.getDerivedStateFromError;if(typeof r=="function"){var i=n.value;e.payload=function(){return r(i)},e.callback=function(){Bv(a,
t,n)}}var o=t.stateNode;o!==null&&typeof o.componentDidCatch=="function"&&(e.callback=function(){Bv(a,t,n),typeof r!="function"&&(vr===null?vr=new Set([this]):vr.
add(this));var l=n.stack;this.componentDidCatch(n.value,{componentStack:l!==null?l:""})})}function K5(e,a,t,n,r){if(t.flags|=32768,n!==null&&typeof n=="object"&&
typeof n.then=="function"){if(a=t.alternate,a!==null&&Ir(a,t,r,!0),t=ca.current,t!==null){switch(t.tag){case 31:case 13:case 19:return ba===null?Bs():t.alternate===
null&&De===0&&(De=3),t.flags&=-257,t.flags|=65536,t.lanes=r,n===xs?t.flags|=16384:(a=t.updateQueue,a===null?t.updateQueue=new Set([n]):a.add(n),zm(e,n,r)),!1;case 22:
return t.flags|=65536,n===xs?t.flags|=16384:(a=t.updateQueue,a===null?(a={transitions:null,markerInstances:null,retryQueue:new Set([n])},t.updateQueue=a):(t=a.retryQueue,
t===null?a.retryQueue=new Set([n]):t.add(n)),zm(e,n,r)),!1}throw Error(x(435,t.tag))}return zm(e,n,r),Bs(),!1}if(G)return a=ca.current,a!==null?((a.flags&65536)===
0&&(a.flags|=256),a.flags|=65536,a.lanes=r,n!==Im&&(e=Error(x(422),{cause:n}),yl(St(e,t)))):(n!==Im&&(a=Error(x(423),{cause:n}),yl(St(a,t))),e=e.current.alternate,
e.flags|=65536,r&=-r,e.lanes|=r,n=St(n,t),r=lu(e.stateNode,n,r),hm(e,r),De!==4&&(De=2)),!1;var i=Error(x(520),{cause:n});if(i=St(i,t),ul===null?ul=[i]:ul.push(i),
De!==4&&(De=2),a===null)return!0;n=St(n,t),t=a;do{switch(t.tag){case 3:return t.flags|=65536,e=r&-r,t.lanes|=e,e=lu(t.stateNode,n,e),hm(t,e),!1;case 1:if(a=t.type,
i=t.stateNode,(t.flags&128)===0&&(typeof a.getDerivedStateFromError=="function"||i!==null&&typeof i.componentDidCatch=="function"&&(vr===null||!vr.has(i))))return t.
flags|=65536,r&=-r,t.lanes|=r,r=f0(r),h0(r,e,t,n),hm(t,r),!1;break;case 22:if(t.memoizedState!==null)return t.flags|=65536,!1}t=t.return}while(t!==null);return!1}
var _f=Error(x(461)),je=!1;function Ze(e,a,t,n){a.child=e===null?Cb(a,null,t,n):Pr(a,e.child,t,n)}function qv(e,a,t,n,r){t=t.render;var i=a.ref;if("ref"in n){var o={};
for(var l in n)l!=="ref"&&(o[l]=n[l])}else o=n;return $r(a),n=df(e,a,t,o,i,r),l=mf(),e!==null&&!je?(uf(e,a,r),Rn(e,a,r)):(G&&l&&Js(a),a.flags|=1,Ze(e,a,n,r),a.child)}
function Lv(e,a,t,n,r){if(e===null){var i=t.type;return typeof i=="function"&&!ef(i)&&i.defaultProps===void 0&&t.compare===null?(a.tag=15,a.type=i,p0(e,a,i,n,r)):
(e=Fc(t.type,null,n,a,a.mode,r),e.ref=a.ref,e.return=a,a.child=e)}if(i=e.child,!zf(e,r)){var o=i.memoizedProps;if(t=t.compare,t=t!==null?t:gl,t(o,n)&&e.ref===a.
ref)return Rn(e,a,r)}return a.flags|=1,e=Cn(i,n),e.ref=a.ref,e.return=a,a.child=e}function p0(e,a,t,n,r){if(e!==null){var i=e.memoizedProps;if(gl(i,n)&&e.ref===
a.ref)if(je=!1,a.pendingProps=n=i,zf(e,r))(e.flags&131072)!==0&&(je=!0);else return a.lanes=e.lanes,Rn(e,a,r)}return cu(e,a,t,n,r)}function v0(e,a,t,n){var r=n.
children,i=e!==null?e.memoizedState:null;if(e===null&&a.stateNode===null&&(a.stateNode={_visibility:1,_pendingMarkers:null,_retryCache:null,_transitions:null}),
n.mode==="hidden"){if((a.flags&128)!==0){if(i=i!==null?i.baseLanes|t:t,e!==null){for(n=a.child=e.child,r=0;n!==null;)r=r|n.lanes|n.childLanes,n=n.sibling;n=r&~i}else
n=0,a.child=null;return Gv(e,a,i,t,n)}if((t&536870912)!==0)a.memoizedState={baseLanes:0,cachePool:null},e!==null&&Wc(a,i!==null?i.cachePool:null),i!==null?Av(a,
i):au(),Ob(a);else return n=a.lanes=536870912,Gv(e,a,i!==null?i.baseLanes|t:t,t,n)}else i!==null?(Wc(a,i.cachePool),Av(a,i),pr(),a.memoizedState=null):(e!==null&&
Wc(a,null),au(),pr());return Ze(e,a,r,t),a.child}function sl(e,a){return e!==null&&e.tag===22||a.stateNode!==null||(a.stateNode={_visibility:1,_pendingMarkers:null,
_retryCache:null,_transitions:null}),a.sibling}function Gv(e,a,t,n,r){var i=nf();return i=i===null?null:{parent:Ke._currentValue,pool:i},a.memoizedState={baseLanes:t,
cachePool:i},e!==null&&Wc(a,null),au(),Ob(a),e!==null&&Ir(e,a,n,!0),a.childLanes=r,null}function ts(e,a){return a=ed({mode:a.mode,children:a.children},e.mode),a.
ref=e.ref,e.child=a,a.return=e,a}function Hv(e,a,t){return Pr(a,e.child,null,t),e=ts(a,a.pendingProps),e.flags|=2,Pa(a),a.memoizedState=null,e}function j5(e,a,t){
var n=a.pendingProps,r=(a.flags&128)!==0;if(a.flags&=-129,e===null){if(G){if(n.mode==="hidden")return e=ts(a,n),a.lanes=536870912,e.memoizedState={baseLanes:0,cachePool:null},
sl(null,e);if(tu(a),(e=pe)?(e=v1(e,Tt),e=e!==null&&e.data==="&"?e:null,e!==null&&(a.memoizedState={dehydrated:e,treeContext:wr!==null?{id:cn,overflow:sn}:null,retryLane:536870912,
hydrationErrors:null},t=_b(e),t.return=a,a.child=t,We=a,pe=null)):e=null,e===null)throw _r(a);return a.lanes=536870912,null}return ts(a,n)}var i=e.memoizedState;
if(i!==null){var o=i.dehydrated;if(tu(a),r)if(a.flags&256)a.flags&=-257,a=Hv(e,a,t);else if(a.memoizedState!==null)a.child=e.child,a.flags|=128,a=null;else throw Error(
x(558));else if(je||Ir(e,a,t,!1),r=(t&e.childLanes)!==0,je||r){if(xr.current===null){if(n=ue,n!==null&&(o=Xg(n,t),o!==0&&o!==i.retryLane))throw i.retryLane=o,ii(
e,o),Ha(n,e,o),_f;Bs()}a=Hv(e,a,t)}else e=i.treeContext,pe=At(o.nextSibling),We=a,G=!0,mr=null,Tt=!1,e!==null&&zb(a,e),a=ts(a,n),a.flags|=134221824;return a}return e=
Cn(e.child,{mode:n.mode,children:n.children}),e.ref=a.ref,a.child=e,e.return=a,e}function Ri(e,a){var t=a.ref;if(t===null)e!==null&&e.ref!==null&&(a.flags|=4194816);else{
if(typeof t!="function"&&typeof t!="object")throw Error(x(284));(e===null||e.ref!==t)&&(a.flags|=4194816)}}function cu(e,a,t,n,r){return $r(a),t=df(e,a,t,n,void 0,
r),n=mf(),e!==null&&!je?(uf(e,a,r),Rn(e,a,r)):(G&&n&&Js(a),a.flags|=1,Ze(e,a,t,r),a.child)}function Kv(e,a,t,n,r,i){return $r(a),a.updateQueue=null,t=Db(a,n,t,r),
Mb(e),n=mf(),e!==null&&!je?(uf(e,a,i),Rn(e,a,i)):(G&&n&&Js(a),a.flags|=1,Ze(e,a,t,i),a.child)}function jv(e,a,t,n,r){if($r(a),a.stateNode===null){var i=Qi,o=t.contextType;
typeof o=="object"&&o!==null&&(i=ra(o)),i=new t(n,i),a.memoizedState=i.state!==null&&i.state!==void 0?i.state:null,i.updater=ou,a.stateNode=i,i._reactInternals=
a,i=a.stateNode,i.props=n,i.state=a.memoizedState,i.refs={},of(a),o=t.contextType,i.context=typeof o=="object"&&o!==null?ra(o):Qi,i.state=a.memoizedState,o=t.getDerivedStateFromProps,
typeof o=="function"&&(vm(a,t,o,n),i.state=a.memoizedState),typeof t.getDerivedStateFromProps=="function"||typeof i.getSnapshotBeforeUpdate=="function"||typeof i.
UNSAFE_componentWillMount!="function"&&typeof i.componentWillMount!="function"||(o=i.state,typeof i.componentWillMount=="function"&&i.componentWillMount(),typeof i.
UNSAFE_componentWillMount=="function"&&i.UNSAFE_componentWillMount(),o!==i.state&&ou.enqueueReplaceState(i,i.state,null),ll(a,n,i,r),ol(),i.state=a.memoizedState),
typeof i.componentDidMount=="function"&&(a.flags|=4194308),n=!0}else if(e===null){i=a.stateNode;var l=a.memoizedProps,c=ei(t,l);i.props=c;var s=i.context,m=t.contextType;
o=Qi,typeof m=="object"&&m!==null&&(o=ra(m));var h=t.getDerivedStateFromProps;m=typeof h=="function"||typeof i.getSnapshotBeforeUpdate=="function",l=a.pendingProps!==
l,m||typeof i.UNSAFE_componentWillReceiveProps!="function"&&typeof i.componentWillReceiveProps!="function"||(l||s!==o)&&Uv(a,i,n,o),tr=!1;var d=a.memoizedState;
i.state=d,ll(a,n,i,r),ol(),s=a.memoizedState,l||d!==s||tr?(typeof h=="function"&&(vm(a,t,h,n),s=a.memoizedState),(c=tr||Rv(a,t,c,n,d,s,o))?(m||typeof i.UNSAFE_componentWillMount!=
"function"&&typeof i.componentWillMount!="function"||(typeof i.componentWillMount=="function"&&i.componentWillMount(),typeof i.UNSAFE_componentWillMount=="funct\
ion"&&i.UNSAFE_componentWillMount()),typeof i.componentDidMount=="function"&&(a.flags|=4194308)):(typeof i.componentDidMount=="function"&&(a.flags|=4194308),a.memoizedProps=
n,a.memoizedState=s),i.props=n,i.state=s,i.context=o,n=c):(typeof i.componentDidMount=="function"&&(a.flags|=4194308),n=!1)}else{i=a.stateNode,Wm(e,a),o=a.memoizedProps,
m=ei(t,o),i.props=m,h=a.pendingProps,d=i.context,s=t.contextType,c=Qi,typeof s=="object"&&s!==null&&(c=ra(s)),l=t.getDerivedStateFromProps,(s=typeof l=="functio\
n"||typeof i.getSnapshotBeforeUpdate=="function")||typeof i.UNSAFE_componentWillReceiveProps!="function"&&typeof i.componentWillReceiveProps!="function"||(o!==h||
d!==c)&&Uv(a,i,n,c),tr=!1,d=a.memoizedState,i.state=d,ll(a,n,i,r),ol();var f=a.memoizedState;o!==h||d!==f||tr||e!==null&&e.dependencies!==null&&_s(e.dependencies)?
(typeof l=="function"&&(vm(a,t,l,n),f=a.memoizedState),(m=tr||Rv(a,t,m,n,d,f,c)||e!==null&&e.dependencies!==null&&_s(e.dependencies))?(s||typeof i.UNSAFE_componentWillUpdate!=
"function"&&typeof i.componentWillUpdate!="function"||(typeof i.componentWillUpdate=="function"&&i.componentWillUpdate(n,f,c),typeof i.UNSAFE_componentWillUpdate==
"function"&&i.UNSAFE_componentWillUpdate(n,f,c)),typeof i.componentDidUpdate=="function"&&(a.flags|=4),typeof i.getSnapshotBeforeUpdate=="function"&&(a.flags|=1024)):
(typeof i.componentDidUpdate!="function"||o===e.memoizedProps&&d===e.memoizedState||(a.flags|=4),typeof i.getSnapshotBeforeUpdate!="function"||o===e.memoizedProps&&
d===e.memoizedState||(a.flags|=1024),a.memoizedProps=n,a.memoizedState=f),i.props=n,i.state=f,i.context=c,n=m):(typeof i.componentDidUpdate!="function"||o===e.memoizedProps&&
d===e.memoizedState||(a.flags|=4),typeof i.getSnapshotBeforeUpdate!="function"||o===e.memoizedProps&&d===e.memoizedState||(a.flags|=1024),n=!1)}return i=n,Ri(e,
a),n=(a.flags&128)!==0,i||n?(i=a.stateNode,t=n&&typeof t.getDerivedStateFromError!="function"?null:i.render(),a.flags|=1,e!==null&&n?(a.child=Pr(a,e.child,null,
r),a.child=Pr(a,null,t,r)):Ze(e,a,t,r),a.memoizedState=i.state,e=a.child):e=Rn(e,a,r),e}function Yv(e,a,t,n){return Jr(),a.flags|=256,Ze(e,a,t,n),a.child}var su={
dehydrated:null,treeContext:null,retryLane:0,hydrationErrors:null};function du(e){return{baseLanes:e,cachePool:Sb()}}function mu(e,a,t){return e=e!==null?e.childLanes&
~t:0,a&&(e|=et),e}function g0(e,a,t){var n=a.pendingProps,r=!1,i=(a.flags&128)!==0,o;if((o=i)||(o=e!==null&&e.memoizedState===null?!1:(oa.current&2)!==0),o&&(r=
!0,a.flags&=-129),o=(a.flags&32)!==0,a.flags&=-33,e===null){if(G){if(r?hr(a):pr(),(e=pe)?(e=v1(e,Tt),e=e!==null&&e.data!=="&"?e:null,e!==null&&(a.memoizedState=
{dehydrated:e,treeContext:wr!==null?{id:cn,overflow:sn}:null,retryLane:536870912,hydrationErrors:null},t=_b(e),t.return=a,a.child=t,We=a,pe=null)):e=null,e===null)
throw _r(a);return Uf(e)?a.lanes=32:a.lanes=536870912,null}return i=n.children,n=n.fallback,r?(pr(),r=a.mode,i=ed({mode:"hidden",children:i},r),n=Vr(n,r,t,null),
i.return=a,n.return=a,i.sibling=n,a.child=i,n=a.child,n.memoizedState=du(t),n.childLanes=mu(e,o,t),a.memoizedState=su,sl(null,n)):(hr(a),xf(a,i))}var l=e.memoizedState;
if(l!==null){var c=l.dehydrated;if(c!==null)return Y5(e,a,i,o,n,c,l,t)}return r?(pr(),r=n.fallback,i=a.mode,l=e.child,c=l.sibling,n=Cn(l,{mode:"hidden",children:n.
children}),n.subtreeFlags=l.subtreeFlags&1206910976,c!==null?r=Cn(c,r):(r=Vr(r,i,t,null),r.flags|=2),r.return=a,n.return=a,n.sibling=r,a.child=n,sl(null,n),n=a.
child,r=e.child.memoizedState,r===null?r=du(t):(i=r.cachePool,i!==null?(l=Ke._currentValue,i=i.parent!==l?{parent:l,pool:l}:i):i=Sb(),r={baseLanes:r.baseLanes|t,
cachePool:i}),n.memoizedState=r,n.childLanes=mu(e,o,t),a.memoizedState=su,sl(e.child,n)):(hr(a),t=e.child,e=t.sibling,t=Cn(t,{mode:"visible",children:n.children}),
t.return=a,t.sibling=null,e!==null&&(o=a.deletions,o===null?(a.deletions=[e],a.flags|=16):o.push(e)),a.child=t,a.memoizedState=null,t)}function xf(e,a){return a=
ed({mode:"visible",children:a},e.mode),a.return=e,e.child=a}function ed(e,a){return e=Ga(22,e,null,a),e.lanes=0,e}function qc(e,a,t){return Pr(a,e.child,null,t),
e=xf(a,a.pendingProps.children),e.flags|=2,a.memoizedState=null,e}function Y5(e,a,t,n,r,i,o,l){if(t)return a.flags&256?(hr(a),a.flags&=-257,qc(e,a,l)):a.memoizedState!==
null?(pr(),a.child=e.child,a.flags|=128,null):(pr(),i=r.fallback,o=a.mode,r=ed({mode:"visible",children:r.children},o),i=Vr(i,o,l,null),i.flags|=2,r.return=a,i.
return=a,r.sibling=i,a.child=r,Pr(a,e.child,null,l),r=a.child,r.memoizedState=du(l),r.childLanes=mu(e,n,l),a.memoizedState=su,sl(null,r));if(hr(a),Uf(i)){if(n=i.
nextSibling&&i.nextSibling.dataset,n)var c=n.dgst;return n=c,n!==""&&(r=Error(x(419)),r.stack="",r.digest=n,yl({value:r,source:null,stack:null})),qc(e,a,l)}if(je||
Ir(e,a,l,!1),n=(l&e.childLanes)!==0,je||n){if(xr.current!==null)return qc(e,a,l);if(n=ue,n!==null&&(r=Xg(n,l),r!==0&&r!==o.retryLane))throw o.retryLane=r,ii(e,r),
Ha(n,e,r),_f;return Bu(i)||Bs(),qc(e,a,l)}return Bu(i)?(a.flags|=192,a.child=e.child,null):(e=o.treeContext,pe=At(i.nextSibling),We=a,G=!0,mr=null,Tt=!1,e!==null&&
zb(a,e),a=xf(a,r.children),a.flags|=134221824,a)}function Vv(e,a,t){e.lanes|=a;var n=e.alternate;n!==null&&(n.lanes|=a),Pc(e.return,a,t)}function Qv(e){for(var a=null;e!==
null;){var t=e.alternate;t!==null&&ks(t)===null&&(a=e),e=e.sibling}return a}function Lc(e,a,t,n,r,i){var o=e.memoizedState;o===null?e.memoizedState={isBackwards:a,
rendering:null,renderingStartTime:0,last:n,tail:t,tailMode:r,treeForkCount:i}:(o.isBackwards=a,o.rendering=null,o.renderingStartTime=0,o.last=n,o.tail=t,o.tailMode=
r,o.treeForkCount=i)}function gm(e){var a=e.child;for(e.child=null;a!==null;){var t=a.sibling;a.sibling=e.child,e.child=a,a=t}}function uu(e,a,t){var n=a.pendingProps,
r=n.revealOrder,i=n.tail;n=n.children;var o=oa.current;if(a.flags&128)return _l(a,o),null;var l=(o&2)!==0;if(l?(o=o&1|2,a.flags|=128):o&=1,_l(a,o),r==="backward\
s"&&e!==null?(gm(e),Ze(e,a,n,t),gm(e)):Ze(e,a,n,t),n=G?bl:0,!l&&e!==null&&(e.flags&128)!==0)e:for(e=a.child;e!==null;){if(e.tag===13)e.memoizedState!==null&&Vv(
e,t,a);else if(e.tag===19)Vv(e,t,a);else if(e.child!==null){e.child.return=e,e=e.child;continue}if(e===a)break e;for(;e.sibling===null;){if(e.return===null||e.return===
a)break e;e=e.return}e.sibling.return=e.return,e=e.sibling}switch(r){case"backwards":t=Qv(a.child),t===null?(r=a.child,a.child=null):(r=t.sibling,t.sibling=null,
gm(a)),Lc(a,!0,r,null,i,n);break;case"unstable_legacy-backwards":for(t=null,r=a.child,a.child=null;r!==null;){if(e=r.alternate,e!==null&&ks(e)===null){a.child=r;
break}e=r.sibling,r.sibling=t,t=r,r=e}Lc(a,!0,t,null,i,n);break;case"together":Lc(a,!1,null,null,void 0,n);break;case"independent":a.memoizedState=null;break;default:
t=Qv(a.child),t===null?(r=a.child,a.child=null):(r=t.sibling,t.sibling=null),Lc(a,!1,r,t,i,n)}return a.child}function Xv(e,a,t){var n=a.pendingProps;return or(a,
a.type,n.value),Ze(e,a,n.children,t),a.child}function Rn(e,a,t){if(e!==null&&(a.dependencies=e.dependencies),kr|=a.lanes,(t&a.childLanes)===0)if(e!==null){if(Ir(
e,a,t,!1),(t&a.childLanes)===0)return null}else return null;if(e!==null&&a.child!==e.child)throw Error(x(153));if(a.child!==null){for(e=a.child,t=Cn(e,e.pendingProps),
a.child=t,t.return=a;e.sibling!==null;)e=e.sibling,t=t.sibling=Cn(e,e.pendingProps),t.return=a;t.sibling=null}return a.child}function zf(e,a){return(e.lanes&a)!==
0?!0:(e=e.dependencies,!!(e!==null&&_s(e)))}function V5(e,a,t){switch(a.tag){case 3:fs(a,a.stateNode.containerInfo),or(a,Ke,e.memoizedState.cache),Jr();break;case 27:case 5:
Gm(a);break;case 4:fs(a,a.stateNode.containerInfo);break;case 10:or(a,a.type,a.memoizedProps.value);break;case 31:if(a.memoizedState!==null)return a.flags|=128,
tu(a),null;break;case 13:var n=a.memoizedState;if(n!==null){if(n.dehydrated!==null)return hr(a),a.flags|=128,null;n=Ir(e,a,t,!1);var r=a.child.childLanes;return n||
(t&r)!==0?g0(e,a,t):(hr(a),e=Rn(e,a,t),e!==null?e.sibling:null)}hr(a);break;case 19:if(a.flags&128)return uu(e,a,t);if(r=(e.flags&128)!==0,n=(t&a.childLanes)!==
0,n||(Ir(e,a,t,!1),n=(t&a.childLanes)!==0),r){if(n)return uu(e,a,t);a.flags|=128}if(r=a.memoizedState,r!==null&&(r.rendering=null,r.tail=null,r.lastEffect=null),
_l(a,oa.current),n)break;return null;case 22:return a.lanes=0,v0(e,a,t,a.pendingProps);case 24:or(a,Ke,e.memoizedState.cache)}return Rn(e,a,t)}function b0(e,a,t){
if(e!==null)if(e.memoizedProps!==a.pendingProps)je=!0;else{if(!zf(e,t)&&(a.flags&128)===0)return je=!1,V5(e,a,t);je=(e.flags&131072)!==0}else je=!1,G&&(a.flags&
1048576)!==0&&xb(a,bl,a.index);switch(a.lanes=0,a.tag){case 16:e:{var n=a.pendingProps;if(e=Gr(a.elementType),a.type=e,typeof e=="function")ef(e)?(n=ei(e,n),a.tag=
1,a=jv(null,a,e,n,t)):(a.tag=0,a=cu(null,a,e,n,t));else{if(e!=null){var r=e.$$typeof;if(r===Ku){a.tag=11,a=qv(null,a,e,n,t);break e}else if(r===ju){a.tag=14,a=Lv(
null,a,e,n,t);break e}else if(r===on){a.tag=10,a.type=e,a=Xv(null,a,t);break e}}throw a=qm(e)||e,Error(x(306,a,""))}}return a;case 0:return cu(e,a,a.type,a.pendingProps,
t);case 1:return n=a.type,r=ei(n,a.pendingProps),jv(e,a,n,r,t);case 3:e:{if(fs(a,a.stateNode.containerInfo),e===null)throw Error(x(387));n=a.pendingProps;var i=a.
memoizedState;r=i.element,Wm(e,a),ll(a,n,null,t);var o=a.memoizedState;if(n=o.cache,or(a,Ke,n),n!==i.cache&&Fm(a,[Ke],t,!0),ol(),n=o.element,i.isDehydrated)if(i=
{element:n,isDehydrated:!1,cache:o.cache},a.updateQueue.baseState=i,a.memoizedState=i,a.flags&256){a=Yv(e,a,n,t);break e}else if(n!==r){r=St(Error(x(424)),a),yl(
r),a=Yv(e,a,n,t);break e}else for(e=a.stateNode.containerInfo,e.nodeType===9?e=e.body:e=e.nodeName==="HTML"?e.ownerDocument.body:e,pe=At(e.firstChild),We=a,G=!0,
mr=null,Tt=!0,t=Cb(a,null,n,t),a.child=t;t;)t.flags=t.flags&-3|134221824,t=t.sibling;else{if(Jr(),n===r){a=Rn(e,a,t);break e}Ze(e,a,n,t)}a=a.child}return a;case 26:
return Ri(e,a),e===null?(t=yg(a.type,null,a.pendingProps,null))?a.memoizedState=t:G||(a.stateNode=l1(a.type,a.pendingProps,dr.current,a)):a.memoizedState=yg(a.type,
e.memoizedProps,a.pendingProps,e.memoizedState),null;case 27:return Gm(a),e===null&&G&&(n=a.stateNode=g1(a.type,a.pendingProps,dr.current),We=a,Tt=!0,r=pe,Tr(a.
type)?(qu=r,pe=At(n.firstChild)):pe=r),Ze(e,a,a.pendingProps.children,t),Ri(e,a),e===null&&(a.flags|=4194304),a.child;case 5:return e===null&&G&&((r=n=pe)&&(n=B_(
n,a.type,a.pendingProps,Tt),n!==null?(a.stateNode=n,We=a,pe=At(n.firstChild),Tt=!1,r=!0):r=!1),r||_r(a)),Gm(a),r=a.type,i=a.pendingProps,o=e!==null?e.memoizedProps:
null,n=i.children,Du(r,i)?n=null:o!==null&&Du(r,o)&&(a.flags|=32),a.memoizedState!==null&&(r=df(e,a,D5,null,null,t),vo._currentValue=r),Ri(e,a),Ze(e,a,n,t),a.child;case 6:
return e===null&&G&&((e=t=pe)&&(t=q_(t,a.pendingProps,Tt),t!==null?(a.stateNode=t,We=a,pe=null,e=!0):e=!1),e||_r(a)),null;case 13:return g0(e,a,t);case 4:return fs(
a,a.stateNode.containerInfo),n=a.pendingProps,e===null?a.child=Pr(a,null,n,t):Ze(e,a,n,t),a.child;case 11:return qv(e,a,a.type,a.pendingProps,t);case 7:return n=
a.pendingProps,Ri(e,a),Ze(e,a,n,t),a.child;case 8:return Ze(e,a,a.pendingProps.children,t),a.child;case 12:return Ze(e,a,a.pendingProps.children,t),a.child;case 10:
return Xv(e,a,t);case 9:return r=a.type._context,n=a.pendingProps.children,$r(a),r=ra(r),n=n(r),a.flags|=1,Ze(e,a,n,t),a.child;case 14:return Lv(e,a,a.type,a.pendingProps,
t);case 15:return p0(e,a,a.type,a.pendingProps,t);case 19:return uu(e,a,t);case 31:return j5(e,a,t);case 22:return v0(e,a,t,a.pendingProps);case 24:return $r(a),
n=ra(Ke),e===null?(r=nf(),r===null&&(r=ue,i=tf(),r.pooledCache=i,i.refCount++,i!==null&&(r.pooledCacheLanes|=t),r=i),a.memoizedState={parent:n,cache:r},of(a),or(
a,Ke,r)):((e.lanes&t)!==0&&(Wm(e,a),ll(a,null,null,t),ol()),r=e.memoizedState,i=a.memoizedState,r.parent!==n?(r={parent:n,cache:n},a.memoizedState=r,a.lanes===0&&
(a.memoizedState=a.updateQueue.baseState=r),or(a,Ke,n)):(n=i.cache,or(a,Ke,n),n!==r.cache&&Fm(a,[Ke],t,!0))),Ze(e,a,a.pendingProps.children,t),a.child;case 30:return a.
stateNode===null&&(a.stateNode={autoName:null,paired:null,clones:null,ref:null}),n=a.pendingProps,n.name!=null&&n.name!=="auto"?a.flags|=e===null?18882560:18874368:
G&&Js(a),e!==null&&e.memoizedProps.name!==n.name?a.flags|=4194816:Ri(e,a),Ze(e,a,n.children,t),a.child;case 29:throw a.pendingProps}throw Error(x(156,a.tag))}function Sn(e){
e.flags|=4}function bm(e,a,t,n,r){var i;if((i=(e.mode&32)!==0)&&(i=t===null?xg(a,n):xg(a,n)&&(n.src!==t.src||n.srcSet!==t.srcSet)),i){if(e.flags|=16777216,(r&335544128)===
r)if(e.stateNode.complete)e.flags|=8192;else if(Z0())e.flags|=8192;else throw Xr=xs,rf}else e.flags&=-16777217}function Zv(e,a){if(a.type!=="stylesheet"||(a.state.
loading&4)!==0)e.flags&=-16777217;else if(e.flags|=16777216,!_1(a))if(Z0())e.flags|=8192;else throw Xr=xs,rf}function Gc(e,a){a!==null&&(e.flags|=4),e.flags&16384&&
(a=e.tag!==22?Yg():536870912,e.lanes|=a,so|=a)}function Xo(e,a){if(!G)switch(e.tailMode){case"visible":break;case"collapsed":for(var t=e.tail,n=null;t!==null;)t.
alternate!==null&&(n=t),t=t.sibling;n===null?a||e.tail===null?e.tail=null:e.tail.sibling=null:n.sibling=null;break;default:for(a=e.tail,t=null;a!==null;)a.alternate!==
null&&(t=a),a=a.sibling;t===null?e.tail=null:t.sibling=null}}function he(e){var a=e.alternate!==null&&e.alternate.child===e.child,t=0,n=0;if(a)for(var r=e.child;r!==
null;)t|=r.lanes|r.childLanes,n|=r.subtreeFlags&1206910976,n|=r.flags&1206910976,r.return=e,r=r.sibling;else for(r=e.child;r!==null;)t|=r.lanes|r.childLanes,n|=
r.subtreeFlags,n|=r.flags,r.return=e,r=r.sibling;return e.subtreeFlags|=n,e.childLanes=t,a}function Q5(e,a,t){var n=a.pendingProps;switch(af(a),a.tag){case 16:case 15:case 0:case 11:case 7:case 8:case 12:case 9:case 14:
return he(a),null;case 1:return he(a),null;case 3:return t=a.stateNode,n=null,e!==null&&(n=e.memoizedState.cache),a.memoizedState.cache!==n&&(a.flags|=2048),En(
Ke),io(),t.pendingContext&&(t.context=t.pendingContext,t.pendingContext=null),(e===null||e.child===null)&&(Mi(a)?Sn(a):e===null||e.memoizedState.isDehydrated&&(a.
flags&256)===0||(a.flags|=1024,fm())),he(a),null;case 26:var r=a.type,i=a.memoizedState;return e===null?(Sn(a),i!==null?(he(a),Zv(a,i)):(he(a),bm(a,r,null,n,t))):
i?i!==e.memoizedState?(Sn(a),he(a),Zv(a,i)):(he(a),a.flags&=-16777217):(e=e.memoizedProps,e!==n&&Sn(a),he(a),bm(a,r,e,n,t)),null;case 27:if(hs(a),t=dr.current,r=
a.type,e!==null&&a.stateNode!=null)e.memoizedProps!==n&&Sn(a);else{if(!n){if(a.stateNode===null)throw Error(x(166));return he(a),a.subtreeFlags&=-33554433,null}
e=dn.current,Mi(a)?wv(a,e):(e=g1(r,n,t),a.stateNode=e,Sn(a))}return he(a),a.subtreeFlags&=-33554433,null;case 5:if(hs(a),r=a.type,e!==null&&a.stateNode!=null)e.
memoizedProps!==n&&Sn(a);else{if(!n){if(a.stateNode===null)throw Error(x(166));return he(a),a.subtreeFlags&=-33554433,null}if(i=dn.current,Mi(a))wv(a,i);else{var o=Sl(
dr.current);switch(i){case 1:i=o.createElementNS("http://www.w3.org/2000/svg",r);break;case 2:i=o.createElementNS("http://www.w3.org/1998/Math/MathML",r);break;default:
switch(r){case"svg":i=o.createElementNS("http://www.w3.org/2000/svg",r);break;case"math":i=o.createElementNS("http://www.w3.org/1998/Math/MathML",r);break;case"\
script":i=o.createElement("div"),i.innerHTML="<script><\/script>",i=i.removeChild(i.firstChild);break;case"select":i=typeof n.is=="string"?o.createElement("sele\
ct",{is:n.is}):o.createElement("select"),n.multiple?i.multiple=!0:n.size&&(i.size=n.size);break;default:i=typeof n.is=="string"?o.createElement(r,{is:n.is}):o.createElement(
r)}}i[na]=a,i[ja]=n;e:for(o=a.child;o!==null;){if(o.tag===5||o.tag===6)i.appendChild(o.stateNode);else if(o.tag!==4&&o.tag!==27&&o.child!==null){o.child.return=
o,o=o.child;continue}if(o===a)break e;for(;o.sibling===null;){if(o.return===null||o.return===a)break e;o=o.return}o.sibling.return=o.return,o=o.sibling}a.stateNode=
i;e:switch(la(i,r,n),r){case"button":case"input":case"select":case"textarea":n=!!n.autoFocus;break e;case"img":n=!0;break e;default:n=!1}n&&Sn(a)}}return he(a),
a.subtreeFlags&=-33554433,bm(a,a.type,e===null?null:e.memoizedProps,a.pendingProps,t),null;case 6:if(e&&a.stateNode!=null)e.memoizedProps!==n&&Sn(a);else{if(typeof n!=
"string"&&a.stateNode===null)throw Error(x(166));if(e=dr.current,Mi(a)){if(e=a.stateNode,t=a.memoizedProps,n=null,r=We,r!==null)switch(r.tag){case 27:case 5:n=r.
memoizedProps}e[na]=a,e=!!(e.nodeValue===t||n!==null&&n.suppressHydrationWarning===!0||i1(e.nodeValue,t)),e||_r(a,!0)}else e=Sl(e).createTextNode(n),e[na]=a,a.stateNode=
e}return he(a),null;case 31:if(t=a.memoizedState,e===null||e.memoizedState!==null){if(n=Mi(a),t!==null){if(e===null){if(!n)throw Error(x(318));if(e=a.memoizedState,
e=e!==null?e.dehydrated:null,!e)throw Error(x(557));e[na]=a}else Jr(),(a.flags&128)===0&&(a.memoizedState=null),a.flags|=4;he(a),e=!1}else t=fm(),e!==null&&e.memoizedState!==
null&&(e.memoizedState.hydrationErrors=t),e=!0;if(!e)return a.flags&256?(Pa(a),a):(Pa(a),null);if((a.flags&128)!==0)throw Error(x(558))}return he(a),null;case 13:
if(n=a.memoizedState,e===null||e.memoizedState!==null&&e.memoizedState.dehydrated!==null){if(r=Mi(a),n!==null&&n.dehydrated!==null){if(e===null){if(!r)throw Error(
x(318));if(r=a.memoizedState,r=r!==null?r.dehydrated:null,!r)throw Error(x(317));r[na]=a}else Jr(),(a.flags&128)===0&&(a.memoizedState=null),a.flags|=4;he(a),r=
!1}else r=fm(),e!==null&&e.memoizedState!==null&&(e.memoizedState.hydrationErrors=r),r=!0;if(!r)return a.flags&256?(Pa(a),a):(Pa(a),null)}return Pa(a),(a.flags&
128)!==0?(a.lanes=t,a):(t=n!==null,e=e!==null&&e.memoizedState!==null,t&&(n=a.child,r=null,n.alternate!==null&&n.alternate.memoizedState!==null&&n.alternate.memoizedState.
cachePool!==null&&(r=n.alternate.memoizedState.cachePool.pool),i=null,n.memoizedState!==null&&n.memoizedState.cachePool!==null&&(i=n.memoizedState.cachePool.pool),
i!==r&&(n.flags|=2048)),t!==e&&t&&(a.child.flags|=8192),Gc(a,a.updateQueue),he(a),null);case 4:return io(),e===null&&Mf(a.stateNode.containerInfo),a.flags|=67108864,
he(a),null;case 10:return En(a.type),he(a),null;case 19:if(cf(a),n=a.memoizedState,n===null)return he(a),null;if(r=(a.flags&128)!==0,i=n.rendering,i===null)if(r)
Xo(n,!1);else{if(De!==0||e!==null&&(e.flags&128)!==0)for(e=a.child;e!==null;){if(i=ks(e),i!==null){for(a.flags|=128,Xo(n,!1),e=i.updateQueue,a.updateQueue=e,Gc(
a,e),a.subtreeFlags=0,e=t,t=a.child;t!==null;)wb(t,e),t=t.sibling;return _l(a,oa.current&1|2),G&&Tn(a,n.treeForkCount),a.child}e=e.sibling}n.tail!==null&&at()>Rs&&
(a.flags|=128,r=!0,Xo(n,!1),a.lanes=4194304)}else{if(!r)if(e=ks(i),e!==null){if(a.flags|=128,r=!0,e=e.updateQueue,a.updateQueue=e,Gc(a,e),Xo(n,!0),n.tail===null&&
n.tailMode!=="collapsed"&&n.tailMode!=="visible"&&!i.alternate&&!G)return he(a),null}else 2*at()-n.renderingStartTime>Rs&&t!==536870912&&(a.flags|=128,r=!0,Xo(n,
!1),a.lanes=4194304);n.isBackwards?(i.sibling=a.child,a.child=i):(e=n.last,e!==null?e.sibling=i:a.child=i,n.last=i)}if(n.tail!==null){e=n.tail;e:{for(t=e;t!==null;){
if(t.alternate!==null){t=!1;break e}t=t.sibling}t=!0}return n.rendering=e,n.tail=e.sibling,n.renderingStartTime=at(),e.sibling=null,i=oa.current,i=r?i&1|2:i&1,n.
tailMode==="visible"||n.tailMode==="collapsed"||!t||G?_l(a,i):(t=i,ve(ca,a),ve(oa,t),ba===null&&(ba=a)),G&&Tn(a,n.treeForkCount),e}return he(a),null;case 22:case 23:
return Pa(a),lf(),n=a.memoizedState!==null,e!==null?e.memoizedState!==null!==n&&(a.flags|=8192):n&&(a.flags|=8192),n?(t&536870912)!==0&&(a.flags&128)===0&&(he(a),
a.subtreeFlags&6&&(a.flags|=8192)):he(a),t=a.updateQueue,t!==null&&Gc(a,t.retryQueue),t=null,e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&
(t=e.memoizedState.cachePool.pool),n=null,a.memoizedState!==null&&a.memoizedState.cachePool!==null&&(n=a.memoizedState.cachePool.pool),n!==t&&(a.flags|=2048),e!==
null&&ia(Qr),null;case 24:return t=null,e!==null&&(t=e.memoizedState.cache),a.memoizedState.cache!==t&&(a.flags|=2048),En(Ke),he(a),null;case 25:return null;case 30:
return a.flags|=33554432,he(a),null}throw Error(x(156,a.tag))}function X5(e,a){switch(af(a),a.tag){case 1:return e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 3:
return En(Ke),io(),e=a.flags,(e&65536)!==0&&(e&128)===0?(a.flags=e&-65537|128,a):null;case 26:case 27:case 5:return hs(a),null;case 31:if(a.memoizedState!==null){
if(Pa(a),a.alternate===null)throw Error(x(340));Jr()}return e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 13:if(Pa(a),e=a.memoizedState,e!==null&&e.dehydrated!==
null){if(a.alternate===null)throw Error(x(340));Jr()}return e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 19:return cf(a),e=a.flags,e&65536?(a.flags=e&-65537|
128,e=a.memoizedState,e!==null&&(e.rendering=null,e.tail=null),a.flags|=4,a):null;case 4:return io(),null;case 10:return En(a.type),null;case 22:case 23:return Pa(
a),lf(),e!==null&&ia(Qr),e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 24:return En(Ke),null;case 25:return null;default:return null}}function y0(e,a){switch(af(
a),a.tag){case 3:En(Ke),io();break;case 26:case 27:case 5:hs(a);break;case 4:io();break;case 31:a.memoizedState!==null&&Pa(a);break;case 13:Pa(a);break;case 19:
cf(a);break;case 10:En(a.type);break;case 22:case 23:Pa(a),lf(),e!==null&&ia(Qr);break;case 24:En(Ke)}}function Ll(e,a){try{var t=a.updateQueue,n=t!==null?t.lastEffect:
null;if(n!==null){var r=n.next;t=r;do{if((t.tag&e)===e){n=void 0;var i=t.create,o=t.inst;n=i(),o.destroy=n}t=t.next}while(t!==r)}}catch(l){ce(a,a.return,l)}}function zr(e,a,t){
try{var n=a.updateQueue,r=n!==null?n.lastEffect:null;if(r!==null){var i=r.next;n=i;do{if((n.tag&e)===e){var o=n.inst,l=o.destroy;if(l!==void 0){o.destroy=void 0,
r=a;var c=t,s=l;try{s()}catch(m){ce(r,c,m)}}}n=n.next}while(n!==i)}}catch(m){ce(a,a.return,m)}}function w0(e){var a=e.updateQueue;if(a!==null){var t=e.stateNode;
try{Nb(a,t)}catch(n){ce(e,e.return,n)}}}function _0(e,a,t){t.props=ei(e.type,e.memoizedProps),t.state=e.memoizedState;try{t.componentWillUnmount()}catch(n){ce(e,
a,n)}}function nn(e,a){try{var t=e.ref;if(t!==null){switch(e.tag){case 26:case 27:case 5:var n=e.stateNode;break;case 30:var r=e.stateNode,i=On(e.memoizedProps,
r);(r.ref===null||r.ref.name!==i)&&(r.ref=m1(i)),n=r.ref;break;case 7:if(e.stateNode===null){var o=new ot(e);Ka(e.child,!1,R_,o,void 0,void 0),e.stateNode=o}n=e.
stateNode;break;default:n=e.stateNode}typeof t=="function"?e.refCleanup=t(n):t.current=n}}catch(l){ce(e,a,l)}}function ta(e,a){var t=e.ref,n=e.refCleanup;if(t!==
null)if(typeof n=="function")try{n()}catch(r){ce(e,a,r)}finally{e.refCleanup=null,e=e.alternate,e!=null&&(e.refCleanup=null)}else if(typeof t=="function")try{t(
null)}catch(r){ce(e,a,r)}else t.current=null}function Es(e,a){if((e.tag===5||e.tag===27||e.tag===6)&&e.alternate===null&&a!==null)for(var t=0;t<a.length;t++)p1(
e.stateNode,a[t])}function Jv(e){for(var a=e.return;a!==null&&(Sf(a)&&p1(e.stateNode,a.stateNode),!kf(a));)a=a.return}function dl(e){for(var a=e.return;a!==null&&
(Sf(a)&&U_(e.stateNode,a.stateNode),!kf(a));)a=a.return}function kf(e){return e.tag===5||e.tag===3||e.tag===27}function Sf(e){return e&&e.tag===7&&e.stateNode!==
null}function fu(e){var a=e.type,t=e.memoizedProps,n=e.stateNode;try{e:switch(a){case"button":case"input":case"select":case"textarea":t.autoFocus&&n.focus();break e;case"\
img":t.src?n.src=t.src:t.srcSet&&(n.srcset=t.srcSet)}}catch(r){ce(e,e.return,r)}}function ym(e,a,t){try{var n=e.stateNode;v_(n,e.type,t,a),n[ja]=a}catch(r){ce(e,
e.return,r)}}function x0(e){return e.tag===5||e.tag===3||e.tag===26||e.tag===27&&Tr(e.type)||e.tag===4}function wm(e){e:for(;;){for(;e.sibling===null;){if(e.return===
null||x0(e.return))return null;e=e.return}for(e.sibling.return=e.return,e=e.sibling;e.tag!==5&&e.tag!==6&&e.tag!==18;){if(e.tag===27&&Tr(e.type)||e.flags&2||e.child===
null||e.tag===4)continue e;e.child.return=e,e=e.child}if(!(e.flags&2))return e.stateNode}}function hu(e,a,t,n){var r=e.tag;if(r===5||r===6)r=e.stateNode,a?(t.nodeType===
9?t.body:t.nodeName==="HTML"?t.ownerDocument.body:t).insertBefore(r,a):(a=t.nodeType===9?t.body:t.nodeName==="HTML"?t.ownerDocument.body:t,a.appendChild(r),t=t.
_reactRootContainer,t!=null||a.onclick!==null||(a.onclick=ln)),Es(e,n),F=!0;else if(r!==4&&(r===27&&(Es(e,n),n=null,Tr(e.type)&&(t=e.stateNode,a=null)),e=e.child,
e!==null))for(hu(e,a,t,n),e=e.sibling;e!==null;)hu(e,a,t,n),e=e.sibling}function Ns(e,a,t,n){var r=e.tag;if(r===5||r===6)r=e.stateNode,a?t.insertBefore(r,a):t.appendChild(
r),Es(e,n),F=!0;else if(r!==4&&(r===27&&(Es(e,n),n=null,Tr(e.type)&&(t=e.stateNode)),e=e.child,e!==null))for(Ns(e,a,t,n),e=e.sibling;e!==null;)Ns(e,a,t,n),e=e.sibling}
function z0(e){var a=e.stateNode,t=e.memoizedProps;try{for(var n=e.type,r=a.attributes;r.length;)a.removeAttributeNode(r[0]);la(a,n,t),a[na]=e,a[ja]=t}catch(i){
ce(e,e.return,i)}}var Os=!1,Wa=null;function Iv(e){(e.tag===30||(e.subtreeFlags&33554432)!==0)&&(Os=!0)}var rn=null;function $v(){var e=rn;return rn=null,e}var La=0;
function xo(e,a,t,n,r){return La=0,k0(e.child,a,t,n,r)}function k0(e,a,t,n,r){for(var i=!1;e!==null;){if(e.tag===5){var o=e.stateNode;if(n!==null){var l=Ru(o);n.
push(l),l.view&&(i=!0)}else i||Ru(o).view&&(i=!0);Os=!0,c1(o,La===0?a:a+"_"+La,t),La++}else(e.tag!==22||e.memoizedState===null)&&(e.tag===30&&r||k0(e.child,a,t,
n,r)&&(i=!0));e=e.sibling}return i}function un(e,a){for(;e!==null;)e.tag===5?s1(e.stateNode,e.memoizedProps):(e.tag!==22||e.memoizedState===null)&&(e.tag===30&&
a||un(e.child,a)),e=e.sibling}function ns(e){if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if((e.tag!==22||e.memoizedState===null)&&(ns(e),e.tag===30&&
(e.flags&18874368)!==0&&e.stateNode.paired)){var a=e.memoizedProps;if(a.name==null||a.name==="auto")throw Error(x(544));var t=a.name;a=qn(a.default,a.share),a!==
"none"&&(xo(e,t,a,null,!1)||un(e.child,!1))}e=e.sibling}}function pu(e,a){if(e.tag===30){var t=e.stateNode,n=e.memoizedProps,r=On(n,t),i=qn(n.default,t.paired?n.
share:n.enter);i!=="none"?xo(e,r,i,null,!1)?(ns(e),t.paired||a||mo(e,n.onEnter)):un(e.child,!1):ns(e)}else if((e.subtreeFlags&33554432)!==0)for(e=e.child;e!==null;)
pu(e,a),e=e.sibling;else ns(e)}function vu(e){if(Wa!==null&&Wa.size!==0){var a=Wa;if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===
null){if(e.tag===30&&(e.flags&18874368)!==0){var t=e.memoizedProps,n=t.name;if(n!=null&&n!=="auto"){var r=a.get(n);if(r!==void 0){var i=qn(t.default,t.share);if(i!==
"none"&&(xo(e,n,i,null,!1)?(i=e.stateNode,r.paired=i,i.paired=r,mo(e,t.onShare)):un(e.child,!1)),a.delete(n),a.size===0)break}}}vu(e)}e=e.sibling}}}function gu(e){
if(e.tag===30){var a=e.memoizedProps,t=On(a,e.stateNode),n=Wa!==null?Wa.get(t):void 0,r=qn(a.default,n!==void 0?a.share:a.exit);r!=="none"&&(xo(e,t,r,null,!1)?n!==
void 0?(r=e.stateNode,n.paired=r,r.paired=n,Wa.delete(t),mo(e,a.onShare)):mo(e,a.onExit):un(e.child,!1)),Wa!==null&&vu(e)}else if((e.subtreeFlags&33554432)!==0)
for(e=e.child;e!==null;)gu(e),e=e.sibling;else Wa!==null&&vu(e)}function S0(e){for(e=e.child;e!==null;){if(e.tag===30){var a=e.memoizedProps,t=On(a,e.stateNode);
a=qn(a.default,a.update),e.flags&=-5,a!=="none"&&xo(e,t,a,e.memoizedState=[],!1)}else(e.subtreeFlags&33554432)!==0&&S0(e);e=e.sibling}}function bu(e){if((e.subtreeFlags&
18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===null){if(e.tag===30&&(e.flags&18874368)!==0){var a=e.stateNode;a.paired!==null&&(a.paired=
null,un(e.child,!1))}bu(e)}e=e.sibling}}function rs(e){if(e.tag===30)e.stateNode.paired=null,un(e.child,!1),bu(e);else if((e.subtreeFlags&33554432)!==0)for(e=e.
child;e!==null;)rs(e),e=e.sibling;else bu(e)}function T0(e){for(e=e.child;e!==null;)e.tag===30?un(e.child,!1):(e.subtreeFlags&33554432)!==0&&T0(e),e=e.sibling}function Tf(e,a,t,n,r,i,o){
for(var l=!1;a!==null;){if(a.tag===5){var c=a.stateNode;if(i!==null&&La<i.length){var s=i[La],m=Ru(c);(s.view||m.view)&&(l=!0);var h;if(h=(e.flags&4)===0)if(m.clip)
h=!0;else{h=s.rect;var d=m.rect;h=h.y!==d.y||h.x!==d.x||h.height!==d.height||h.width!==d.width}h&&(e.flags|=4),m.abs?m=!s.abs:(s=s.rect,m=m.rect,m=s.height!==m.
height||s.width!==m.width),m&&(e.flags|=32)}else e.flags|=32;(e.flags&4)!==0&&c1(c,La===0?t:t+"_"+La,r),l&&(e.flags&4)!==0||(rn===null&&(rn=[]),rn.push(c,La===0?
n:n+"_"+La,a.memoizedProps)),La++}else(a.tag!==22||a.memoizedState===null)&&(a.tag===30&&o?e.flags|=a.flags&32:Tf(e,a.child,t,n,r,i,o)&&(l=!0));a=a.sibling}return l}
function A0(e,a){for(e=e.child;e!==null;){if(e.tag===30){var t=e.memoizedProps,n=e.stateNode,r=On(t,n),i=qn(t.default,t.update);if(a){n=n.clones;var o=n===null?
null:n.map(x_)}else o=e.memoizedState,e.memoizedState=null;n=e;var l=e.child;La=0,r=Tf(n,l,r,r,i,o,!1),(e.flags&4)!==0&&r&&(a||mo(e,t.onUpdate))}else(e.subtreeFlags&
33554432)!==0&&A0(e,a);e=e.sibling}}var $e=!1,ie=!1,en=!1,_m=!1,Fv=typeof WeakSet=="function"?WeakSet:Set,Fe=null,an=!1,el=!1,Ms=!1,yu=!1;function Z5(e,a,t){if(e=
e.containerInfo,Ou=go,e=ub(e),Fu(e)){if("selectionStart"in e)var n={start:e.selectionStart,end:e.selectionEnd};else e:{n=(n=e.ownerDocument)&&n.defaultView||window;
var r=n.getSelection&&n.getSelection();if(r&&r.rangeCount!==0){n=r.anchorNode;var i=r.anchorOffset,o=r.focusNode;r=r.focusOffset;try{n.nodeType,o.nodeType}catch{
n=null;break e}var l=0,c=-1,s=-1,m=0,h=0,d=e,f=null;a:for(;;){for(var w;d!==n||i!==0&&d.nodeType!==3||(c=l+i),d!==o||r!==0&&d.nodeType!==3||(s=l+r),d.nodeType===
3&&(l+=d.nodeValue.length),(w=d.firstChild)!==null;)f=d,d=w;for(;;){if(d===e)break a;if(f===n&&++m===i&&(c=l),f===o&&++h===r&&(s=l),(w=d.nextSibling)!==null)break;
d=f,f=d.parentNode}d=w}n=c===-1||s===-1?null:{start:c,end:s}}else n=null}n=n||{start:0,end:0}}else n=null;for(Mu={focusedElem:e,selectionRange:n},go=!1,t=(t&335544064)===
t,Fe=a,a=t?9270:1024;Fe!==null;){if(e=Fe,t&&(n=e.deletions,n!==null))for(i=0;i<n.length;i++)t&&gu(n[i]);if(e.alternate===null&&(e.flags&2)!==0)t&&Iv(e),Hc(t);else{
if(e.tag===22){if(n=e.alternate,e.memoizedState!==null){n!==null&&n.memoizedState===null&&t&&gu(n),Hc(t);continue}else if(n!==null&&n.memoizedState!==null){t&&Iv(
e),Hc(t);continue}}n=e.child,(e.subtreeFlags&a)!==0&&n!==null?(n.return=e,Fe=n):(t&&S0(e),Hc(t))}}Wa=null}function Hc(e){for(;Fe!==null;){var a=Fe,t=e,n=a.alternate,
r=a.flags;switch(a.tag){case 0:case 11:case 15:break;case 1:if((r&1024)!==0&&n!==null){t=void 0,r=n.memoizedProps,n=n.memoizedState;var i=a.stateNode;try{var o=ei(
a.type,r);t=i.getSnapshotBeforeUpdate(o,n),i.__reactInternalSnapshotBeforeUpdate=t}catch(l){ce(a,a.return,l)}}break;case 3:if((r&1024)!==0){if(n=a.stateNode.containerInfo,
t=n.nodeType,t===9)Uu(n);else if(t===1)switch(n.nodeName){case"HEAD":case"HTML":case"BODY":Uu(n);break;default:n.textContent=""}}break;case 5:case 26:case 27:case 6:case 4:case 17:
break;case 30:t&&n!==null&&(t=On(n.memoizedProps,n.stateNode),r=a.memoizedProps,r=qn(r.default,r.update),r!=="none"&&xo(n,t,r,n.memoizedState=[],!0));break;default:
if((r&1024)!==0)throw Error(x(163))}if(n=a.sibling,n!==null){n.return=a.return,Fe=n;break}Fe=a.return}}function C0(e,a,t){var n=t.flags;switch(t.tag){case 0:case 11:case 15:
tn(e,t),n&4&&Ll(5,t);break;case 1:if(tn(e,t),n&4)if(e=t.stateNode,a===null)try{e.componentDidMount()}catch(o){ce(t,t.return,o)}else{var r=ei(t.type,a.memoizedProps);
a=a.memoizedState;try{e.componentDidUpdate(r,a,e.__reactInternalSnapshotBeforeUpdate)}catch(o){ce(t,t.return,o)}}n&64&&w0(t),n&512&&nn(t,t.return);break;case 3:
if(tn(e,t),n&64&&(e=t.updateQueue,e!==null)){if(a=null,t.child!==null)switch(t.child.tag){case 27:case 5:a=t.child.stateNode;break;case 1:a=t.child.stateNode}try{
Nb(e,a)}catch(o){ce(t,t.return,o)}}break;case 27:a===null&&n&4&&z0(t);case 26:case 5:tn(e,t),a===null&&n&4&&fu(t),n&512&&nn(t,t.return);break;case 12:tn(e,t);break;case 31:
tn(e,t),n&4&&M0(e,t);break;case 13:tn(e,t),n&4&&D0(e,t),n&64&&(e=t.memoizedState,e!==null&&(e=e.dehydrated,e!==null&&(t=i_.bind(null,t),L_(e,t))));break;case 22:
if(n=t.memoizedState!==null||$e,!n){var i=a!==null&&a.memoizedState!==null||ie;a=$e,r=ie,$e=n,(ie=i)&&!r?(n=2,(t.subtreeFlags&8772)!==0&&(n|=1),qt(e,t,n)):tn(e,
t),$e=a,ie=r}break;case 30:tn(e,t),n&512&&nn(t,t.return);break;case 7:n&512&&nn(t,t.return);default:tn(e,t)}}function wu(e,a){for(e=e.child;e!==null;)E0(e,a),e=
e.sibling}function E0(e,a){switch(e.tag){case 5:case 26:try{var t=e.stateNode;if(a){var n=t.style;typeof n.setProperty=="function"?n.setProperty("display","none",
"important"):n.display="none"}else{var r=e.stateNode,i=e.memoizedProps.style,o=i!=null&&i.hasOwnProperty("display")?i.display:null;r.style.display=o==null||typeof o==
"boolean"?"":(""+o).trim()}}catch(c){ce(e,e.return,c)}_u(e,a);break;case 6:try{e.stateNode.nodeValue=a?"":e.memoizedProps,F=!0}catch(c){ce(e,e.return,c)}break;case 18:
try{var l=e.stateNode;a?fg(l,!0):fg(e.stateNode,!1)}catch(c){ce(e,e.return,c)}break;case 22:case 23:e.memoizedState===null&&wu(e,a);break;default:wu(e,a)}}function _u(e,a){
if(e.subtreeFlags&67108864)for(e=e.child;e!==null;){e:{var t=e,n=a;switch(t.tag){case 4:E0(t,n);break e;case 22:t.memoizedState===null&&_u(t,n);break e;default:
_u(t,n)}}e=e.sibling}}function N0(e){var a=e.alternate;a!==null&&(e.alternate=null,N0(a)),e.child=null,e.deletions=null,e.sibling=null,e.tag===5&&(a=e.stateNode,
a!==null&&js(a)),e.stateNode=null,e.return=null,e.dependencies=null,e.memoizedProps=null,e.memoizedState=null,e.pendingProps=null,e.stateNode=null,e.updateQueue=
null}var xe=null,Ba=!1;function Bt(e,a,t){for(t=t.child;t!==null;)O0(e,a,t),t=t.sibling}function O0(e,a,t){if(tt&&typeof tt.onCommitFiberUnmount=="function")try{
tt.onCommitFiberUnmount(Ol,t)}catch{}switch(t.tag){case 26:ie||ta(t,a),Bt(e,a,t),t.memoizedState?t.memoizedState.count--:t.stateNode&&!ie&&(t=t.stateNode,t.parentNode.
removeChild(t));break;case 27:ie||ta(t,a),dl(t);var n=xe,r=Ba;Tr(t.type)&&(xe=t.stateNode,Ba=!1),Bt(e,a,t),b1(t.stateNode,t.type,t.memoizedProps),xe=n,Ba=r;break;case 5:
ie||ta(t,a),dl(t);case 6:if(t.tag===6&&dl(t),n=xe,r=Ba,xe=null,Bt(e,a,t),xe=n,Ba=r,xe!==null)if(Ba)try{(xe.nodeType===9?xe.body:xe.nodeName==="HTML"?xe.ownerDocument.
body:xe).removeChild(t.stateNode),F=!0}catch(i){ce(t,a,i)}else try{xe.removeChild(t.stateNode),F=!0}catch(i){ce(t,a,i)}break;case 18:xe!==null&&(Ba?(e=xe,ug(e.nodeType===
9?e.body:e.nodeName==="HTML"?e.ownerDocument.body:e,t.stateNode),bo(e)):ug(xe,t.stateNode));break;case 4:n=xe,r=Ba,xe=t.stateNode.containerInfo,Ba=!0,Bt(e,a,t),
xe=n,Ba=r;break;case 0:case 11:case 14:case 15:zr(2,t,a),ie||zr(4,t,a),Bt(e,a,t);break;case 1:ie||(ta(t,a),n=t.stateNode,typeof n.componentWillUnmount=="functio\
n"&&_0(t,a,n)),Bt(e,a,t);break;case 21:Bt(e,a,t);break;case 22:ie=(n=ie)||t.memoizedState!==null,Bt(e,a,t),ie=n;break;case 30:ta(t,a),Bt(e,a,t);break;case 7:ie||
ta(t,a),Bt(e,a,t);break;default:Bt(e,a,t)}}function M0(e,a){if(a.memoizedState===null&&(e=a.alternate,e!==null&&(e=e.memoizedState,e!==null))){e=e.dehydrated;try{
bo(e)}catch(t){ce(a,a.return,t)}}}function D0(e,a){if(a.memoizedState===null&&(e=a.alternate,e!==null&&(e=e.memoizedState,e!==null&&(e=e.dehydrated,e!==null))))
try{bo(e)}catch(t){ce(a,a.return,t)}}function J5(e){switch(e.tag){case 31:case 13:case 19:var a=e.stateNode;return a===null&&(a=e.stateNode=new Fv),a;case 22:return e=
e.stateNode,a=e._retryCache,a===null&&(a=e._retryCache=new Fv),a;default:throw Error(x(435,e.tag))}}function Kc(e,a){var t=J5(e);a.forEach(function(n){if(!t.has(
n)){t.add(n);var r=o_.bind(null,e,n);n.then(r,r)}})}function xa(e,a,t){var n=a.deletions;if(n!==null)for(var r=0;r<n.length;r++){var i=n[r],o=e,l=a,c=l;e:for(;c!==
null;){switch(c.tag){case 27:if(Tr(c.type)){xe=c.stateNode,Ba=!1;break e}break;case 5:xe=c.stateNode,Ba=!1;break e;case 3:case 4:xe=c.stateNode.containerInfo,Ba=
!0;break e}c=c.return}if(xe===null)throw Error(x(160));O0(o,l,i),xe=null,Ba=!1,o=i.alternate,o!==null&&(o.return=null),i.return=null}if(a.subtreeFlags&13886)for(a=
a.child;a!==null;)R0(a,e,t),a=a.sibling}var Lt=null;function R0(e,a,t){var n=e.alternate,r=e.flags;switch(e.tag){case 0:case 11:case 14:case 15:if(r&4&&(n=e.updateQueue,
n=n!==null?n.events:null,n!==null))for(var i=0;i<n.length;i++){var o=n[i];o.ref.impl=o.nextImpl}xa(a,e,t),za(e),r&4&&(zr(3,e,e.return),Ll(3,e),zr(5,e,e.return));
break;case 1:xa(a,e,t),za(e),r&512&&(ie||n===null||ta(n,n.return)),r&64&&$e&&(e=e.updateQueue,e!==null&&(a=e.callbacks,a!==null&&(t=e.shared.hiddenCallbacks,e.shared.
hiddenCallbacks=t===null?a:t.concat(a))));break;case 26:if(i=Lt,xa(a,e,t),za(e),r&512&&(ie||n===null||ta(n,n.return)),r&4)if(r=n!==null?n.memoizedState:null,t=e.
memoizedState,n===null)if(t===null)if(e.stateNode===null)if($e)e.stateNode=l1(e.type,e.memoizedProps,a.containerInfo,e);else{e:{a=e.type,t=e.memoizedProps,r=i.ownerDocument||
i;a:switch(a){case"title":n=r.getElementsByTagName("title")[0],(!n||n[Rl]||n[na]||n.namespaceURI==="http://www.w3.org/2000/svg"||n.hasAttribute("itemprop"))&&(n=
r.createElement(a),r.head.insertBefore(n,r.querySelector("head > title"))),la(n,a,t),n[na]=e,Pe(n),a=n;break e;case"link":if(i=_g("link","href",r).get(a+(t.href||
""))){for(o=0;o<i.length;o++)if(n=i[o],n.getAttribute("href")===(t.href==null||t.href===""?null:t.href)&&n.getAttribute("rel")===(t.rel==null?null:t.rel)&&n.getAttribute(
"title")===(t.title==null?null:t.title)&&n.getAttribute("crossorigin")===(t.crossOrigin==null?null:t.crossOrigin)){i.splice(o,1);break a}}n=r.createElement(a),la(
n,a,t),r.head.appendChild(n);break;case"meta":if(i=_g("meta","content",r).get(a+(t.content||""))){for(o=0;o<i.length;o++)if(n=i[o],n.getAttribute("content")===(t.
content==null?null:""+t.content)&&n.getAttribute("name")===(t.name==null?null:t.name)&&n.getAttribute("property")===(t.property==null?null:t.property)&&n.getAttribute(
"http-equiv")===(t.httpEquiv==null?null:t.httpEquiv)&&n.getAttribute("charset")===(t.charSet==null?null:t.charSet)){i.splice(o,1);break a}}n=r.createElement(a),
la(n,a,t),r.head.appendChild(n);break;default:throw Error(x(468,a))}n[na]=e,Pe(n),a=n}e.stateNode=a}else $e||Lu(i,e.type,e.stateNode);else e.stateNode=wg(i,t,e.
memoizedProps);else r!==t?(r===null?(a=n.stateNode,a===null||ie||a.parentNode.removeChild(a)):r.count--,t===null?$e||Lu(i,e.type,e.stateNode):wg(i,t,e.memoizedProps)):
t===null&&e.stateNode!==null&&ym(e,e.memoizedProps,n.memoizedProps);break;case 27:xa(a,e,t),za(e),r&512&&(ie||n===null||ta(n,n.return)),n!==null&&r&4&&ym(e,e.memoizedProps,
n.memoizedProps);break;case 5:if(i=en,en=!1,xa(a,e,t),en=i,za(e),r&512&&(ie||n===null||ta(n,n.return)),e.flags&32){a=e.stateNode;try{lo(a,""),F=!0}catch(m){ce(e,
e.return,m)}}r&4&&e.stateNode!=null&&(a=e.memoizedProps,ym(e,a,n!==null?n.memoizedProps:a)),r&1024&&(_m=!0);break;case 6:if(xa(a,e,t),za(e),r&4){if(e.stateNode===
null)throw Error(x(162));a=e.memoizedProps,t=e.stateNode;try{t.nodeValue=a,F=!0}catch(m){ce(e,e.return,m)}}break;case 3:if(F=!1,cs=null,i=Lt,Lt=Tl(a.containerInfo),
xa(a,e,t),Lt=i,za(e),r&4&&n!==null&&n.memoizedState.isDehydrated)try{bo(a.containerInfo)}catch(m){ce(e,e.return,m)}_m&&(_m=!1,U0(e)),F=!1;break;case 4:r=en,en=$e,
n=nv(),i=Lt,Lt=Tl(e.stateNode.containerInfo),xa(a,e,t),za(e),Lt=i,F&&el&&(Ms=!0),F=n,en=r;break;case 12:xa(a,e,t),za(e);break;case 31:xa(a,e,t),za(e),r&4&&(a=e.
updateQueue,a!==null&&(e.updateQueue=null,Kc(e,a)));break;case 13:xa(a,e,t),za(e),e.child.flags&8192&&e.memoizedState!==null!=(n!==null&&n.memoizedState!==null)&&
(ad=at()),r&4&&(a=e.updateQueue,a!==null&&(e.updateQueue=null,Kc(e,a)));break;case 22:i=e.memoizedState!==null,o=n!==null&&n.memoizedState!==null;var l=$e,c=ie,
s=en;$e=l||i,en=s||i,ie=c||o,xa(a,e,t),ie=c,en=s,$e=l,za(e),r&8192&&(a=e.stateNode,a._visibility=i?a._visibility&-2:a._visibility|1,!i||n===null||o||$e||ie||(a=
o||ie,t=$e,n=ie,$e=i||$e,ie=a,er(e,2),$e=t,ie=n),!i&&en||wu(e,i)),r&4&&(a=e.updateQueue,a!==null&&(t=a.retryQueue,t!==null&&(a.retryQueue=null,Kc(e,t))));break;case 19:
xa(a,e,t),za(e),r&4&&(a=e.updateQueue,a!==null&&(e.updateQueue=null,Kc(e,a)));break;case 30:r&512&&(ie||n===null||ta(n,n.return)),r=nv(),i=el,o=(t&335544064)===
t,l=e.memoizedProps,el=o&&qn(l.default,l.update)!=="none",xa(a,e,t),za(e),o&&n!==null&&F&&(e.flags|=4),el=i,F=r;break;case 21:break;case 7:r&512&&(ie||n===null||
ta(n,n.return)),n&&n.stateNode!==null&&(n.stateNode._fragmentFiber=e);default:xa(a,e,t),za(e)}}function za(e){var a=e.flags;if(a&2){try{for(var t,n=e.return;n!==
null;){if(x0(n)){t=n;break}n=n.return}n=null;for(var r=e.return;r!==null;){if(Sf(r)){var i=r.stateNode;n===null?n=[i]:n.push(i)}if(kf(r))break;r=r.return}var o=n;
if(t==null)throw Error(x(160));switch(t.tag){case 27:var l=t.stateNode,c=wm(e);Ns(e,c,l,o);break;case 5:var s=t.stateNode;t.flags&32&&(lo(s,""),t.flags&=-33);var m=wm(
e);Ns(e,m,s,o);break;case 3:case 4:var h=t.stateNode.containerInfo,d=wm(e);hu(e,d,h,o);break;default:throw Error(x(161))}}catch(f){ce(e,e.return,f)}e.flags&=-3}
a&4096&&(e.flags&=-4097)}function U0(e){if(e.subtreeFlags&1024)for(e=e.child;e!==null;){var a=e;U0(a),a.tag===5&&a.flags&1024&&(a=a.stateNode,go=!0,a.reset(),go=
!1),e=e.sibling}}function Di(e,a){if(a.subtreeFlags&9270)for(a=a.child;a!==null;)B0(a,e),a=a.sibling;else A0(a,!1)}function B0(e,a){var t=e.alternate;if(t===null)
pu(e,!1);else switch(e.tag){case 3:if(yu=an=!1,$v(),Di(a,e),!an&&!Ms){if(e=rn,e!==null)for(var n=0;n<e.length;n+=3){t=e[n];var r=e[n+1];s1(t,e[n+2]),t=t.ownerDocument.
documentElement,t!==null&&t.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwards",pseudoElement:"::view-transition-group("+r+")"})}e=
a.containerInfo,e=e.nodeType===9?e.documentElement:e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName===""&&(e.style.viewTransitionName="none",
e.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwards",pseudoElement:"::view-transition-group(root)"}),e.animate({width:[0,0],height:[
0,0]},{duration:0,fill:"forwards",pseudoElement:"::view-transition"})),yu=!0}rn=null;break;case 5:Di(a,e);break;case 4:n=an,an=!1,Di(a,e),an&&(Ms=!0),an=n;break;case 22:
e.memoizedState===null&&(t.memoizedState!==null?pu(e,!1):Di(a,e));break;case 30:n=an,r=$v(),an=!1,Di(a,e),an&&(e.flags|=4);var i=e.memoizedProps,o=e.stateNode;a=
On(i,o),o=On(t.memoizedProps,o);var l=qn(i.default,i.update);l==="none"?a=!1:(i=t.memoizedState,t.memoizedState=null,t=e.child,La=0,a=Tf(e,t,a,o,l,i,!0),La!==(i===
null?0:i.length)&&(e.flags|=32)),(e.flags&4)!==0&&a?(mo(e,e.memoizedProps.onUpdate),rn=r):r!==null&&(r.push.apply(r,rn),rn=r),an=(e.flags&32)!==0?!0:n;break;default:
Di(a,e)}}function tn(e,a){if(a.subtreeFlags&8772)for(a=a.child;a!==null;)C0(e,a.alternate,a),a=a.sibling}function er(e,a){for(e=e.child;e!==null;){var t=e,n=a;switch(t.
tag){case 0:case 11:case 14:case 15:zr(4,t,t.return),er(t,n);break;case 1:ta(t,t.return);var r=t.stateNode;typeof r.componentWillUnmount=="function"&&_0(t,t.return,
r),er(t,n);break;case 27:(n&2)!==0&&b1(t.stateNode,t.type,t.memoizedProps);case 5:ta(t,t.return),t.tag!==5&&t.tag!==27||dl(t),er(t,n);break;case 6:dl(t);break;case 26:
ta(t,t.return),r=t.stateNode,t.memoizedState!==null||r===null||ie||r.parentNode.removeChild(r),er(t,n);break;case 22:t.memoizedState===null&&er(t,n);break;case 30:
ta(t,t.return),er(t,n);break;case 7:ta(t,t.return);default:er(t,n)}e=e.sibling}}function qt(e,a,t){for(t=(a.subtreeFlags&8772)!==0?t:t&-2,a=a.child;a!==null;){var n=a.
alternate,r=e,i=a,o=i.flags,l=(t&1)!==0;switch(i.tag){case 0:case 11:case 15:qt(r,i,t),Ll(4,i);break;case 1:if(qt(r,i,t),n=i,r=n.stateNode,typeof r.componentDidMount==
"function")try{r.componentDidMount()}catch(m){ce(n,n.return,m)}if(n=i,r=n.updateQueue,r!==null){var c=n.stateNode;try{var s=r.shared.hiddenCallbacks;if(s!==null)
for(r.shared.hiddenCallbacks=null,r=0;r<s.length;r++)Eb(s[r],c)}catch(m){ce(n,n.return,m)}}l&&o&64&&w0(i),nn(i,i.return);break;case 27:(t&2)!==0&&z0(i);case 5:i.
tag!==5&&i.tag!==27||Jv(i),qt(r,i,t),l&&n===null&&o&4&&fu(i),nn(i,i.return);break;case 6:Jv(i);break;case 26:c=i.stateNode,i.memoizedState!==null||c===null||$e||
Lu(Tl(c.ownerDocument),i.type,c),qt(r,i,t),l&&n===null&&o&4&&fu(i),nn(i,i.return);break;case 12:qt(r,i,t);break;case 31:qt(r,i,t),l&&o&4&&M0(r,i);break;case 13:
qt(r,i,t),l&&o&4&&D0(r,i);break;case 22:i.memoizedState===null&&qt(r,i,t),nn(i,i.return);break;case 30:qt(r,i,t),nn(i,i.return);break;case 7:nn(i,i.return);default:
qt(r,i,t)}a=a.sibling}}function Af(e,a){var t=null;e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&(t=e.memoizedState.cachePool.pool),e=null,
a.memoizedState!==null&&a.memoizedState.cachePool!==null&&(e=a.memoizedState.cachePool.pool),e!==t&&(e!=null&&e.refCount++,t!=null&&Bl(t))}function Cf(e,a){e=null,
a.alternate!==null&&(e=a.alternate.memoizedState.cache),a=a.memoizedState.cache,a!==e&&(a.refCount++,e!=null&&Bl(e))}function wt(e,a,t,n){var r=(t&335544064)===
t;if(a.subtreeFlags&(r?10262:10256))for(a=a.child;a!==null;)q0(e,a,t,n),a=a.sibling;else r&&T0(a)}function q0(e,a,t,n){var r=(t&335544064)===t;r&&a.alternate===
null&&a.return!==null&&a.return.alternate!==null&&rs(a);var i=a.flags;switch(a.tag){case 0:case 11:case 15:wt(e,a,t,n),i&2048&&Ll(9,a);break;case 1:wt(e,a,t,n);
break;case 3:wt(e,a,t,n),r&&yu&&(e=e.containerInfo,e=e.nodeType===9?e.body:e.nodeName==="HTML"?e.ownerDocument.body:e,e.style.viewTransitionName==="root"&&(e.style.
viewTransitionName=""),e=e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName==="none"&&(e.style.viewTransitionName="")),i&2048&&(i=null,a.alternate!==
null&&(i=a.alternate.memoizedState.cache),a=a.memoizedState.cache,a!==i&&(a.refCount++,i!=null&&Bl(i)));break;case 12:if(i&2048){wt(e,a,t,n),i=a.stateNode;try{var o=a.
memoizedProps,l=o.id,c=o.onPostCommit;typeof c=="function"&&c(l,a.alternate===null?"mount":"update",i.passiveEffectDuration,-0)}catch(s){ce(a,a.return,s)}}else wt(
e,a,t,n);break;case 31:wt(e,a,t,n);break;case 13:wt(e,a,t,n);break;case 23:break;case 22:o=a.stateNode,l=a.alternate,a.memoizedState!==null?(r&&l!==null&&l.memoizedState===
null&&rs(l),o._visibility&2?wt(e,a,t,n):ml(e,a)):(r&&l!==null&&l.memoizedState!==null&&rs(a),o._visibility&2?wt(e,a,t,n):(o._visibility|=2,Ui(e,a,t,n,(a.subtreeFlags&
10256)!==0||!1))),i&2048&&Af(l,a);break;case 24:wt(e,a,t,n),i&2048&&Cf(a.alternate,a);break;case 30:r&&(i=a.alternate,i!==null&&(un(i.child,!0),un(a.child,!0))),
wt(e,a,t,n);break;default:wt(e,a,t,n)}}function Ui(e,a,t,n,r){for(r=r&&((a.subtreeFlags&10256)!==0||!1),a=a.child;a!==null;){var i=e,o=a,l=t,c=n,s=o.flags;switch(o.
tag){case 0:case 11:case 15:Ui(i,o,l,c,r),Ll(8,o);break;case 23:break;case 22:var m=o.stateNode;o.memoizedState!==null?m._visibility&2?Ui(i,o,l,c,r):ml(i,o):(m.
_visibility|=2,Ui(i,o,l,c,r)),r&&s&2048&&Af(o.alternate,o);break;case 24:Ui(i,o,l,c,r),r&&s&2048&&Cf(o.alternate,o);break;default:Ui(i,o,l,c,r)}a=a.sibling}}function ml(e,a){
if(a.subtreeFlags&10256)for(a=a.child;a!==null;){var t=e,n=a,r=n.flags;switch(n.tag){case 22:ml(t,n),r&2048&&Af(n.alternate,n);break;case 24:ml(t,n),r&2048&&Cf(
n.alternate,n);break;default:ml(t,n)}a=a.sibling}}var Hr=8192;function qr(e,a,t){if(e.subtreeFlags&Hr)for(e=e.child;e!==null;)L0(e,a,t),e=e.sibling}function L0(e,a,t){
switch(e.tag){case 26:qr(e,a,t),e.flags&Hr&&(e.memoizedState!==null?P_(t,Lt,e.memoizedState,e.memoizedProps):(e=e.stateNode,(a&335544128)===a&&zg(t,e)));break;case 5:
qr(e,a,t),e.flags&Hr&&(e=e.stateNode,(a&335544128)===a&&zg(t,e));break;case 3:case 4:var n=Lt;Lt=Tl(e.stateNode.containerInfo),qr(e,a,t),Lt=n;break;case 22:e.memoizedState===
null&&(n=e.alternate,n!==null&&n.memoizedState!==null?(n=Hr,Hr=16777216,qr(e,a,t),Hr=n):qr(e,a,t));break;case 30:if((e.flags&Hr)!==0&&(n=e.memoizedProps.name,n!=
null&&n!=="auto")){var r=e.stateNode;r.paired=null,Wa===null&&(Wa=new Map),Wa.set(n,r)}qr(e,a,t);break;default:qr(e,a,t)}}function G0(e){var a=e.alternate;if(a!==
null&&(e=a.child,e!==null)){a.child=null;do a=e.sibling,e.sibling=null,e=a;while(e!==null)}}function Zo(e){var a=e.deletions;if((e.flags&16)!==0){if(a!==null)for(var t=0;t<
a.length;t++){var n=a[t];Fe=n,K0(n,e)}G0(e)}if(e.subtreeFlags&10256)for(e=e.child;e!==null;)H0(e),e=e.sibling}function H0(e){switch(e.tag){case 0:case 11:case 15:
Zo(e),e.flags&2048&&zr(9,e,e.return);break;case 3:Zo(e);break;case 12:Zo(e);break;case 22:var a=e.stateNode;e.memoizedState!==null&&a._visibility&2&&(e.return===
null||e.return.tag!==13)?(a._visibility&=-3,is(e)):Zo(e);break;default:Zo(e)}}function is(e){var a=e.deletions;if((e.flags&16)!==0){if(a!==null)for(var t=0;t<a.
length;t++){var n=a[t];Fe=n,K0(n,e)}G0(e)}for(e=e.child;e!==null;){switch(a=e,a.tag){case 0:case 11:case 15:zr(8,a,a.return),is(a);break;case 22:t=a.stateNode,t.
_visibility&2&&(t._visibility&=-3,is(a));break;default:is(a)}e=e.sibling}}function K0(e,a){for(;Fe!==null;){var t=Fe;switch(t.tag){case 0:case 11:case 15:zr(8,t,
a);break;case 23:case 22:if(t.memoizedState!==null&&t.memoizedState.cachePool!==null){var n=t.memoizedState.cachePool.pool;n!=null&&n.refCount++}break;case 24:Bl(
t.memoizedState.cache)}if(n=t.child,n!==null)n.return=t,Fe=n;else e:for(t=e;Fe!==null;){n=Fe;var r=n.sibling,i=n.return;if(N0(n),n===t){Fe=null;break e}if(r!==null){
r.return=i,Fe=r;break e}Fe=i}}}var I5={getCacheForType:function(e){var a=ra(Ke),t=a.data.get(e);return t===void 0&&(t=e(),a.data.set(e,t)),t},cacheSignal:function(){
return ra(Ke).controller.signal}},$5=typeof WeakMap=="function"?WeakMap:Map,W=0,ue=null,V=null,X=0,oe=0,$a=null,lr=!1,zo=!1,Ef=!1,Un=0,De=0,kr=0,Zr=0,Ds=0,et=0,
so=0,ul=null,qa=null,xu=!1,ad=0,j0=0,Rs=1/0,Us=null,vr=null,Te=0,Ht=null,ai=null,mn=0,zu=0,ku=null,Y0=null,to=null,no=null,ro=null,fl=0,os=null;function rt(){return(W&
2)!==0&&X!==0?X&-X:R.T!==null?Of():Zg()}function V0(){if(et===0)if((X&536870912)===0||G){var e=Cc;Cc<<=1,(Cc&3932160)===0&&(Cc=262144),et=e}else et=536870912;return e=
ca.current,e!==null&&(e.flags|=32),et}function mo(e,a){if(a!=null){var t=e.stateNode,n=t.ref;n===null&&(n=t.ref=m1(On(e.memoizedProps,t))),no===null&&(no=[]),no.
push(a.bind(null,n))}}function Ha(e,a,t){(e===ue&&(oe===2||oe===9)||e.cancelPendingCommit!==null)&&(uo(e,0),cr(e,X,et,!1)),Dl(e,t),((W&2)===0||e!==ue)&&(e===ue&&
((W&2)===0&&(Zr|=t),De===4&&cr(e,X,et,!1)),hn(e))}function Q0(e,a,t){if((W&6)!==0)throw Error(x(327));var n=!t&&(a&127)===0&&(a&e.expiredLanes)===0||Ml(e,a),r=n?
W5(e,a):xm(e,a,!0),i=n;do{if(r===0){zo&&!n&&cr(e,a,0,!1);break}else{if(t=e.current.alternate,i&&!F5(t)){r=xm(e,a,!1),i=!1;continue}if(r===2){if(i=a,e.errorRecoveryDisabledLanes&
i)var o=0;else o=e.pendingLanes&-536870913,o=o!==0?o:o&536870912?536870912:0;if(o!==0){a=o;e:{var l=e;r=ul;var c=l.current.memoizedState.isDehydrated;if(c&&(uo(
l,o).flags|=256),o=xm(l,o,!1),o!==2&&o!==6){if(Ef&&!c){l.errorRecoveryDisabledLanes|=i,Zr|=i,r=4;break e}i=qa,qa=r,i!==null&&(qa===null?qa=i:qa.push.apply(qa,i))}
r=o}if(i=!1,r!==2)continue}}if(r===1){uo(e,0),cr(e,a,0,!0);break}e:{switch(n=e,i=r,i){case 0:case 1:throw Error(x(345));case 4:if((a&4194048)!==a&&(a&62914560)!==
a)break;case 6:cr(n,a,et,!lr);break e;case 2:qa=null;break;case 3:case 5:break;default:throw Error(x(329))}if((a&62914560)===a&&(r=ad+300-at(),10<r)){if(cr(n,a,
et,!lr),Ks(n,0,!0)!==0)break e;mn=a,n.timeoutHandle=Df(Pv.bind(null,n,t,qa,Us,xu,a,et,Zr,so,lr,i,"Throttled",-0,0),r);break e}Pv(n,t,qa,Us,xu,a,et,Zr,so,lr,i,null,
-0,0)}}break}while(!0);hn(e)}function Pv(e,a,t,n,r,i,o,l,c,s,m,h,d,f){e.timeoutHandle=-1;var w=a.subtreeFlags,z=(i&335544064)===i;if(h=null,(z||w&8192||(w&16785408)===
16785408)&&(h={stylesheets:null,count:0,imgCount:0,imgBytes:0,suspenseyImages:[],waitingForImages:!0,waitingForViewTransition:!1,unsuspend:ln},Wa=null,L0(a,i,h),
z&&(w=h,z=e.containerInfo,z=(z.nodeType===9?z:z.ownerDocument).__reactViewTransition,z!=null&&(w.count++,w.waitingForViewTransition=!0,w=Al.bind(w),z.finished.then(
w,w))),w=(i&62914560)===i?ad-at():(i&4194048)===i?j0-at():0,w=W_(h,w),w!==null)){mn=i,e.cancelPendingCommit=w(eg.bind(null,e,a,i,t,n,r,o,l,c,s,m,h,null,d,f)),cr(
e,i,o,!s);return}eg(e,a,i,t,n,r,o,l,c,s,m,h)}function F5(e){for(var a=e;;){var t=a.tag;if((t===0||t===11||t===15)&&a.flags&16384&&(t=a.updateQueue,t!==null&&(t=
t.stores,t!==null)))for(var n=0;n<t.length;n++){var r=t[n],i=r.getSnapshot;r=r.value;try{if(!it(i(),r))return!1}catch{return!1}}if(t=a.child,a.subtreeFlags&16384&&
t!==null)t.return=a,a=t;else{if(a===e)break;for(;a.sibling===null;){if(a.return===null||a.return===e)return!0;a=a.return}a.sibling.return=a.return,a=a.sibling}}
return!0}function cr(e,a,t,n){a=jg(e,a),a&=~Ds,a&=~Zr,e.suspendedLanes|=a,e.pingedLanes&=~a,n&&(e.warmLanes|=a),n=e.expirationTimes;for(var r=a;0<r;){var i=31-nt(
r),o=1<<i;n[i]=-1,r&=~o}t!==0&&Vg(e,t,a)}function td(){return(W&6)===0?(Gl(0,!1),!1):!0}function Nf(){if(V!==null){if(oe===0)var e=V.return;else e=V,An=oi=null,
ff(e),Wi=null,wl=0,e=V;for(;e!==null;)y0(e.alternate,e),e=e.return;V=null}}function uo(e,a){var t=e.timeoutHandle;return t!==-1&&(e.timeoutHandle=-1,y_(t)),t=e.
cancelPendingCommit,t!==null&&(e.cancelPendingCommit=null,t()),mn=0,Nf(),ue=e,V=t=Cn(e.current,null),X=a,oe=0,$a=null,lr=!1,zo=Ml(e,a),Ef=!1,so=et=Ds=Zr=kr=De=0,
qa=ul=null,xu=!1,Un=jg(e,a),Xs(),t}function X0(e,a){B=null,R.H=As,a===_o||a===Is?(a=Sv(),oe=3):a===rf?(a=Sv(),oe=4):oe=a===_f?8:a!==null&&typeof a=="object"&&typeof a.
then=="function"?6:1,$a=a,V===null&&(De=1,Cs(e,St(a,e.current)))}function Z0(){var e=ca.current;return e===null?!0:(X&4194048)===X?ba===null:(X&62914560)===X||(X&
536870912)!==0?e===ba:!1}function J0(){var e=R.H;return R.H=As,e===null?As:e}function I0(){var e=R.A;return R.A=I5,e}function Bs(){De=4,lr||(X&4194048)!==X&&ca.
current!==null||(zo=!0),(kr&134217727)===0&&(Zr&134217727)===0||ue===null||cr(ue,X,et,!1)}function xm(e,a,t){var n=W;W|=2;var r=J0(),i=I0();(ue!==e||X!==a)&&(Us=
null,uo(e,a)),a=!1;var o=De;e:do try{if(oe!==0&&V!==null){var l=V,c=$a;switch(oe){case 8:Nf(),o=6;break e;case 3:case 2:case 9:case 6:ca.current===null&&(a=!0);
var s=oe;if(oe=0,$a=null,Ji(e,l,c,s),t&&zo){o=0;break e}break;default:s=oe,oe=0,$a=null,Ji(e,l,c,s)}}P5(),o=De;break}catch(m){X0(e,m)}while(!0);return a&&e.shellSuspendCounter++,
An=oi=null,W=n,R.H=r,R.A=i,V===null&&(ue=null,X=0,Xs()),o}function P5(){for(;V!==null;)$0(V)}function W5(e,a){var t=W;W|=2;var n=J0(),r=I0();ue!==e||X!==a?(Us=null,
Rs=at()+500,uo(e,a)):zo=Ml(e,a);e:do try{if(oe!==0&&V!==null){a=V;var i=$a;a:switch(oe){case 1:oe=0,$a=null,Ji(e,a,i,1);break;case 2:case 9:if(kv(i)){oe=0,$a=null,
Wv(a);break}a=function(){oe!==2&&oe!==9||ue!==e||(oe=7),hn(e)},i.then(a,a);break e;case 3:oe=7;break e;case 4:oe=5;break e;case 7:kv(i)?(oe=0,$a=null,Wv(a)):(oe=
0,$a=null,Ji(e,a,i,7));break;case 5:var o=null;switch(V.tag){case 26:o=V.memoizedState;case 5:case 27:var l=V;if(o?_1(o):l.stateNode.complete){oe=0,$a=null;var c=l.
sibling;if(c!==null)V=c;else{var s=l.return;s!==null?(V=s,nd(s)):V=null}break a}}oe=0,$a=null,Ji(e,a,i,5);break;case 6:oe=0,$a=null,Ji(e,a,i,6);break;case 8:Nf(),
De=6;break e;default:throw Error(x(462))}}e_();break}catch(m){X0(e,m)}while(!0);return An=oi=null,R.H=n,R.A=r,W=t,V!==null?0:(ue=null,X=0,Xs(),De)}function e_(){
for(;V!==null&&!g2();)$0(V)}function $0(e){var a=b0(e.alternate,e,Un);e.memoizedProps=e.pendingProps,a===null?nd(e):V=a}function Wv(e){var a=e,t=a.alternate;switch(a.
tag){case 15:case 0:a=Kv(t,a,a.pendingProps,a.type,void 0,X);break;case 11:a=Kv(t,a,a.pendingProps,a.type.render,a.ref,X);break;case 5:ff(a);var n=a;n===We&&(G?
(ws(n),n.tag===5&&n.stateNode!=null&&(pe=n.stateNode)):(ws(n),G=!0));default:y0(t,a),a=V=wb(a,Un),a=b0(t,a,Un)}e.memoizedProps=e.pendingProps,a===null?nd(e):V=a}
function Ji(e,a,t,n){An=oi=null,ff(a),Wi=null,wl=0;var r=a.return;try{if(K5(e,r,a,t,X)){De=1,Cs(e,St(t,e.current)),V=null;return}}catch(i){if(r!==null)throw V=r,
i;De=1,Cs(e,St(t,e.current)),V=null;return}a.flags&32768?(G||n===1?e=!0:zo||(X&536870912)!==0?e=!1:(lr=e=!0,(n===2||n===9||n===3||n===6)&&(n=ca.current,n!==null&&
n.tag===13&&(n.flags|=16384))),F0(a,e)):nd(a)}function nd(e){var a=e;do{if((a.flags&32768)!==0){F0(a,lr);return}e=a.return;var t=Q5(a.alternate,a,Un);if(t!==null){
V=t;return}if(a=a.sibling,a!==null){V=a;return}V=a=e}while(a!==null);De===0&&(De=5)}function F0(e,a){do{var t=X5(e.alternate,e);if(t!==null){t.flags&=32767,V=t;
return}if(t=e.return,t!==null&&(t.flags|=32768,t.subtreeFlags=0,t.deletions=null),!a&&(e=e.sibling,e!==null)){V=e;return}V=e=t}while(e!==null);De=6,V=null}function eg(e,a,t,n,r,i,o,l,c,s,m,h){
e.cancelPendingCommit=null;do rd();while(Te!==0);if((W&6)!==0)throw Error(x(327));if(a!==null){if(a===e.current)throw Error(x(177));e===ue&&(V=ue=null,X=0),ai=a,
Ht=e,mn=t,ku=r,Y0=n,a_(e,a,t,o,l,c,h)}}function a_(e,a,t,n,r,i,o){var l=a.lanes|a.childLanes;if(zu=l,l|=Pu,A2(e,t,l,n,r,i),no=null,(t&335544064)===t?(ro=E5(e),n=
10262):(ro=null,n=10256),(a.subtreeFlags&n)!==0||(a.flags&n)!==0?(e.callbackNode=null,e.callbackPriority=0,l_(ps,function(){return Cu(),null})):(e.callbackNode=
null,e.callbackPriority=0),Os=!1,n=(a.flags&13878)!==0,(a.subtreeFlags&13878)!==0||n){n=R.T,R.T=null,r=ee.p,ee.p=2,i=W,W|=4;try{Z5(e,a,t)}finally{W=i,ee.p=r,R.T=
n}}Te=1,Os?to=S_(o,e.containerInfo,ro,Su,Tu,n_,Au,Cu,t_,null,null):(Su(),Tu(),Au())}function t_(e){if(Te!==0){var a=Ht.onRecoverableError;a(e,{componentStack:null})}}
function n_(){Te===3&&(Te=0,B0(ai,Ht),Te=4)}function Su(){if(Te===1){Te=0;var e=Ht,a=ai,t=mn,n=(a.flags&13878)!==0;if((a.subtreeFlags&13878)!==0||n){n=R.T,R.T=null;
var r=ee.p;ee.p=2;var i=W;W|=4;try{el=Ms=!1,R0(a,e,t),t=Mu;var o=ub(e.containerInfo),l=t.focusedElem,c=t.selectionRange;if(o!==l&&l&&l.ownerDocument&&mb(l.ownerDocument.
documentElement,l)){if(c!==null&&Fu(l)){var s=c.start,m=c.end;if(m===void 0&&(m=s),"selectionStart"in l)l.selectionStart=s,l.selectionEnd=Math.min(m,l.value.length);else{
var h=l.ownerDocument||document,d=h&&h.defaultView||window;if(d.getSelection){var f=d.getSelection(),w=l.textContent.length,z=Math.min(c.start,w),k=c.end===void 0?
z:Math.min(c.end,w);!f.extend&&z>k&&(o=k,k=z,z=o);var p=vv(l,z),u=vv(l,k);if(p&&u&&(f.rangeCount!==1||f.anchorNode!==p.node||f.anchorOffset!==p.offset||f.focusNode!==
u.node||f.focusOffset!==u.offset)){var v=h.createRange();v.setStart(p.node,p.offset),f.removeAllRanges(),z>k?(f.addRange(v),f.extend(u.node,u.offset)):(v.setEnd(
u.node,u.offset),f.addRange(v))}}}}for(h=[],f=l;f=f.parentNode;)f.nodeType===1&&h.push({element:f,left:f.scrollLeft,top:f.scrollTop});for(typeof l.focus=="funct\
ion"&&l.focus(),l=0;l<h.length;l++){var b=h[l];b.element.scrollLeft=b.left,b.element.scrollTop=b.top}}go=!!Ou,Mu=Ou=null}finally{W=i,ee.p=r,R.T=n}}e.current=a,Te=
2}}function Tu(){if(Te===2){Te=0;var e=Ht,a=ai,t=(a.flags&8772)!==0;if((a.subtreeFlags&8772)!==0||t){t=R.T,R.T=null;var n=ee.p;ee.p=2;var r=W;W|=4;try{C0(e,a.alternate,
a)}finally{W=r,ee.p=n,R.T=t}}Te=3}}function Au(){if(Te===4||Te===3){Te=0;var e=to;to=null,b2();var a=Ht,t=ai,n=mn,r=Y0,i=(n&335544064)===n?10262:10256;if((t.subtreeFlags&
i)!==0||(t.flags&i)!==0?Te=5:(Te=0,ai=Ht=null,P0(a,a.pendingLanes)),i=a.pendingLanes,i===0&&(vr=null),Qu(n),t=t.stateNode,tt&&typeof tt.onCommitFiberRoot=="func\
tion")try{tt.onCommitFiberRoot(Ol,t,void 0,(t.current.flags&128)===128)}catch{}if(r!==null){t=R.T,i=ee.p,ee.p=2,R.T=null;try{for(var o=a.onRecoverableError,l=0;l<
r.length;l++){var c=r[l];o(c.value,{componentStack:c.stack})}}finally{R.T=t,ee.p=i}}if(r=no,o=ro,ro=null,r!==null&&(no=null,o===null&&(o=[]),e!==null))for(c=0;c<
r.length;c++)t=(0,r[c])(o),t!==void 0&&e.finished.finally(t);(mn&3)!==0&&rd(),hn(a),i=a.pendingLanes,(n&261930)!==0&&(i&42)!==0?a===os?fl++:(fl=0,os=a):(fl=0,os=
null),Gl(0,!1)}}function P0(e,a){(e.pooledCacheLanes&=a)===0&&(a=e.pooledCache,a!=null&&(e.pooledCache=null,Bl(a)))}function rd(){return to!==null&&(to.skipTransition(),
to=null),Su(),Tu(),Au(),Cu()}function Cu(){if(Te!==5)return!1;var e=Ht,a=zu;zu=0;var t=Qu(mn),n=R.T,r=ee.p;try{ee.p=32>t?32:t,R.T=null,t=ku,ku=null;var i=Ht,o=mn;
if(Te=0,ai=Ht=null,mn=0,(W&6)!==0)throw Error(x(331));var l=W;if(W|=4,H0(i.current),q0(i,i.current,o,t),W=l,Gl(0,!1),tt&&typeof tt.onPostCommitFiberRoot=="funct\
ion")try{tt.onPostCommitFiberRoot(Ol,i)}catch{}return!0}finally{ee.p=r,R.T=n,P0(e,a)}}function ag(e,a,t){a=St(t,a),a=lu(e.stateNode,a,2),e=fr(e,a,2),e!==null&&(Dl(
e,2),hn(e))}function ce(e,a,t){if(e.tag===3)ag(e,e,t);else for(;a!==null;){if(a.tag===3){ag(a,e,t);break}else if(a.tag===1){var n=a.stateNode;if(typeof a.type.getDerivedStateFromError==
"function"||typeof n.componentDidCatch=="function"&&(vr===null||!vr.has(n))){e=St(t,e),t=f0(2),n=fr(a,t,2),n!==null&&(h0(t,n,a,e),Dl(n,2),hn(n));break}}a=a.return}}
function zm(e,a,t){var n=e.pingCache;if(n===null){n=e.pingCache=new $5;var r=new Set;n.set(a,r)}else r=n.get(a),r===void 0&&(r=new Set,n.set(a,r));r.has(t)||(Ef=
!0,r.add(t),e=r_.bind(null,e,a,t),a.then(e,e))}function r_(e,a,t){var n=e.pingCache;n!==null&&n.delete(a),e.pingedLanes|=e.suspendedLanes&t,e.warmLanes&=~t,ue===
e&&(X&t)===t&&((De===4||De===3&&(X&62914560)===X&&300>at()-ad)&&(W&2)===0?uo(e,0):Ds|=t,so===X&&(so=0)),hn(e)}function W0(e,a){a===0&&(a=Yg()),e=ii(e,a),e!==null&&
(Dl(e,a),hn(e))}function i_(e){var a=e.memoizedState,t=0;a!==null&&(t=a.retryLane),W0(e,t)}function o_(e,a){var t=0;switch(e.tag){case 31:case 13:var n=e.stateNode,
r=e.memoizedState;r!==null&&(t=r.retryLane);break;case 19:n=e.stateNode;break;case 22:n=e.stateNode._retryCache;break;default:throw Error(x(314))}n!==null&&n.delete(
a),W0(e,t)}function l_(e,a){return Yu(e,a)}var fo=null,Bi=null,Eu=!1,qs=!1,km=!1,sr=0;function hn(e){e!==Bi&&e.next===null&&(Bi===null?fo=Bi=e:Bi=Bi.next=e),qs=
!0,Eu||(Eu=!0,s_())}function Gl(e,a){if(!km&&qs){km=!0;do for(var t=!1,n=fo;n!==null;){if(!a)if(e!==0){var r=n.pendingLanes;if(r===0)var i=0;else{var o=n.suspendedLanes,
l=n.pingedLanes;i=(1<<31-nt(42|e)+1)-1,i&=r&~(o&~l),i=i&201326741?i&201326741|1:i?i|2:0}i!==0&&(t=!0,tg(n,i))}else i=X,i=Ks(n,n===ue?i:0,n.cancelPendingCommit!==
null||n.timeoutHandle!==-1),(i&3)===0||Ml(n,i)||(t=!0,tg(n,i));n=n.next}while(t);km=!1}}function c_(){e1()}function e1(){qs=Eu=!1;var e=0;sr!==0&&b_()&&(e=sr);for(var a=at(),
t=null,n=fo;n!==null;){var r=n.next,i=a1(n,a);i===0?(n.next=null,t===null?fo=r:t.next=r,r===null&&(Bi=t)):(t=n,(e!==0||(i&3)!==0)&&(qs=!0)),n=r}Te!==0&&Te!==5||
Gl(e,!1),sr!==0&&(sr=0)}function a1(e,a){for(var t=e.suspendedLanes,n=e.pingedLanes,r=e.expirationTimes,i=e.pendingLanes&-62914561;0<i;){var o=31-nt(i),l=1<<o,c=r[o];
c===-1?((l&t)===0||(l&n)!==0)&&(r[o]=T2(l,a)):c<=a&&(e.expiredLanes|=l),i&=~l}if(a=ue,t=X,t=Ks(e,e===a?t:0,e.cancelPendingCommit!==null||e.timeoutHandle!==-1),n=
e.callbackNode,t===0||e===a&&(oe===2||oe===9)||e.cancelPendingCommit!==null)return n!==null&&n!==null&&tm(n),e.callbackNode=null,e.callbackPriority=0;if((t&3)===
0||Ml(e,t)){if(a=t&-t,a===e.callbackPriority)return a;switch(n!==null&&tm(n),Qu(t)){case 2:case 8:t=Hg;break;case 32:t=ps;break;case 268435456:t=Kg;break;default:
t=ps}return n=t1.bind(null,e),t=Yu(t,n),e.callbackPriority=a,e.callbackNode=t,a}return n!==null&&n!==null&&tm(n),e.callbackPriority=2,e.callbackNode=null,2}function t1(e,a){
if(Te!==0&&Te!==5)return e.callbackNode=null,e.callbackPriority=0,null;var t=e.callbackNode;if(rd()&&e.callbackNode!==t)return null;var n=X;return n=Ks(e,e===ue?
n:0,e.cancelPendingCommit!==null||e.timeoutHandle!==-1),n===0?null:(Q0(e,n,a),a1(e,at()),e.callbackNode!=null&&e.callbackNode===t?t1.bind(null,e):null)}function tg(e,a){
if(rd())return null;Q0(e,a,!0)}function s_(){w_(function(){(W&6)!==0?Yu(Gg,c_):e1()})}function Of(){if(sr===0){var e=Fr;e===0&&(e=Ac,Ac<<=1,(Ac&261888)===0&&(Ac=
256)),sr=e}return sr}function ng(e){return e==null||typeof e=="symbol"||typeof e=="boolean"?null:typeof e=="function"?e:Jc(e)}function d_(e,a,t,n,r){if(a==="sub\
mit"&&t&&t.stateNode===r){var i=ng((r[ja]||null).action),o=n.submitter;o&&(a=(a=o[ja]||null)?ng(a.formAction):o.getAttribute("formAction"),a!==null&&(i=a,o=null));
var l=new Ys("action","action",null,n,r);e.push({event:l,listeners:[{instance:null,listener:function(){if(n.defaultPrevented){if(sr!==0){var c=new FormData(r,o);
iu(t,{pending:!0,data:c,method:r.method,action:i},null,c)}}else typeof i=="function"&&(l.preventDefault(),c=new FormData(r,o),iu(t,{pending:!0,data:c,method:r.method,
action:i},i,c))},currentTarget:r}]})}}for(jc=0;jc<Jm.length;jc++)Yc=Jm[jc],rg=Yc.toLowerCase(),ig=Yc[0].toUpperCase()+Yc.slice(1),Kt(rg,"on"+ig);var Yc,rg,ig,jc;
Kt(hb,"onAnimationEnd");Kt(pb,"onAnimationIteration");Kt(vb,"onAnimationStart");Kt("dblclick","onDoubleClick");Kt("focusin","onFocus");Kt("focusout","onBlur");Kt(
_5,"onTransitionRun");Kt(x5,"onTransitionStart");Kt(z5,"onTransitionCancel");Kt(gb,"onTransitionEnd");oo("onMouseEnter",["mouseout","mouseover"]);oo("onMouseLea\
ve",["mouseout","mouseover"]);oo("onPointerEnter",["pointerout","pointerover"]);oo("onPointerLeave",["pointerout","pointerover"]);ni("onChange","change click fo\
cusin focusout input keydown keyup selectionchange".split(" "));ni("onSelect","focusout contextmenu dragend focusin keydown keyup mousedown mouseup selectioncha\
nge".split(" "));ni("onBeforeInput",["compositionend","keypress","textInput","paste"]);ni("onCompositionEnd","compositionend focusout keydown keypress keyup mou\
sedown".split(" "));ni("onCompositionStart","compositionstart focusout keydown keypress keyup mousedown".split(" "));ni("onCompositionUpdate","compositionupdate\
 focusout keydown keypress keyup mousedown".split(" "));var zl="abort canplay canplaythrough durationchange emptied encrypted ended error loadeddata loadedmetad\
ata loadstart pause play playing progress ratechange resize seeked seeking stalled suspend timeupdate volumechange waiting".split(" "),m_=new Set("beforetoggle \
cancel close invalid load scroll scrollend toggle".split(" ").concat(zl));function n1(e,a){a=(a&4)!==0;for(var t=0;t<e.length;t++){var n=e[t],r=n.event;n=n.listeners;
e:{var i=void 0;if(a)for(var o=n.length-1;0<=o;o--){var l=n[o],c=l.instance,s=l.currentTarget;if(l=l.listener,c!==i&&r.isPropagationStopped())break e;i=l,r.currentTarget=
s;try{i(r)}catch(m){gs(m)}r.currentTarget=null,i=c}else for(o=0;o<n.length;o++){if(l=n[o],c=l.instance,s=l.currentTarget,l=l.listener,c!==i&&r.isPropagationStopped())
break e;i=l,r.currentTarget=s;try{i(r)}catch(m){gs(m)}r.currentTarget=null,i=c}}}}function Y(e,a){var t=a[Wp];t===void 0&&(t=a[Wp]=new Set);var n=e+"__bubble";t.
has(n)||(r1(a,e,2,!1),t.add(n))}function Sm(e,a,t){var n=0;a&&(n|=4),r1(t,e,n,a)}var Vc="_reactListening"+Math.random().toString(36).slice(2);function Mf(e){if(!e[Vc]){
e[Vc]=!0,Ig.forEach(function(t){t!=="selectionchange"&&(m_.has(t)||Sm(t,!1,e),Sm(t,!0,e))});var a=e.nodeType===9?e:e.ownerDocument;a===null||a[Vc]||(a[Vc]=!0,Sm(
"selectionchange",!1,a))}}function r1(e,a,t,n){switch(C1(a)){case 2:var r=nx;break;case 8:r=rx;break;default:r=Gf}t=r.bind(null,a,t,e),r=void 0,!Vm||a!=="touchs\
tart"&&a!=="touchmove"&&a!=="wheel"||(r=!0),n?r!==void 0?e.addEventListener(a,t,{capture:!0,passive:r}):e.addEventListener(a,t,!0):r!==void 0?e.addEventListener(
a,t,{passive:r}):e.addEventListener(a,t,!1)}function Tm(e,a,t,n,r){var i=n;if((a&1)===0&&(a&2)===0&&n!==null)e:for(;;){if(n===null)return;var o=n.tag;if(o===3||
o===4){var l=n.stateNode.containerInfo;if(l===r)break;if(o===4)for(o=n.return;o!==null;){var c=o.tag;if((c===3||c===4)&&o.stateNode.containerInfo===r)return;o=o.
return}for(;l!==null;){if(o=Kr(l),o===null)return;if(c=o.tag,c===5||c===6||c===26||c===27){n=i=o;continue e}l=l.parentNode}}n=n.return}nb(function(){var s=i,m=Zu(
t),h=[];e:{var d=bb.get(e);if(d!==void 0){var f=Ys,w=e;switch(e){case"keypress":if($c(t)===0)break e;case"keydown":case"keyup":f=F2;break;case"focusin":w="focus",
f=cm;break;case"focusout":w="blur",f=cm;break;case"beforeblur":case"afterblur":f=cm;break;case"click":if(t.button===2)break e;case"auxclick":case"dblclick":case"\
mousedown":case"mousemove":case"mouseup":case"mouseout":case"mouseover":case"contextmenu":f=lv;break;case"drag":case"dragend":case"dragenter":case"dragexit":case"\
dragleave":case"dragover":case"dragstart":case"drop":f=G2;break;case"touchcancel":case"touchend":case"touchmove":case"touchstart":f=t5;break;case hb:case pb:case vb:
f=j2;break;case gb:f=r5;break;case"scroll":case"scrollend":f=q2;break;case"wheel":f=o5;break;case"copy":case"cut":case"paste":f=V2;break;case"gotpointercapture":case"\
lostpointercapture":case"pointercancel":case"pointerdown":case"pointermove":case"pointerout":case"pointerover":case"pointerup":f=sv;break;case"submit":f=e5;break;case"\
toggle":case"beforetoggle":f=c5}var z=(a&4)!==0,k=!z&&(e==="scroll"||e==="scrollend"),p=z?d!==null?d+"Capture":null:d;z=[];for(var u=s,v;u!==null;){var b=u;if(v=
b.stateNode,b=b.tag,b!==5&&b!==26&&b!==27||v===null||p===null||(b=pl(u,p),b!=null&&z.push(kl(u,b,v))),k)break;u=u.return}0<z.length&&(d=new f(d,w,null,t,m),h.push(
{event:d,listeners:z}))}}if((a&7)===0){e:{if(f=e==="mouseover"||e==="pointerover",d=e==="mouseout"||e==="pointerout",f&&t!==Ym&&(w=t.relatedTarget||t.fromElement)&&
(Kr(w)||w[yo]))break e;(d||f)&&(w=m.window===m?m:(f=m.ownerDocument)?f.defaultView||f.parentWindow:window,d?(f=t.relatedTarget||t.toElement,d=s,f=f?Kr(f):null,f!==
null&&(k=Nl(f),z=f.tag,f!==k||z!==5&&z!==27&&z!==6)&&(f=null)):(d=null,f=s),d!==f&&(z=lv,b="onMouseLeave",p="onMouseEnter",u="mouse",(e==="pointerout"||e==="poi\
nterover")&&(z=sv,b="onPointerLeave",p="onPointerEnter",u="pointer"),k=d==null?w:Po(d),v=f==null?w:Po(f),w=new z(b,u+"leave",d,t,m),w.target=k,w.relatedTarget=v,
b=null,Kr(m)===s&&(z=new z(p,u+"enter",f,t,m),z.target=v,z.relatedTarget=k,b=z),k=b,z=d&&f?Om(d,f,u_):null,d!==null&&og(h,w,d,z,!1),f!==null&&k!==null&&og(h,k,f,
z,!0)))}e:{if(d=s?Po(s):window,f=d.nodeName&&d.nodeName.toLowerCase(),f==="select"||f==="input"&&d.type==="file")var A=fv;else if(uv(d))if(sb)A=b5;else{A=v5;var q=p5}else
f=d.nodeName,!f||f.toLowerCase()!=="input"||d.type!=="checkbox"&&d.type!=="radio"?s&&Xu(s.elementType)&&(A=fv):A=g5;if(A&&(A=A(e,s))){cb(h,A,t,m);break e}q&&q(e,
d,s)}switch(q=s?Po(s):window,e){case"focusin":(uv(q)||q.contentEditable==="true")&&(ji=q,Xm=s,nl=null);break;case"focusout":nl=Xm=ji=null;break;case"mousedown":
Zm=!0;break;case"contextmenu":case"mouseup":case"dragend":Zm=!1,gv(h,t,m);break;case"selectionchange":if(w5)break;case"keydown":case"keyup":gv(h,t,m)}var N;if($u)
e:{switch(e){case"compositionstart":var M="onCompositionStart";break e;case"compositionend":M="onCompositionEnd";break e;case"compositionupdate":M="onCompositio\
nUpdate";break e}M=void 0}else Ki?ob(e,t)&&(M="onCompositionEnd"):e==="keydown"&&t.keyCode===229&&(M="onCompositionStart");M&&(ib&&t.locale!=="ko"&&(Ki||M!=="on\
CompositionStart"?M==="onCompositionEnd"&&Ki&&(N=rb()):(ir=m,Ju="value"in ir?ir.value:ir.textContent,Ki=!0)),q=Ls(s,M),0<q.length&&(M=new cv(M,e,null,t,m),h.push(
{event:M,listeners:q}),N?M.data=N:(N=lb(t),N!==null&&(M.data=N)))),(N=d5?m5(e,t):u5(e,t))&&(M=Ls(s,"onBeforeInput"),0<M.length&&(q=new cv("onBeforeInput","befor\
einput",null,t,m),h.push({event:q,listeners:M}),q.data=N)),d_(h,e,s,t,m)}n1(h,a)})}function kl(e,a,t){return{instance:e,listener:a,currentTarget:t}}function Ls(e,a){
for(var t=a+"Capture",n=[];e!==null;){var r=e,i=r.stateNode;if(r=r.tag,r!==5&&r!==26&&r!==27||i===null||(r=pl(e,t),r!=null&&n.unshift(kl(e,r,i)),r=pl(e,a),r!=null&&
n.push(kl(e,r,i))),e.tag===3)return n;e=e.return}return[]}function u_(e){if(e===null)return null;do e=e.return;while(e&&e.tag!==5&&e.tag!==27);return e||null}function og(e,a,t,n,r){
for(var i=a._reactName,o=[];t!==null&&t!==n;){var l=t,c=l.alternate,s=l.stateNode;if(l=l.tag,c!==null&&c===n)break;l!==5&&l!==26&&l!==27||s===null||(c=s,r?(s=pl(
t,i),s!=null&&o.unshift(kl(t,s,c))):r||(s=pl(t,i),s!=null&&o.push(kl(t,s,c)))),t=t.return}o.length!==0&&e.push({event:a,listeners:o})}var f_=/\r\n?/g,h_=/\u0000|\uFFFD/g;
function lg(e){return(typeof e=="string"?e:""+e).replace(f_,`
`).replace(h_,"")}function i1(e,a){return a=lg(a),lg(e)===a}function le(e,a,t,n,r,i){switch(t){case"children":if(typeof n=="string")a==="body"||a==="textarea"&&
n===""||lo(e,n);else if(typeof n=="number"||typeof n=="bigint")a!=="body"&&lo(e,""+n);else return;break;case"className":Nc(e,"class",n);break;case"tabIndex":Nc(
e,"tabindex",n);break;case"dir":case"role":case"viewBox":case"width":case"height":Nc(e,t,n);break;case"style":tb(e,n,i);return;case"data":if(a!=="object"){Nc(e,
"data",n);break}case"src":case"href":if(n===""&&(a!=="a"||t!=="href")){e.removeAttribute(t);break}if(n==null||typeof n=="function"||typeof n=="symbol"||typeof n==
"boolean"){e.removeAttribute(t);break}n=Jc(n),e.setAttribute(t,n);break;case"action":case"formAction":if(typeof n=="function"){e.setAttribute(t,"javascript:thro\
w new Error('A React form was unexpectedly submitted. If you called form.submit() manually, consider using form.requestSubmit() instead. If you\\'re trying to us\
e event.stopPropagation() in a submit event handler, consider also calling event.preventDefault().')");break}else typeof i=="function"&&(t==="formAction"?(a!=="\
input"&&le(e,a,"name",r.name,r,null),le(e,a,"formEncType",r.formEncType,r,null),le(e,a,"formMethod",r.formMethod,r,null),le(e,a,"formTarget",r.formTarget,r,null)):
(le(e,a,"encType",r.encType,r,null),le(e,a,"method",r.method,r,null),le(e,a,"target",r.target,r,null)));if(n==null||typeof n=="symbol"||typeof n=="boolean"){e.removeAttribute(
t);break}n=Jc(n),e.setAttribute(t,n);break;case"onClick":n!=null&&(e.onclick=ln);return;case"onScroll":n!=null&&Y("scroll",e);return;case"onScrollEnd":n!=null&&
Y("scrollend",e);return;case"dangerouslySetInnerHTML":if(n!=null){if(typeof n!="object"||!("__html"in n))throw Error(x(61));if(t=n.__html,t!=null){if(r.children!=
null)throw Error(x(60));i?.__html!==t&&(e.innerHTML=t)}}break;case"multiple":e.multiple=n&&typeof n!="function"&&typeof n!="symbol";break;case"muted":e.muted=n&&
typeof n!="function"&&typeof n!="symbol";break;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"defaultValue":case"defaultChecked":case"\
innerHTML":case"ref":break;case"autoFocus":break;case"xlinkHref":if(n==null||typeof n=="function"||typeof n=="boolean"||typeof n=="symbol"){e.removeAttribute("x\
link:href");break}t=Jc(n),e.setAttributeNS("http://www.w3.org/1999/xlink","xlink:href",t);break;case"contentEditable":case"spellCheck":case"draggable":case"valu\
e":case"autoReverse":case"externalResourcesRequired":case"focusable":case"preserveAlpha":n!=null&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(t,n):e.
removeAttribute(t);break;case"inert":case"allowFullScreen":case"async":case"autoPlay":case"controls":case"credentialless":case"default":case"defer":case"disable\
d":case"disablePictureInPicture":case"disableRemotePlayback":case"formNoValidate":case"hidden":case"loop":case"noModule":case"noValidate":case"open":case"playsI\
nline":case"readOnly":case"required":case"reversed":case"scoped":case"seamless":case"itemScope":n&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(t,""):
e.removeAttribute(t);break;case"capture":case"download":n===!0?e.setAttribute(t,""):n!==!1&&n!=null&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(t,n):
e.removeAttribute(t);break;case"cols":case"rows":case"size":case"span":n!=null&&typeof n!="function"&&typeof n!="symbol"&&!isNaN(n)&&1<=n?e.setAttribute(t,n):e.
removeAttribute(t);break;case"rowSpan":case"start":n==null||typeof n=="function"||typeof n=="symbol"||isNaN(n)?e.removeAttribute(t):e.setAttribute(t,n);break;case"\
popover":Y("beforetoggle",e),Y("toggle",e),Zc(e,"popover",n);break;case"xlinkActuate":kn(e,"http://www.w3.org/1999/xlink","xlink:actuate",n);break;case"xlinkArc\
role":kn(e,"http://www.w3.org/1999/xlink","xlink:arcrole",n);break;case"xlinkRole":kn(e,"http://www.w3.org/1999/xlink","xlink:role",n);break;case"xlinkShow":kn(
e,"http://www.w3.org/1999/xlink","xlink:show",n);break;case"xlinkTitle":kn(e,"http://www.w3.org/1999/xlink","xlink:title",n);break;case"xlinkType":kn(e,"http://\
www.w3.org/1999/xlink","xlink:type",n);break;case"xmlBase":kn(e,"http://www.w3.org/XML/1998/namespace","xml:base",n);break;case"xmlLang":kn(e,"http://www.w3.org\
/XML/1998/namespace","xml:lang",n);break;case"xmlSpace":kn(e,"http://www.w3.org/XML/1998/namespace","xml:space",n);break;case"is":Zc(e,"is",n);break;case"innerT\
ext":case"textContent":return;default:if(!(2<t.length)||t[0]!=="o"&&t[0]!=="O"||t[1]!=="n"&&t[1]!=="N")t=U2.get(t)||t,Zc(e,t,n);else return}F=!0}function Nu(e,a,t,n,r,i){
switch(t){case"style":tb(e,n,i);return;case"dangerouslySetInnerHTML":if(n!=null){if(typeof n!="object"||!("__html"in n))throw Error(x(61));if(t=n.__html,t!=null){
if(r.children!=null)throw Error(x(60));i?.__html!==t&&(e.innerHTML=t)}}break;case"children":if(typeof n=="string")lo(e,n);else if(typeof n=="number"||typeof n==
"bigint")lo(e,""+n);else return;break;case"onScroll":n!=null&&Y("scroll",e);return;case"onScrollEnd":n!=null&&Y("scrollend",e);return;case"onClick":n!=null&&(e.
onclick=ln);return;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"innerHTML":case"ref":return;case"innerText":case"textContent":return;default:
if(!$g.hasOwnProperty(t))e:{if(t[0]==="o"&&t[1]==="n"&&(r=t.endsWith("Capture"),i=t.slice(2,r?t.length-7:void 0),a=e[ja]||null,a=a!=null?a[t]:null,typeof a=="fu\
nction"&&e.removeEventListener(i,a,r),typeof n=="function")){typeof a!="function"&&a!==null&&(t in e?e[t]=null:e.hasAttribute(t)&&e.removeAttribute(t)),e.addEventListener(
i,n,r);break e}F=!0,t in e?e[t]=n:n===!0?e.setAttribute(t,""):Zc(e,t,n)}return}F=!0}function la(e,a,t){switch(a){case"div":case"span":case"svg":case"path":case"\
a":case"g":case"p":case"li":break;case"img":Y("error",e),Y("load",e);var n=!1,r=!1,i;for(i in t)if(t.hasOwnProperty(i)){var o=t[i];if(o!=null)switch(i){case"src":
n=!0;break;case"srcSet":r=!0;break;case"children":case"dangerouslySetInnerHTML":throw Error(x(137,a));default:le(e,a,i,o,t,null)}}r&&le(e,a,"srcSet",t.srcSet,t,
null),n&&le(e,a,"src",t.src,t,null);return;case"input":Y("invalid",e);var l=i=o=r=null,c=null,s=null;for(n in t)if(t.hasOwnProperty(n)){var m=t[n];if(m!=null)switch(n){case"\
name":r=m;break;case"type":o=m;break;case"checked":c=m;break;case"defaultChecked":s=m;break;case"value":i=m;break;case"defaultValue":l=m;break;case"children":case"\
dangerouslySetInnerHTML":if(m!=null)throw Error(x(137,a));break;default:le(e,a,n,m,t,null)}}Wg(e,i,l,c,s,o,r,!1);return;case"select":Y("invalid",e),n=o=i=null;for(r in t)
if(t.hasOwnProperty(r)&&(l=t[r],l!=null))switch(r){case"value":i=l;break;case"defaultValue":o=l;break;case"multiple":n=l;default:le(e,a,r,l,t,null)}a=i,t=o,e.multiple=
!!n,a!=null?$i(e,!!n,a,!1):t!=null&&$i(e,!!n,t,!0);return;case"textarea":Y("invalid",e),i=r=n=null;for(o in t)if(t.hasOwnProperty(o)&&(l=t[o],l!=null))switch(o){case"\
value":n=l;break;case"defaultValue":r=l;break;case"children":i=l;break;case"dangerouslySetInnerHTML":if(l!=null)throw Error(x(91));break;default:le(e,a,o,l,t,null)}
ab(e,n,r,i);return;case"option":for(c in t)t.hasOwnProperty(c)&&(n=t[c],n!=null)&&(c==="selected"?e.selected=n&&typeof n!="function"&&typeof n!="symbol":le(e,a,
c,n,t,null));return;case"dialog":Y("beforetoggle",e),Y("toggle",e),Y("cancel",e),Y("close",e);break;case"iframe":case"object":Y("load",e);break;case"video":case"\
audio":for(n=0;n<zl.length;n++)Y(zl[n],e);break;case"image":Y("error",e),Y("load",e);break;case"details":Y("toggle",e);break;case"embed":case"source":case"link":
Y("error",e),Y("load",e);case"area":case"base":case"br":case"col":case"hr":case"keygen":case"meta":case"param":case"track":case"wbr":case"menuitem":for(s in t)if(t.
hasOwnProperty(s)&&(n=t[s],n!=null))switch(s){case"children":case"dangerouslySetInnerHTML":throw Error(x(137,a));default:le(e,a,s,n,t,null)}return;default:if(Xu(
a)){for(m in t)t.hasOwnProperty(m)&&(n=t[m],n!==void 0&&Nu(e,a,m,n,t,void 0));return}}for(l in t)t.hasOwnProperty(l)&&(n=t[l],n!=null&&le(e,a,l,n,t,null))}var p_={};
function v_(e,a,t,n){switch(a){case"div":case"span":case"svg":case"path":case"a":case"g":case"p":case"li":break;case"input":var r=null,i=null,o=null,l=null,c=null,
s=null,m=null;for(f in t){var h=t[f];if(t.hasOwnProperty(f)&&h!=null)switch(f){case"checked":break;case"value":break;case"defaultValue":c=h;default:n.hasOwnProperty(
f)||le(e,a,f,null,n,h)}}for(var d in n){var f=n[d];if(h=t[d],n.hasOwnProperty(d)&&(f!=null||h!=null))switch(d){case"type":f!==h&&(F=!0),i=f;break;case"name":f!==
h&&(F=!0),r=f;break;case"checked":f!==h&&(F=!0),s=f;break;case"defaultChecked":f!==h&&(F=!0),m=f;break;case"value":f!==h&&(F=!0),o=f;break;case"defaultValue":f!==
h&&(F=!0),l=f;break;case"children":case"dangerouslySetInnerHTML":if(f!=null)throw Error(x(137,a));break;default:f!==h&&le(e,a,d,f,n,h)}}jm(e,o,l,c,s,m,i,r);return;case"\
select":f=o=l=d=null;for(i in t)if(c=t[i],t.hasOwnProperty(i)&&c!=null)switch(i){case"value":break;case"multiple":f=c;default:n.hasOwnProperty(i)||le(e,a,i,null,
n,c)}for(r in n)if(i=n[r],c=t[r],n.hasOwnProperty(r)&&(i!=null||c!=null))switch(r){case"value":i!==c&&(F=!0),d=i;break;case"defaultValue":i!==c&&(F=!0),l=i;break;case"\
multiple":i!==c&&(F=!0),o=i;default:i!==c&&le(e,a,r,i,n,c)}a=l,t=o,n=f,d!=null?$i(e,!!t,d,!1):!!n!=!!t&&(a!=null?$i(e,!!t,a,!0):$i(e,!!t,t?[]:"",!1));return;case"\
textarea":f=d=null;for(l in t)if(r=t[l],t.hasOwnProperty(l)&&r!=null&&!n.hasOwnProperty(l))switch(l){case"value":break;case"children":break;default:le(e,a,l,null,
n,r)}for(o in n)if(r=n[o],i=t[o],n.hasOwnProperty(o)&&(r!=null||i!=null))switch(o){case"value":r!==i&&(F=!0),d=r;break;case"defaultValue":r!==i&&(F=!0),f=r;break;case"\
children":break;case"dangerouslySetInnerHTML":if(r!=null)throw Error(x(91));break;default:r!==i&&le(e,a,o,r,n,i)}eb(e,d,f);return;case"option":for(var w in t)d=
t[w],t.hasOwnProperty(w)&&d!=null&&!n.hasOwnProperty(w)&&(w==="selected"?e.selected=!1:le(e,a,w,null,n,d));for(c in n)d=n[c],f=t[c],n.hasOwnProperty(c)&&d!==f&&
(d!=null||f!=null)&&(c==="selected"?(d!==f&&(F=!0),e.selected=d&&typeof d!="function"&&typeof d!="symbol"):le(e,a,c,d,n,f));return;case"img":case"link":case"are\
a":case"base":case"br":case"col":case"embed":case"hr":case"keygen":case"meta":case"param":case"source":case"track":case"wbr":case"menuitem":for(var z in t)d=t[z],
t.hasOwnProperty(z)&&d!=null&&!n.hasOwnProperty(z)&&le(e,a,z,null,n,d);for(s in n)if(d=n[s],f=t[s],n.hasOwnProperty(s)&&d!==f&&(d!=null||f!=null))switch(s){case"\
children":case"dangerouslySetInnerHTML":if(d!=null)throw Error(x(137,a));break;default:le(e,a,s,d,n,f)}return;default:if(Xu(a)){for(var k in t)d=t[k],t.hasOwnProperty(
k)&&d!==void 0&&!n.hasOwnProperty(k)&&Nu(e,a,k,void 0,n,d);for(m in n)d=n[m],f=t[m],!n.hasOwnProperty(m)||d===f||d===void 0&&f===void 0||Nu(e,a,m,d,n,f);return}}
for(var p in t)d=t[p],t.hasOwnProperty(p)&&d!=null&&!n.hasOwnProperty(p)&&le(e,a,p,null,n,d);for(h in n)d=n[h],f=t[h],!n.hasOwnProperty(h)||d===f||d==null&&f==null||
le(e,a,h,d,n,f)}function cg(e){switch(e){case"css":case"script":case"font":case"img":case"image":case"input":case"link":return!0;default:return!1}}function g_(){
if(typeof performance.getEntriesByType=="function"){for(var e=0,a=0,t=performance.getEntriesByType("resource"),n=0;n<t.length;n++){var r=t[n],i=r.transferSize,o=r.
initiatorType,l=r.duration;if(i&&l&&cg(o)){for(o=0,l=r.responseEnd,n+=1;n<t.length;n++){var c=t[n],s=c.startTime;if(s>l)break;var m=c.transferSize,h=c.initiatorType;
m&&cg(h)&&(c=c.responseEnd,o+=m*(c<l?1:(l-s)/(c-s)))}if(--n,a+=8*(i+o)/(r.duration/1e3),e++,10<e)break}}if(0<e)return a/e/1e6}return navigator.connection&&(e=navigator.
connection.downlink,typeof e=="number")?e:5}var Ou=null,Mu=null;function Sl(e){return e.nodeType===9?e:e.ownerDocument}function sg(e){switch(e){case"http://www.\
w3.org/2000/svg":return 1;case"http://www.w3.org/1998/Math/MathML":return 2;default:return 0}}function o1(e,a){if(e===0)switch(a){case"svg":return 1;case"math":
return 2;default:return 0}return e===1&&a==="foreignObject"?0:e}function l1(e,a,t,n){return t=Sl(t).createElement(e),t[na]=n,t[ja]=a,la(t,e,a),Pe(t),t}function Du(e,a){
return e==="textarea"||e==="noscript"||typeof a.children=="string"||typeof a.children=="number"||typeof a.children=="bigint"||typeof a.dangerouslySetInnerHTML==
"object"&&a.dangerouslySetInnerHTML!==null&&a.dangerouslySetInnerHTML.__html!=null}var Am=null;function b_(){var e=window.event;return e&&e.type==="popstate"?e===
Am?!1:(Am=e,!0):(Am=null,!1)}var Df=typeof setTimeout=="function"?setTimeout:void 0,y_=typeof clearTimeout=="function"?clearTimeout:void 0,dg=typeof Promise=="f\
unction"?Promise:void 0,mg=typeof requestAnimationFrame=="function"?requestAnimationFrame:Df,w_=typeof queueMicrotask=="function"?queueMicrotask:typeof dg<"u"?function(e){
return dg.resolve(null).then(e).catch(__)}:Df;function __(e){setTimeout(function(){throw e})}function Tr(e){return e==="head"}function ug(e,a){var t=a,n=0;do{var r=t.
nextSibling;if(e.removeChild(t),r&&r.nodeType===8)if(t=r.data,t==="/$"||t==="/&"){if(n===0){e.removeChild(r),bo(a);return}n--}else if(t==="$"||t==="$?"||t==="$~"||
t==="$!"||t==="&")n++;else if(t==="html")Em(e.ownerDocument.documentElement);else if(t==="head"){t=e.ownerDocument.head,Em(t);for(var i=t.firstChild;i;){var o=i.
nextSibling,l=i.nodeName;i[Rl]||l==="SCRIPT"||l==="STYLE"||l==="LINK"&&i.rel.toLowerCase()==="stylesheet"||t.removeChild(i),i=o}}else t==="body"&&Em(e.ownerDocument.
body);t=r}while(t);bo(a)}function fg(e,a){var t=e;e=0;do{var n=t.nextSibling;if(t.nodeType===1?a?(t._stashedDisplay=t.style.display,t.style.display="none"):(t.style.
display=t._stashedDisplay||"",t.getAttribute("style")===""&&t.removeAttribute("style")):t.nodeType===3&&(a?(t._stashedText=t.nodeValue,t.nodeValue=""):t.nodeValue=
t._stashedText||""),n&&n.nodeType===8)if(t=n.data,t==="/$"){if(e===0)break;e--}else t!=="$"&&t!=="$?"&&t!=="$~"&&t!=="$!"||e++;t=n}while(t)}function c1(e,a,t){if(a=
CSS.escape(a)!==a?"r-"+btoa(a).replace(/=/g,""):a,e.style.viewTransitionName=a,t!=null&&(e.style.viewTransitionClass=t),t=getComputedStyle(e),t.display==="inlin\
e"){if(a=e.getClientRects(),a.length===1)var n=1;else for(var r=n=0;r<a.length;r++){var i=a[r];0<i.width&&0<i.height&&n++}n===1&&(e=e.style,e.display=a.length===
1?"inline-block":"block",e.marginTop="-"+t.paddingTop,e.marginBottom="-"+t.paddingBottom)}}function s1(e,a){e=e.style,a=a.style;var t=a!=null?a.hasOwnProperty("\
viewTransitionName")?a.viewTransitionName:a.hasOwnProperty("view-transition-name")?a["view-transition-name"]:null:null;e.viewTransitionName=t==null||typeof t=="\
boolean"?"":(""+t).trim(),t=a!=null?a.hasOwnProperty("viewTransitionClass")?a.viewTransitionClass:a.hasOwnProperty("view-transition-class")?a["view-transition-c\
lass"]:null:null,e.viewTransitionClass=t==null||typeof t=="boolean"?"":(""+t).trim(),e.display==="inline-block"&&(a==null?e.display=e.margin="":(t=a.display,e.display=
t==null||typeof t=="boolean"?"":t,t=a.margin,t!=null?e.margin=t:(t=a.hasOwnProperty("marginTop")?a.marginTop:a["margin-top"],e.marginTop=t==null||typeof t=="boo\
lean"?"":t,a=a.hasOwnProperty("marginBottom")?a.marginBottom:a["margin-bottom"],e.marginBottom=a==null||typeof a=="boolean"?"":a)))}function d1(e,a,t){return t=
t.ownerDocument.defaultView,{rect:e,abs:a.position==="absolute"||a.position==="fixed",clip:a.clipPath!=="none"||a.overflow!=="visible"||a.filter!=="none"||a.mask!==
"none"||a.mask!=="none"||a.borderRadius!=="0px",view:0<=e.bottom&&0<=e.right&&e.top<=t.innerHeight&&e.left<=t.innerWidth}}function Ru(e){var a=e.getBoundingClientRect(),
t=getComputedStyle(e);return d1(a,t,e)}function x_(e){var a=e.getBoundingClientRect();a=new DOMRect(a.x+2e4,a.y+2e4,a.width,a.height);var t=getComputedStyle(e);
return d1(a,t,e)}function z_(e){return e.documentElement.clientHeight}function k_(e){this.addEventListener("load",e),this.addEventListener("error",e)}function S_(e,a,t,n,r,i,o,l,c){
var s=a.nodeType===9?a:a.ownerDocument;try{var m=s.startViewTransition({update:function(){var d=s.defaultView,f=d.navigation&&d.navigation.transition,w=s.fonts.
status;n();var z=[];if(w==="loaded"&&(z_(s),s.fonts.status==="loading"&&z.push(s.fonts.ready)),w=z.length,e!==null)for(var k=e.suspenseyImages,p=0,u=0;u<k.length;u++){
var v=k[u];if(!v.complete){var b=v.getBoundingClientRect();if(0<b.bottom&&0<b.right&&b.top<d.innerHeight&&b.left<d.innerWidth){if(p+=x1(v),p>ss){z.length=w;break}
v=new Promise(k_.bind(v)),z.push(v)}}}if(0<z.length)return d=Promise.race([Promise.all(z),new Promise(function(A){return setTimeout(A,500)})]).then(r,r),(f?Promise.
allSettled([f.finished,d]):d).then(i,i);if(r(),f)return f.finished.then(i,i);i()},types:t});s.__reactViewTransition=m;var h=[];return m.ready.then(function(){for(var d=s.
documentElement.getAnimations({subtree:!0}),f=0;f<d.length;f++){var w=d[f],z=w.effect,k=z.pseudoElement;if(k!=null&&k.startsWith("::view-transition")){h.push(w),
w=z.getKeyframes();for(var p=k=void 0,u=!0,v=0;v<w.length;v++){var b=w[v],A=b.width;if(k===void 0)k=A;else if(k!==A){u=!1;break}if(A=b.height,p===void 0)p=A;else if(p!==
A){u=!1;break}delete b.width,delete b.height,b.transform==="none"&&delete b.transform}u&&k!==void 0&&p!==void 0&&(z.setKeyframes(w),u=getComputedStyle(z.target,
z.pseudoElement),u.width!==k||u.height!==p)&&(u=w[0],u.width=k,u.height=p,u=w[w.length-1],u.width=k,u.height=p,z.setKeyframes(w))}}o()},function(d){s.__reactViewTransition===
m&&(s.__reactViewTransition=null);try{typeof d=="object"&&d!==null&&d.name==="InvalidStateError"&&(d.message==="View transition was skipped because document vis\
ibility state is hidden."||d.message==="Skipping view transition because document visibility state has become hidden."||d.message==="Skipping view transition be\
cause viewport size changed."||d.message==="Transition was aborted because of invalid state")&&(d=null),d!==null&&c(d)}finally{n(),r(),o()}}),m.finished.finally(
function(){for(var d=0;d<h.length;d++)h[d].cancel();s.__reactViewTransition===m&&(s.__reactViewTransition=null),l()}),m}catch{return n(),r(),o(),null}}function jr(e,a){
this._scope=document.documentElement,this._selector="::view-transition-"+e+"("+a+")"}jr.prototype.animate=function(e,a){return a=typeof a=="number"?{duration:a}:
fe({},a),a.pseudoElement=this._selector,this._scope.animate(e,a)};jr.prototype.getAnimations=function(){for(var e=this._scope,a=this._selector,t=e.getAnimations(
{subtree:!0}),n=[],r=0;r<t.length;r++){var i=t[r].effect;i!==null&&i.target===e&&i.pseudoElement===a&&n.push(t[r])}return n};jr.prototype.getComputedStyle=function(){
return getComputedStyle(this._scope,this._selector)};function m1(e){return{name:e,group:new jr("group",e),imagePair:new jr("image-pair",e),old:new jr("old",e),new:new jr(
"new",e)}}function ot(e){this._fragmentFiber=e,this._observers=this._eventListeners=null}ot.prototype.addEventListener=function(e,a,t){var n=null,r=null;if(!(t!=
null&&typeof t!="boolean"&&(n=t.signal||null,n!==null&&n.aborted))){this._eventListeners===null&&(this._eventListeners=[]);var i=this._eventListeners;if(u1(i,e,
a,t)===-1){var o=this,l=a;t!=null&&typeof t!="boolean"&&t.once===!0&&(l=function(c){o.removeEventListener(e,a,t),typeof a=="function"?a.call(this,c):a.handleEvent(
c)}),n!==null&&(r=o.removeEventListener.bind(o,e,a,t),n.addEventListener("abort",r,{once:!0}),r=n.removeEventListener.bind(n,"abort",r)),n=ho(t),i.push({type:e,
listener:a,optionsOrUseCapture:t,attachedListener:l,cleanup:r}),Ka(this._fragmentFiber.child,!1,T_,e,l,n)}this._eventListeners=i}};function T_(e,a,t,n){return Je(
e).addEventListener(a,t,n),!1}ot.prototype.removeEventListener=function(e,a,t){var n=this._eventListeners;if(n!==null&&(a=u1(n,e,a,t),a!==-1)){var r=n[a];t=r.attachedListener;
var i=r.cleanup;r=ho(r.optionsOrUseCapture),Ka(this._fragmentFiber.child,!1,A_,e,t,r),n.splice(a,1),i!==null&&i()}};function A_(e,a,t,n){return Je(e).removeEventListener(
a,t,n),!1}function ho(e){return e!=null&&typeof e!="boolean"&&(e.once===!0||e.signal instanceof AbortSignal)?{capture:e.capture,passive:e.passive}:e}function hg(e){
return e==null?"c=0":typeof e=="boolean"?"c="+(e?"1":"0"):"c="+(e.capture?"1":"0")}function u1(e,a,t,n){if(e.length===0)return-1;n=hg(n);for(var r=0;r<e.length;r++){
var i=e[r];if(i.type===a&&i.listener===t&&hg(i.optionsOrUseCapture)===n)return r}return-1}ot.prototype.dispatchEvent=function(e){var a=ti(this._fragmentFiber);if(a===
null)return!0;a=Je(a);var t=this._eventListeners;if(t!==null&&0<t.length||!e.bubbles){var n=a.nodeType===9?a.createComment(""):document.createTextNode("");if(t)
for(var r=0;r<t.length;r++){var i=t[r];n.addEventListener(i.type,i.attachedListener,ho(i.optionsOrUseCapture))}if(a.appendChild(n),e=n.dispatchEvent(e),t)for(r=
0;r<t.length;r++)i=t[r],n.removeEventListener(i.type,i.attachedListener,ho(i.optionsOrUseCapture));return a.removeChild(n),e}return a.dispatchEvent(e)};ot.prototype.
focus=function(e){Ka(this._fragmentFiber.child,!0,f1,e,void 0,void 0)};function f1(e,a){return e.tag===6?!1:(e=Je(e),G_(e,a))}ot.prototype.focusLast=function(e){
var a=[];Ka(this._fragmentFiber.child,!0,Rf,a,void 0,void 0);for(var t=a.length-1;0<=t&&!f1(a[t],e);t--);};function Rf(e,a){return a.push(e),!1}ot.prototype.blur=
function(){var e=ti(this._fragmentFiber);e!==null&&(e=Je(e),e=Sl(e).activeElement,e!==null&&Ka(this._fragmentFiber.child,!1,C_,e,void 0,void 0))};function C_(e,a){
return e.tag===6?!1:(e=Je(e),e===a||e.contains(a)?(a.blur(),!0):!1)}ot.prototype.observeUsing=function(e){this._observers===null&&(this._observers=new Set),this.
_observers.add(e),Ka(this._fragmentFiber.child,!1,E_,e,void 0,void 0)};function E_(e,a){return e.tag===6||(e=Je(e),a.observe(e)),!1}ot.prototype.unobserveUsing=
function(e){var a=this._observers;if(a!==null&&a.has(e)){a.delete(e),Ka(this._fragmentFiber.child,!1,N_,e,void 0,void 0);for(var t=a=0;t<Gt.length;t++){var n=Gt[t];
n.fragmentInstance===this&&n.observer===e?e.unobserve(n.instance):Gt[a++]=n}Gt.length=a}};function N_(e,a){return e.tag===6||(e=Je(e),a.unobserve(e)),!1}var Gt=[],
Cm=!1;function O_(e,a,t){Gt.push({fragmentInstance:e,observer:a,instance:t}),Cm||(Cm=!0,H_(function(){Cm=!1;var n=Gt;Gt=[];for(var r=0;r<n.length;r++){var i=n[r];
i.observer.unobserve(i.instance)}}))}ot.prototype.getClientRects=function(){var e=[];return Ka(this._fragmentFiber.child,!1,M_,e,void 0,void 0),e};function M_(e,a){
if(e.tag===6){e=e.stateNode;var t=e.ownerDocument.createRange();t.selectNodeContents(e),a.push.apply(a,t.getClientRects())}else e=Je(e),a.push.apply(a,e.getClientRects());
return!1}ot.prototype.getRootNode=function(e){var a=ti(this._fragmentFiber);return a===null?this:Je(a).getRootNode(e)};ot.prototype.compareDocumentPosition=function(e){
var a=ti(this._fragmentFiber);if(a===null)return Node.DOCUMENT_POSITION_DISCONNECTED;var t=[];Ka(this._fragmentFiber.child,!1,Rf,t,void 0,void 0);var n=Je(a);if(t.
length===0){if(t=n,Zp(this._fragmentFiber)){e:{for(a=this._fragmentFiber.return;a!==null;){if(a.tag===4){a=a.stateNode.containerInfo;break e}if(a.tag===3||a.tag===
5||a.tag===27)break;a=a.return}a=null}a!=null&&(t=a)}a=this._fragmentFiber;var r=n=t.compareDocumentPosition(e);return t===e?r=Node.DOCUMENT_POSITION_CONTAINS:n&
Node.DOCUMENT_POSITION_CONTAINED_BY&&(t=Ug(a)[1],t===null?r=Node.DOCUMENT_POSITION_PRECEDING:(e=Je(t).compareDocumentPosition(e),r=e===0||e&Node.DOCUMENT_POSITION_FOLLOWING?
Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING)),r|=Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC}a=Je(t[0]),r=Je(t[t.length-1]);var i=Zp(this.
_fragmentFiber)?a.parentElement:n;if(i==null)return Node.DOCUMENT_POSITION_DISCONNECTED;n=i.compareDocumentPosition(a)&Node.DOCUMENT_POSITION_CONTAINED_BY,i=i.compareDocumentPosition(
r)&Node.DOCUMENT_POSITION_CONTAINED_BY;var o=a.compareDocumentPosition(e),l=r.compareDocumentPosition(e),c=o&Node.DOCUMENT_POSITION_CONTAINED_BY||l&Node.DOCUMENT_POSITION_CONTAINED_BY;
return l=n&&i&&o&Node.DOCUMENT_POSITION_FOLLOWING&&l&Node.DOCUMENT_POSITION_PRECEDING,a=n&&a===e||i&&r===e||c||l?Node.DOCUMENT_POSITION_CONTAINED_BY:!n&&a===e||
!i&&r===e?Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:o,a&Node.DOCUMENT_POSITION_DISCONNECTED||a&Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC||D_(a,this._fragmentFiber,
t[0],t[t.length-1],e)?a:Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC};function D_(e,a,t,n,r){var i=Kr(r);if(e&Node.DOCUMENT_POSITION_CONTAINED_BY){if(t=!!i)e:{
for(;i!==null;){if(i.tag===7&&(i===a||i.alternate===a)){t=!0;break e}i=i.return}t=!1}return t}if(e&Node.DOCUMENT_POSITION_CONTAINS){if(i===null)return i=r.ownerDocument,
r===i||r===i.documentElement||r===i.body;e:{for(i=a,a=ti(a);i!==null;){if(!(i.tag!==5&&i.tag!==3&&i.tag!==27||i!==a&&i.alternate!==a)){i=!0;break e}i=i.return}i=
!1}return i}return e&Node.DOCUMENT_POSITION_PRECEDING?((a=!!i)&&!(a=i===t)&&(a=Om(t,i,Jp),a===null?a=!1:(Ka(a,!0,s2,i,t),i=qi,qi=null,a=i!==null)),a):e&Node.DOCUMENT_POSITION_FOLLOWING?
((a=!!i)&&!(a=i===n)&&(a=Om(n,i,Jp),a===null?a=!1:(Ka(a,!0,d2,i,n),i=qi,Nm=qi=null,a=i!==null)),a):!1}function pg(e,a){var t=e.ownerDocument.createRange();t.selectNodeContents(
e),e=t.getBoundingClientRect(),window.scrollTo(window.scrollX+e.left,a?window.scrollY+e.top:window.scrollY+e.bottom-window.innerHeight)}ot.prototype.scrollIntoView=
function(e){if(typeof e=="object")throw Error(x(566));var a=[];Ka(this._fragmentFiber.child,!1,Rf,a,void 0,void 0);var t=e!==!1;if(a.length===0){var n=Ug(this._fragmentFiber);
if(n=t?n[1]||n[0]||ti(this._fragmentFiber):n[0]||n[1],n===null)return;if(n.tag===6){e=Je(n),pg(e,t);return}if(n=Je(n),n.nodeType!==9){if(n.nodeType===11){t="hos\
t"in n?n.host:null,t!==null&&t.scrollIntoView(e);return}n.scrollIntoView(e)}}for(n=t?a.length-1:0;n!==(t?-1:a.length);){var r=a[n];r.tag===6?(r=Je(r),pg(r,t)):Je(
r).scrollIntoView(e),n+=t?-1:1}};function R_(e,a){return e=Je(e),h1(e,a),!1}function h1(e,a){e.reactFragments==null&&(e.reactFragments=new Set),e.reactFragments.
add(a)}function p1(e,a){var t=a._eventListeners;if(t!==null)for(var n=0;n<t.length;n++){var r=t[n];e.addEventListener(r.type,r.attachedListener,ho(r.optionsOrUseCapture))}
e.nodeType!==3&&(t=a._observers,t!==null&&t.forEach(function(i){for(var o=0,l=0;l<Gt.length;l++){var c=Gt[l];(c.fragmentInstance!==a||c.observer!==i||c.instance!==
e)&&(Gt[o++]=c)}Gt.length=o,i.observe(e)}),h1(e,a))}function U_(e,a){var t=a._eventListeners;if(t!==null)for(var n=0;n<t.length;n++){var r=t[n];e.removeEventListener(
r.type,r.attachedListener,ho(r.optionsOrUseCapture))}e.nodeType!==3&&(t=a._observers,t!==null&&t.forEach(function(i){typeof i.rootMargin=="string"?O_(a,i,e):i.unobserve(
e)}),e.reactFragments!=null&&e.reactFragments.delete(a))}function Uu(e){var a=e.firstChild;for(a&&a.nodeType===10&&(a=a.nextSibling);a;){var t=a;switch(a=a.nextSibling,
t.nodeName){case"HTML":case"HEAD":case"BODY":Uu(t),js(t);continue;case"SCRIPT":case"STYLE":continue;case"LINK":if(t.rel.toLowerCase()==="stylesheet")continue}e.
removeChild(t)}}function B_(e,a,t,n){for(;e.nodeType===1;){var r=t;if(e.nodeName.toLowerCase()!==a.toLowerCase()){if(!n&&(e.nodeName!=="INPUT"||e.type!=="hidden"))
break}else if(n){if(!e[Rl])switch(a){case"meta":if(!e.hasAttribute("itemprop"))break;return e;case"link":if(i=e.getAttribute("rel"),i==="stylesheet"&&e.hasAttribute(
"data-precedence"))break;if(i!==r.rel||e.getAttribute("href")!==(r.href==null||r.href===""?null:r.href)||e.getAttribute("crossorigin")!==(r.crossOrigin==null?null:
r.crossOrigin)||e.getAttribute("title")!==(r.title==null?null:r.title))break;return e;case"style":if(e.hasAttribute("data-precedence"))break;return e;case"scrip\
t":if(i=e.getAttribute("src"),(i!==(r.src==null?null:r.src)||e.getAttribute("type")!==(r.type==null?null:r.type)||e.getAttribute("crossorigin")!==(r.crossOrigin==
null?null:r.crossOrigin))&&i&&e.hasAttribute("async")&&!e.hasAttribute("itemprop"))break;return e;default:return e}}else if(a==="input"&&e.type==="hidden"){var i=r.
name==null?null:""+r.name;if(r.type==="hidden"&&e.getAttribute("name")===i)return e}else return e;if(e=At(e.nextSibling),e===null)break}return null}function q_(e,a,t){
if(a==="")return null;for(;e.nodeType!==3;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!t||(e=At(e.nextSibling),e===null))return null;return e}
function v1(e,a){for(;e.nodeType!==8;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!a||(e=At(e.nextSibling),e===null))return null;return e}function Bu(e){
return e.data==="$?"||e.data==="$~"}function Uf(e){return e.data==="$!"||e.data==="$?"&&e.ownerDocument.readyState!=="loading"}function L_(e,a){var t=e.ownerDocument;
if(e.data==="$~")e._reactRetry=a;else if(e.data!=="$?"||t.readyState!=="loading")a();else{var n=function(){a(),t.removeEventListener("DOMContentLoaded",n)};t.addEventListener(
"DOMContentLoaded",n),e._reactRetry=n}}function At(e){for(;e!=null;e=e.nextSibling){var a=e.nodeType;if(a===1||a===3)break;if(a===8){if(a=e.data,a==="$"||a==="$\
!"||a==="$?"||a==="$~"||a==="&"||a==="F!"||a==="F")break;if(a==="/$"||a==="/&")return null}}return e}var qu=null;function vg(e){e=e.nextSibling;for(var a=0;e;){
if(e.nodeType===8){var t=e.data;if(t==="/$"||t==="/&"){if(a===0)return At(e.nextSibling);a--}else t!=="$"&&t!=="$!"&&t!=="$?"&&t!=="$~"&&t!=="&"||a++}e=e.nextSibling}
return null}function gg(e){e=e.previousSibling;for(var a=0;e;){if(e.nodeType===8){var t=e.data;if(t==="$"||t==="$!"||t==="$?"||t==="$~"||t==="&"){if(a===0)return e;
a--}else t!=="/$"&&t!=="/&"||a++}e=e.previousSibling}return null}function G_(e,a){function t(){n=!0}if(e.ownerDocument.activeElement===e)return!0;var n=!1;try{e.
ownerDocument.addEventListener("focus",t,!0),(e.focus||HTMLElement.prototype.focus).call(e,a)}finally{e.ownerDocument.removeEventListener("focus",t,!0)}return n}
function H_(e){mg(function(){mg(function(a){return e(a)})})}function g1(e,a,t){switch(a=Sl(t),e){case"html":if(e=a.documentElement,!e)throw Error(x(452));return e;case"\
head":if(e=a.head,!e)throw Error(x(453));return e;case"body":if(e=a.body,!e)throw Error(x(454));return e;default:throw Error(x(451))}}function b1(e,a,t){for(var n in t){
var r=t[n];t.hasOwnProperty(n)&&r!=null&&le(e,a,n,null,p_,r)}t.dangerouslySetInnerHTML!=null&&(e.textContent=""),e.onclick===ln&&(e.onclick=null),js(e)}function Em(e){
for(var a=e.attributes;a.length;)e.removeAttributeNode(a[0]);js(e)}var Ct=new Map,bg=new Set;function Tl(e){if(typeof e.getRootNode=="function"){var a=e.getRootNode();
if(a.nodeType===9||a.nodeType===11)return a}return e.nodeType===9?e:e.ownerDocument}var Ln=ee.d;ee.d={f:K_,r:j_,D:Y_,C:V_,L:Q_,m:X_,X:J_,S:Z_,M:I_};function K_(){
var e=Ln.f(),a=td();return e||a}function j_(e){var a=wo(e);a!==null&&a.tag===5&&a.type==="form"?t0(a):Ln.r(e)}var ko=typeof document>"u"?null:document;function y1(e,a,t){
var n=ko;if(n&&typeof a=="string"&&a){var r=kt(a);r='link[rel="'+e+'"][href="'+r+'"]',typeof t=="string"&&(r+='[crossorigin="'+t+'"]'),bg.has(r)||(bg.add(r),e={
rel:e,crossOrigin:t,href:a},n.querySelector(r)===null&&(a=n.createElement("link"),la(a,"link",e),Pe(a),n.head.appendChild(a)))}}function Y_(e){Ln.D(e),y1("dns-p\
refetch",e,null)}function V_(e,a){Ln.C(e,a),y1("preconnect",e,a)}function Q_(e,a,t){Ln.L(e,a,t);var n=ko;if(n&&e&&a){var r='link[rel="preload"][as="'+kt(a)+'"]';
a==="image"&&t&&t.imageSrcSet?(r+='[imagesrcset="'+kt(t.imageSrcSet)+'"]',typeof t.imageSizes=="string"&&(r+='[imagesizes="'+kt(t.imageSizes)+'"]')):r+='[href="'+
kt(e)+'"]';var i=r;switch(a){case"style":i=po(e);break;case"script":i=So(e)}if(!(Ct.has(i)||(e=fe({rel:"preload",href:a==="image"&&t&&t.imageSrcSet?void 0:e,as:a},
t),Ct.set(i,e),n.querySelector(r)!==null||a==="style"&&n.querySelector(Hl(i))||a==="script"&&n.querySelector(Kl(i))))){var o=n.createElement("link");la(o,"link",
e),a==="style"&&(o[vs]=!0,o.onload=o.onerror=function(){Jg(o)}),Pe(o),n.head.appendChild(o)}}}function X_(e,a){Ln.m(e,a);var t=ko;if(t&&e){var n=a&&typeof a.as==
"string"?a.as:"script",r='link[rel="modulepreload"][as="'+kt(n)+'"][href="'+kt(e)+'"]',i=r;switch(n){case"audioworklet":case"paintworklet":case"serviceworker":case"\
sharedworker":case"worker":case"script":i=So(e)}if(!Ct.has(i)&&(e=fe({rel:"modulepreload",href:e},a),Ct.set(i,e),t.querySelector(r)===null)){switch(n){case"audi\
oworklet":case"paintworklet":case"serviceworker":case"sharedworker":case"worker":case"script":if(t.querySelector(Kl(i)))return}n=t.createElement("link"),la(n,"l\
ink",e),Pe(n),t.head.appendChild(n)}}}function Z_(e,a,t){Ln.S(e,a,t);var n=ko;if(n&&e){var r=Ii(n).hoistableStyles,i=po(e);a=a||"default";var o=r.get(i);if(!o){
var l={loading:0,preload:null};if(o=n.querySelector(Hl(i)))l.loading=5;else{e=fe({rel:"stylesheet",href:e,"data-precedence":a},t),(t=Ct.get(i))&&Bf(e,t);var c=o=
n.createElement("link");Pe(c),la(c,"link",e),c._p=new Promise(function(s,m){c.onload=s,c.onerror=m}),c.addEventListener("load",function(){l.loading|=1}),c.addEventListener(
"error",function(){l.loading|=2}),l.loading|=4,ls(o,a,n)}o={type:"stylesheet",instance:o,count:1,state:l},r.set(i,o)}}}function J_(e,a){Ln.X(e,a);var t=ko;if(t&&
e){var n=Ii(t).hoistableScripts,r=So(e),i=n.get(r);i||(i=t.querySelector(Kl(r)),i||(e=fe({src:e,async:!0},a),(a=Ct.get(r))&&qf(e,a),i=t.createElement("script"),
Pe(i),la(i,"link",e),t.head.appendChild(i)),i={type:"script",instance:i,count:1,state:null},n.set(r,i))}}function I_(e,a){Ln.M(e,a);var t=ko;if(t&&e){var n=Ii(t).
hoistableScripts,r=So(e),i=n.get(r);i||(i=t.querySelector(Kl(r)),i||(e=fe({src:e,async:!0,type:"module"},a),(a=Ct.get(r))&&qf(e,a),i=t.createElement("script"),Pe(
i),la(i,"link",e),t.head.appendChild(i)),i={type:"script",instance:i,count:1,state:null},n.set(r,i))}}function yg(e,a,t,n){var r=(r=dr.current)?Tl(r):null;if(!r)
throw Error(x(446));switch(e){case"meta":case"title":return null;case"style":return typeof t.precedence=="string"&&typeof t.href=="string"?(t=po(t.href),a=Ii(r).
hoistableStyles,n=a.get(t),n||(n={type:"style",instance:null,count:0,state:null},a.set(t,n)),n):{type:"void",instance:null,count:0,state:null};case"link":if(t.rel===
"stylesheet"&&typeof t.href=="string"&&typeof t.precedence=="string"){e=po(t.href);var i=Ii(r).hoistableStyles,o=i.get(e);if(o||(r=r.ownerDocument||r,o={type:"s\
tylesheet",instance:null,count:0,state:{loading:0,preload:null}},i.set(e,o),(i=r.querySelector(Hl(e)))?i._p||(o.instance=i,o.state.loading=5):(i=Ct.get(e),i||(i=
{rel:"preload",as:"style",href:t.href,crossOrigin:t.crossOrigin,integrity:t.integrity,media:t.media,hrefLang:t.hrefLang,referrerPolicy:t.referrerPolicy},Ct.set(
e,i)),$_(r,e,i,o.state))),a&&n===null)throw Error(x(528,""));return o}if(a&&n!==null)throw Error(x(529,""));return null;case"script":return a=t.async,t=t.src,typeof t==
"string"&&a&&typeof a!="function"&&typeof a!="symbol"?(t=So(t),a=Ii(r).hoistableScripts,n=a.get(t),n||(n={type:"script",instance:null,count:0,state:null},a.set(
t,n)),n):{type:"void",instance:null,count:0,state:null};default:throw Error(x(444,e))}}function po(e){return'href="'+kt(e)+'"'}function Hl(e){return'link[rel="s\
tylesheet"]['+e+"]"}function w1(e){return fe({},e,{"data-precedence":e.precedence,precedence:null})}function $_(e,a,t,n){if(a=e.querySelector('link[rel="preload\
"][as="style"]['+a+"]")){if(a[vs]!==!0){n.loading=1;return}}else a=e.createElement("link"),a[vs]=!0,a.onload=a.onerror=Jg.bind(null,a),la(a,"link",t),Pe(a),e.head.
appendChild(a);n.preload=a,a.addEventListener("load",function(){return n.loading|=1}),a.addEventListener("error",function(){return n.loading|=2})}function So(e){
return'[src="'+kt(e)+'"]'}function Kl(e){return"script[async]"+e}function wg(e,a,t){if(a.count++,a.instance===null)switch(a.type){case"style":var n=e.querySelector(
'style[data-href~="'+kt(t.href)+'"]');if(n)return a.instance=n,Pe(n),n;var r=fe({},t,{"data-href":t.href,"data-precedence":t.precedence,href:null,precedence:null});
return n=(e.ownerDocument||e).createElement("style"),Pe(n),la(n,"style",r),ls(n,t.precedence,e),a.instance=n;case"stylesheet":r=po(t.href);var i=e.querySelector(
Hl(r));if(i)return a.state.loading|=4,a.instance=i,Pe(i),i;n=w1(t),(r=Ct.get(r))&&Bf(n,r),i=(e.ownerDocument||e).createElement("link"),Pe(i);var o=i;return o._p=
new Promise(function(l,c){o.onload=l,o.onerror=c}),la(i,"link",n),a.state.loading|=4,ls(i,t.precedence,e),a.instance=i;case"script":return i=So(t.src),(r=e.querySelector(
Kl(i)))?(a.instance=r,Pe(r),r):(n=t,(r=Ct.get(i))&&(n=fe({},t),qf(n,r)),e=e.ownerDocument||e,r=e.createElement("script"),Pe(r),la(r,"link",n),e.head.appendChild(
r),a.instance=r);case"void":return null;default:throw Error(x(443,a.type))}else a.type==="stylesheet"&&(a.state.loading&4)===0&&(n=a.instance,a.state.loading|=4,
ls(n,t.precedence,e));return a.instance}function ls(e,a,t){for(var n=t.querySelectorAll('link[rel="stylesheet"][data-precedence],style[data-precedence]'),r=n.length?
n[n.length-1]:null,i=r,o=0;o<n.length;o++){var l=n[o];if(l.dataset.precedence===a)i=l;else if(i!==r)break}i?i.parentNode.insertBefore(e,i.nextSibling):(a=t.nodeType===
9?t.head:t,a.insertBefore(e,a.firstChild))}function Bf(e,a){e.crossOrigin==null&&(e.crossOrigin=a.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=a.referrerPolicy),
e.title==null&&(e.title=a.title)}function qf(e,a){e.crossOrigin==null&&(e.crossOrigin=a.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=a.referrerPolicy),
e.integrity==null&&(e.integrity=a.integrity)}var cs=null;function _g(e,a,t){if(cs===null){var n=new Map,r=cs=new Map;r.set(t,n)}else r=cs,n=r.get(t),n||(n=new Map,
r.set(t,n));if(n.has(e))return n;for(n.set(e,null),t=t.getElementsByTagName(e),r=0;r<t.length;r++){var i=t[r];if(!(i[Rl]||i[na]||e==="link"&&i.getAttribute("rel")===
"stylesheet")&&i.namespaceURI!=="http://www.w3.org/2000/svg"){var o=i.getAttribute(a)||"";o=e+o;var l=n.get(o);l?l.push(i):n.set(o,[i])}}return n}function Lu(e,a,t){
e=e.ownerDocument||e,e.head.insertBefore(t,a==="title"?e.querySelector("head > title"):null)}function F_(e,a,t){if(t===1||a.itemProp!=null)return!1;switch(e){case"\
meta":case"title":return!0;case"style":if(typeof a.precedence!="string"||typeof a.href!="string"||a.href==="")break;return!0;case"link":if(typeof a.rel!="string"||
typeof a.href!="string"||a.href===""||a.onLoad||a.onError)break;return a.rel==="stylesheet"?(e=a.disabled,typeof a.precedence=="string"&&e==null):!0;case"script":
if(a.async&&typeof a.async!="function"&&typeof a.async!="symbol"&&!a.onLoad&&!a.onError&&a.src&&typeof a.src=="string")return!0}return!1}function xg(e,a){return e===
"img"&&a.src!=null&&a.src!==""&&a.onLoad==null&&a.loading!=="lazy"}function _1(e){return!(e.type==="stylesheet"&&(e.state.loading&3)===0)}function x1(e){return(e.
width||100)*(e.height||100)*(typeof devicePixelRatio=="number"?devicePixelRatio:1)*.25}function zg(e,a){typeof a.decode=="function"&&(e.imgCount++,a.complete||(e.
imgBytes+=x1(a),e.suspenseyImages.push(a)),e=ex.bind(e),a.decode().then(e,e))}function P_(e,a,t,n){if(t.type==="stylesheet"&&(typeof n.media!="string"||matchMedia(
n.media).matches!==!1)&&(t.state.loading&4)===0){if(t.instance===null){var r=po(n.href),i=a.querySelector(Hl(r));if(i){a=i._p,a!==null&&typeof a=="object"&&typeof a.
then=="function"&&(e.count++,e=Al.bind(e),a.then(e,e)),t.state.loading|=4,t.instance=i,Pe(i);return}i=a.ownerDocument||a,n=w1(n),(r=Ct.get(r))&&Bf(n,r),i=i.createElement(
"link"),Pe(i);var o=i;o._p=new Promise(function(l,c){o.onload=l,o.onerror=c}),la(i,"link",n),t.instance=i}e.stylesheets===null&&(e.stylesheets=new Map),e.stylesheets.
set(t,a),(a=t.state.preload)&&(t.state.loading&3)===0&&(e.count++,t=Al.bind(e),a.addEventListener("load",t),a.addEventListener("error",t))}}var ss=0;function W_(e,a){
return e.stylesheets&&e.count===0&&ds(e,e.stylesheets),0<e.count||0<e.imgCount?function(t){var n=setTimeout(function(){if(e.stylesheets&&ds(e,e.stylesheets),e.unsuspend){
var i=e.unsuspend;e.unsuspend=null,i()}},6e4+a);0<e.imgBytes&&ss===0&&(ss=62500*g_());var r=setTimeout(function(){if(e.waitingForImages=!1,e.count===0&&(e.stylesheets&&
ds(e,e.stylesheets),e.unsuspend)){var i=e.unsuspend;e.unsuspend=null,i()}},(e.imgBytes>ss?50:800)+a);return e.unsuspend=t,function(){e.unsuspend=null,clearTimeout(
n),clearTimeout(r)}}:null}function z1(e){if(e.count===0&&(e.imgCount===0||!e.waitingForImages)){if(e.stylesheets)ds(e,e.stylesheets);else if(e.unsuspend){var a=e.
unsuspend;e.unsuspend=null,a()}}}function Al(){this.count--,z1(this)}function ex(){this.imgCount--,z1(this)}var Gs=null;function ds(e,a){e.stylesheets=null,e.unsuspend!==
null&&(e.count++,Gs=new Map,a.forEach(ax,e),Gs=null,Al.call(e))}function ax(e,a){if(!(a.state.loading&4)){var t=Gs.get(e);if(t)var n=t.get(null);else{t=new Map,
Gs.set(e,t);for(var r=e.querySelectorAll("link[data-precedence],style[data-precedence]"),i=0;i<r.length;i++){var o=r[i];(o.nodeName==="LINK"||o.getAttribute("me\
dia")!=="not all")&&(t.set(o.dataset.precedence,o),n=o)}n&&t.set(null,n)}r=a.instance,o=r.getAttribute("data-precedence"),i=t.get(o)||n,i===n&&t.set(null,r),t.set(
o,r),this.count++,n=Al.bind(this),r.addEventListener("load",n),r.addEventListener("error",n),i?i.parentNode.insertBefore(r,i.nextSibling):(e=e.nodeType===9?e.head:
e,e.insertBefore(r,e.firstChild)),a.state.loading|=4}}var vo={$$typeof:on,Provider:null,Consumer:null,_currentValue:Yr,_currentValue2:Yr,_threadCount:0};function tx(e,a,t,n,r,i,o,l,c){
this.tag=1,this.containerInfo=e,this.pingCache=this.current=this.pendingChildren=null,this.timeoutHandle=-1,this.callbackNode=this.next=this.pendingContext=this.
context=this.cancelPendingCommit=null,this.callbackPriority=0,this.expirationTimes=nm(-1),this.entangledLanes=this.shellSuspendCounter=this.errorRecoveryDisabledLanes=
this.expiredLanes=this.warmLanes=this.pingedLanes=this.suspendedLanes=this.pendingLanes=0,this.entanglements=nm(0),this.hiddenUpdates=nm(null),this.identifierPrefix=
n,this.onUncaughtError=r,this.onCaughtError=i,this.onRecoverableError=o,this.pooledCache=null,this.pooledCacheLanes=0,this.formState=c,this.transitionTypes=null,
this.incompleteTransitions=new Map}function k1(e,a,t,n,r,i,o,l,c,s,m,h){return e=new tx(e,a,t,o,c,s,m,h,l),a=1,i===!0&&(a|=24),i=Ga(3,null,null,a),e.current=i,i.
stateNode=e,a=tf(),a.refCount++,e.pooledCache=a,a.refCount++,i.memoizedState={element:n,isDehydrated:t,cache:a},of(i),e}function S1(e){return e?(e=Qi,e):Qi}function T1(e,a,t,n,r,i){
r=S1(r),n.context===null?n.context=r:n.pendingContext=r,n=ur(a),n.payload={element:t},i=i===void 0?null:i,i!==null&&(n.callback=i),t=fr(e,n,a),t!==null&&(Ha(t,e,
a),il(t,e,a))}function kg(e,a){if(e=e.memoizedState,e!==null&&e.dehydrated!==null){var t=e.retryLane;e.retryLane=t!==0&&t<a?t:a}}function Lf(e,a){kg(e,a),(e=e.alternate)&&
kg(e,a)}function A1(e){if(e.tag===13||e.tag===31){var a=ii(e,67108864);a!==null&&Ha(a,e,67108864),Lf(e,67108864)}}function Sg(e){if(e.tag===13||e.tag===31){var a=rt();
a=Vu(a);var t=ii(e,a);t!==null&&Ha(t,e,a),Lf(e,a)}}var go=!0;function nx(e,a,t,n){var r=R.T;R.T=null;var i=ee.p;try{ee.p=2,Gf(e,a,t,n)}finally{ee.p=i,R.T=r}}function rx(e,a,t,n){
var r=R.T;R.T=null;var i=ee.p;try{ee.p=8,Gf(e,a,t,n)}finally{ee.p=i,R.T=r}}function Gf(e,a,t,n){if(go){var r=Gu(n);if(r===null)Tm(e,a,n,Hs,t),Tg(e,n);else if(ox(
r,e,a,t,n))n.stopPropagation();else if(Tg(e,n),a&4&&-1<ix.indexOf(e)){for(;r!==null;){var i=wo(r);if(i!==null)switch(i.tag){case 3:if(i=i.stateNode,i.current.memoizedState.
isDehydrated){var o=Lr(i.pendingLanes);if(o!==0){var l=i;for(l.pendingLanes|=2,l.entangledLanes|=2;o;){var c=1<<31-nt(o);l.entanglements[1]|=c,o&=~c}hn(i),(W&6)===
0&&(Rs=at()+500,Gl(0,!1))}}break;case 31:case 13:l=ii(i,2),l!==null&&Ha(l,i,2),td(),Lf(i,2)}if(i=Gu(n),i===null&&Tm(e,a,n,Hs,t),i===r)break;r=i}r!==null&&n.stopPropagation()}else
Tm(e,a,n,null,t)}}function Gu(e){return e=Zu(e),Hf(e)}var Hs=null;function Hf(e){if(Hs=null,e=Kr(e),e!==null){var a=Nl(e);if(a===null)e=null;else{var t=a.tag;if(t===
13){if(e=Mg(a),e!==null)return e;e=null}else if(t===31){if(e=Dg(a),e!==null)return e;e=null}else if(t===3){if(a.stateNode.current.memoizedState.isDehydrated)return a.
tag===3?a.stateNode.containerInfo:null;e=null}else a!==e&&(e=null)}}return Hs=e,null}function C1(e){switch(e){case"beforetoggle":case"cancel":case"click":case"c\
lose":case"contextmenu":case"copy":case"cut":case"auxclick":case"dblclick":case"dragend":case"dragstart":case"drop":case"focusin":case"focusout":case"input":case"\
invalid":case"keydown":case"keypress":case"keyup":case"mousedown":case"mouseup":case"paste":case"pause":case"play":case"pointercancel":case"pointerdown":case"po\
interup":case"ratechange":case"reset":case"seeked":case"submit":case"toggle":case"touchcancel":case"touchend":case"touchstart":case"volumechange":case"change":case"\
selectionchange":case"textInput":case"compositionstart":case"compositionend":case"compositionupdate":case"beforeblur":case"afterblur":case"beforeinput":case"blu\
r":case"fullscreenchange":case"fullscreenerror":case"focus":case"hashchange":case"popstate":case"select":case"selectstart":return 2;case"drag":case"dragenter":case"\
dragexit":case"dragleave":case"dragover":case"mousemove":case"mouseout":case"mouseover":case"pointermove":case"pointerout":case"pointerover":case"resize":case"s\
croll":case"touchmove":case"wheel":case"mouseenter":case"mouseleave":case"pointerenter":case"pointerleave":return 8;case"message":switch(y2()){case Gg:return 2;case Hg:
return 8;case ps:case w2:return 32;case Kg:return 268435456;default:return 32}default:return 32}}var Hu=!1,gr=null,br=null,yr=null,Cl=new Map,El=new Map,nr=[],ix="\
mousedown mouseup touchcancel touchend touchstart auxclick dblclick pointercancel pointerdown pointerup dragend dragstart drop compositionend compositionstart k\
eydown keypress keyup input textInput copy cut paste click change contextmenu reset".split(" ");function Tg(e,a){switch(e){case"focusin":case"focusout":gr=null;
break;case"dragenter":case"dragleave":br=null;break;case"mouseover":case"mouseout":yr=null;break;case"pointerover":case"pointerout":Cl.delete(a.pointerId);break;case"\
gotpointercapture":case"lostpointercapture":El.delete(a.pointerId)}}function Jo(e,a,t,n,r,i){return e===null||e.nativeEvent!==i?(e={blockedOn:a,domEventName:t,eventSystemFlags:n,
nativeEvent:i,targetContainers:[r]},a!==null&&(a=wo(a),a!==null&&A1(a)),e):(e.eventSystemFlags|=n,a=e.targetContainers,r!==null&&a.indexOf(r)===-1&&a.push(r),e)}
function ox(e,a,t,n,r){switch(a){case"focusin":return gr=Jo(gr,e,a,t,n,r),!0;case"dragenter":return br=Jo(br,e,a,t,n,r),!0;case"mouseover":return yr=Jo(yr,e,a,t,
n,r),!0;case"pointerover":var i=r.pointerId;return Cl.set(i,Jo(Cl.get(i)||null,e,a,t,n,r)),!0;case"gotpointercapture":return i=r.pointerId,El.set(i,Jo(El.get(i)||
null,e,a,t,n,r)),!0}return!1}function E1(e){var a=Kr(e.target);if(a!==null){var t=Nl(a);if(t!==null){if(a=t.tag,a===13){if(a=Mg(t),a!==null){e.blockedOn=a,Pp(e.
priority,function(){Sg(t)});return}}else if(a===31){if(a=Dg(t),a!==null){e.blockedOn=a,Pp(e.priority,function(){Sg(t)});return}}else if(a===3&&t.stateNode.current.
memoizedState.isDehydrated){e.blockedOn=t.tag===3?t.stateNode.containerInfo:null;return}}}e.blockedOn=null}function ms(e){if(e.blockedOn!==null)return!1;for(var a=e.
targetContainers;0<a.length;){var t=Gu(e.nativeEvent);if(t===null){t=e.nativeEvent;var n=new t.constructor(t.type,t);Ym=n,t.target.dispatchEvent(n),Ym=null}else
return a=wo(t),a!==null&&A1(a),e.blockedOn=t,!1;a.shift()}return!0}function Ag(e,a,t){ms(e)&&t.delete(a)}function lx(){Hu=!1,gr!==null&&ms(gr)&&(gr=null),br!==null&&
ms(br)&&(br=null),yr!==null&&ms(yr)&&(yr=null),Cl.forEach(Ag),El.forEach(Ag)}function Qc(e,a){e.blockedOn===a&&(e.blockedOn=null,Hu||(Hu=!0,Ie.unstable_scheduleCallback(
Ie.unstable_NormalPriority,lx)))}var Xc=null;function Cg(e){Xc!==e&&(Xc=e,Ie.unstable_scheduleCallback(Ie.unstable_NormalPriority,function(){Xc===e&&(Xc=null);for(var a=0;a<
e.length;a+=3){var t=e[a],n=e[a+1],r=e[a+2];if(typeof n!="function"){if(Hf(n||t)===null)continue;break}var i=wo(t);i!==null&&(e.splice(a,3),a-=3,iu(i,{pending:!0,
data:r,method:t.method,action:n},n,r))}}))}function bo(e){function a(c){return Qc(c,e)}gr!==null&&Qc(gr,e),br!==null&&Qc(br,e),yr!==null&&Qc(yr,e),Cl.forEach(a),
El.forEach(a);for(var t=0;t<nr.length;t++){var n=nr[t];n.blockedOn===e&&(n.blockedOn=null)}for(;0<nr.length&&(t=nr[0],t.blockedOn===null);)E1(t),t.blockedOn===null&&
nr.shift();if(t=(e.ownerDocument||e).$$reactFormReplay,t!=null)for(n=0;n<t.length;n+=3){var r=t[n],i=t[n+1],o=r[ja]||null;if(typeof i=="function")o||Cg(t);else if(o){
var l=null;if(i&&i.hasAttribute("formAction")){if(r=i,o=i[ja]||null)l=o.formAction;else if(Hf(r)!==null)continue}else l=o.action;typeof l=="function"?t[n+1]=l:(t.
splice(n,3),n-=3),Cg(t)}}}function N1(){function e(i){i.canIntercept&&i.info==="react-transition"&&i.intercept({handler:function(){return new Promise(function(o){
return r=o})},focusReset:"manual",scroll:"manual"})}function a(){r!==null&&(r(),r=null),n||setTimeout(t,20)}function t(){if(!n&&!navigation.transition){var i=navigation.
currentEntry;i&&i.url!=null&&navigation.navigate(i.url,{state:i.getState(),info:"react-transition",history:"replace"})}}if(typeof navigation=="object"){var n=!1,
r=null;return navigation.addEventListener("navigate",e),navigation.addEventListener("navigatesuccess",a),navigation.addEventListener("navigateerror",a),setTimeout(
t,100),function(){n=!0,navigation.removeEventListener("navigate",e),navigation.removeEventListener("navigatesuccess",a),navigation.removeEventListener("navigate\
error",a),r!==null&&(r(),r=null)}}}function Kf(e){this._internalRoot=e}id.prototype.render=Kf.prototype.render=function(e){var a=this._internalRoot;if(a===null)
throw Error(x(409));var t=a.current,n=rt();T1(t,n,e,a,null,null)};id.prototype.unmount=Kf.prototype.unmount=function(){var e=this._internalRoot;if(e!==null){this.
_internalRoot=null;var a=e.containerInfo;T1(e.current,2,null,e,null,null),td(),a[yo]=null}};function id(e){this._internalRoot=e}id.prototype.unstable_scheduleHydration=
function(e){if(e){var a=Zg();e={blockedOn:null,target:e,priority:a};for(var t=0;t<nr.length&&a!==0&&a<nr[t].priority;t++);nr.splice(t,0,e),t===0&&E1(e)}};var Eg=Ng.
version;if(Eg!=="19.3.1")throw Error(x(527,Eg,"19.3.1"));ee.findDOMNode=function(e){var a=e._reactInternals;if(a===void 0)throw typeof e.render=="function"?Error(
x(188)):(e=Object.keys(e).join(","),Error(x(268,e)));return e=c2(a),e=e!==null?Rg(e):null,e=e===null?null:e.stateNode,e};var cx={bundleType:0,version:"19.3.1",rendererPackageName:"\
react-dom",currentDispatcherRef:R,reconcilerVersion:"19.3.1"};if(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__<"u"&&(Io=__REACT_DEVTOOLS_GLOBAL_HOOK__,!Io.isDisabled&&Io.
supportsFiber))try{Ol=Io.inject(cx),tt=Io}catch{}var Io;od.createRoot=function(e,a){if(!Og(e))throw Error(x(299));var t=!1,n="",r=d0,i=m0,o=u0;return a!=null&&(a.
unstable_strictMode===!0&&(t=!0),a.identifierPrefix!==void 0&&(n=a.identifierPrefix),a.onUncaughtError!==void 0&&(r=a.onUncaughtError),a.onCaughtError!==void 0&&
(i=a.onCaughtError),a.onRecoverableError!==void 0&&(o=a.onRecoverableError)),a=k1(e,1,!1,null,null,t,n,null,r,i,o,N1),e[yo]=a.current,Mf(e),new Kf(a)};od.hydrateRoot=
function(e,a,t){if(!Og(e))throw Error(x(299));var n=!1,r="",i=d0,o=m0,l=u0,c=null;return t!=null&&(t.unstable_strictMode===!0&&(n=!0),t.identifierPrefix!==void 0&&
(r=t.identifierPrefix),t.onUncaughtError!==void 0&&(i=t.onUncaughtError),t.onCaughtError!==void 0&&(o=t.onCaughtError),t.onRecoverableError!==void 0&&(l=t.onRecoverableError),
t.formState!==void 0&&(c=t.formState)),a=k1(e,1,!0,a,t??null,n,r,c,i,o,l,N1),a.context=S1(null),t=a.current,n=rt(),n=Vu(n),r=ur(n),r.callback=null,fr(t,r,n),t=n,
a.current.lanes=t,Dl(a,t),hn(a),e[yo]=a.current,Mf(e),new id(a)};od.version="19.3.1"});var R1=Pl((f6,D1)=>{"use strict";function M1(){if(!(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__>"u"||typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE!="function"))try{__REACT_DEVTOOLS_GLOBAL_HOOK__.
checkDCE(M1)}catch(e){console.error(e)}}M1(),D1.exports=O1()});var e2=g(I(),1),a2=g(R1(),1);var Mr=g(I(),1);var Yf=g(I(),1);var jf=g(_(),1),ld=15,To=e=>[...e].length>=ld;function cd({label:e,value:a,onChange:t}){let n=[...a].length;return(0,jf.jsx)(Ra,{label:e,description:(0,jf.jsx)(
y,{span:!0,size:"xs",c:n>0&&To(a)?"teal":"dimmed","aria-live":"polite",children:n===0||!To(a)?`At least ${ld} characters${n?`, ${ld-n} to go`:". A few unrelated\
 words are fine"}`:"Long enough"}),value:a,onChange:r=>t(r.currentTarget.value),required:!0,withAsterisk:!1,minLength:ld,maxLength:128,autoComplete:"new-passwor\
d",visibilityToggleButtonProps:{"aria-label":"Show or hide the password"}})}var Ya=g(_(),1);function U1(){let[e,a]=(0,Yf.useState)(""),[t,n]=(0,Yf.useState)(""),r=It().data?.user.email,i=Ne({mutationFn:()=>U("PUT","/v1/profile/password",
{current:e,new:t}),onSuccess:async()=>{a(""),n(""),rc.show({color:"teal",message:"Password changed. Your other sessions were ended."}),await Promise.all([Ia(_a),
Ia(Bo)])}});return(0,Ya.jsxs)("section",{"aria-labelledby":"password",children:[(0,Ya.jsx)(va,{order:2,size:"h4",mb:"sm",id:"password",children:"Password"}),(0,Ya.jsx)(
ke,{p:"lg",radius:"lg",maw:480,children:(0,Ya.jsx)("form",{onSubmit:l=>{l.preventDefault(),i.mutate()},children:(0,Ya.jsxs)(C,{children:[(0,Ya.jsx)("input",{type:"\
email",name:"username",value:r??"",readOnly:!0,hidden:!0,autoComplete:"username"}),(0,Ya.jsx)(Ra,{label:"Present password",value:e,onChange:l=>a(l.currentTarget.
value),required:!0,withAsterisk:!1,autoComplete:"current-password",visibilityToggleButtonProps:{"aria-label":"Show or hide the present password"}}),(0,Ya.jsx)(cd,
{label:"New password",value:t,onChange:n}),(0,Ya.jsx)(D,{error:i.error}),(0,Ya.jsx)(y,{size:"xs",c:"dimmed",children:"All your other sessions end at once. API k\
eys go on working."}),(0,Ya.jsx)(S,{justify:"flex-end",children:(0,Ya.jsx)(E,{type:"submit",loading:i.isPending,disabled:!e||!To(t),children:"Change password"})})]})})})]})}var q1=g(I(),1);var Va=g(_(),1);function Qa({label:e,columns:a,loading:t,minWidth:n=720,spacing:r="sm",children:i}){return(0,Va.jsx)(ke,{radius:"lg",style:{overflow:"hidden"},children:(0,Va.jsx)(
T.ScrollContainer,{minWidth:n,type:"native",children:(0,Va.jsxs)(T,{"aria-label":e,"aria-busy":t,verticalSpacing:r,horizontalSpacing:"md",children:[(0,Va.jsx)(T.
Thead,{children:(0,Va.jsx)(T.Tr,{children:a.map(o=>(0,Va.jsx)(T.Th,{w:o.width,miw:o.least,ta:o.right?"right":"left",className:"column-name",visibleFrom:o.from,children:o.
silent?(0,Va.jsx)("span",{className:"sr-only",children:o.name}):o.name},o.name))})}),(0,Va.jsx)(T.Tbody,{children:t?(0,Va.jsx)(sx,{columns:a.length}):i})]})})})}
function sx({columns:e}){return[0,1,2,3].map(a=>(0,Va.jsx)(T.Tr,{children:Array.from({length:e},(t,n)=>(0,Va.jsx)(T.Td,{children:(0,Va.jsx)(pa,{height:14,my:6,width:n===
0?"70%":"55%"})},n))},a))}var ea=g(_(),1),dx=[{name:"Browser"},{name:"Address",width:150},{name:"Logged in",width:130},{name:"Last seen",width:130},{name:"Actions",width:110,silent:!0}],
mx=[[/Edg\//,"Edge"],[/Firefox\//,"Firefox"],[/Chrom(e|ium)\//,"Chrome"],[/Safari\//,"Safari"]],ux=[[/Android/,"Android"],[/iPhone|iPad/,"iOS"],[/Windows/,"Wind\
ows"],[/Mac OS X/,"macOS"],[/Linux|X11/,"Linux"]],B1=(e,a)=>e.find(([t])=>t.test(a))?.[1]??"";function Vf(e){let[a,t]=[B1(mx,e),B1(ux,e)];return a&&t?`${a} on ${t}`:
e.slice(0,60)||"Unknown"}function L1(){let e=Fh(),[a,t]=(0,q1.useState)(null);return(0,ea.jsxs)("section",{"aria-labelledby":"sessions",children:[(0,ea.jsx)(va,
{order:2,size:"h4",mb:"sm",id:"sessions",children:"Sessions"}),(0,ea.jsx)(D,{error:e.error,retry:()=>{e.refetch()}}),!e.error&&(0,ea.jsx)(Qa,{label:"Sessions",columns:dx,
loading:e.isPending,children:e.data?.data.map(n=>(0,ea.jsxs)(T.Tr,{children:[(0,ea.jsxs)(T.Td,{title:n.user_agent,children:[Vf(n.user_agent)," ",n.current&&(0,ea.jsx)(
ye,{variant:"light",color:"teal",size:"sm",tt:"none",ml:6,children:"This one"})]}),(0,ea.jsx)(T.Td,{className:"mono",children:n.client_ip||"–"}),(0,ea.jsx)(T.
Td,{children:(0,ea.jsx)(Oe,{at:n.created_at})}),(0,ea.jsx)(T.Td,{children:(0,ea.jsx)(Oe,{at:n.last_seen_at})}),(0,ea.jsx)(T.Td,{ta:"right",children:!n.current&&
(0,ea.jsx)(E,{size:"compact-sm",variant:"default",onClick:()=>t(n),"aria-label":`End the session on ${Vf(n.user_agent)}`,children:"End"})})]},n.id))}),(0,ea.jsx)(
y,{size:"xs",c:"dimmed",mt:"xs",children:"A session ends after half an hour without use, after twelve hours in any case, and when you change the password."}),a&&
(0,ea.jsxs)(In,{title:"End this session?",action:"End session",close:()=>t(null),run:async()=>{await U("DELETE",`${Bo}/${encodeURIComponent(a.id)}`),await Ia(Bo)},
children:[Vf(a.user_agent)," at ",a.client_ip," has to log in again."]})]})}var Ao=g(_(),1);function G1(){return(0,Ao.jsx)(Ge,{title:"Your account",about:"Where you are logged in, and your password.",children:(0,Ao.jsxs)(C,{gap:"xl",children:[
(0,Ao.jsx)(L1,{}),(0,Ao.jsx)(U1,{})]})})}var md=g(I(),1);var Ar="/v1/audit-logs";var jl=["action","resource_type","user_type","user_id","object_id","client_ip","uri","response_status_code"],fx={"1h":36e5,"24h":864e5,"7d":6048e5,"30d":2592e6},
H1=[{value:"1h",label:"Last hour"},{value:"24h",label:"Last 24 hours"},{value:"7d",label:"Last 7 days"},{value:"30d",label:"Last 30 days"},{value:"all",label:"A\
ll time"}];function Qf(e){let a=e.indexOf(":"),t=e.slice(0,a);return a>0&&jl.includes(t)?e.length>a+1?[t,e.slice(a+1)]:null:e.trim()?["uri",e.trim()]:null}function K1(e){
return jl.flatMap(a=>e.get(a)?[`${a}:${e.get(a)}`]:[])}function Yl(e,a,t=0){let n=new URLSearchParams;for(let r of e.map(Qf))r&&n.set(r[0],r[1]);return a!=="7d"&&
n.set("span",a),t>0&&n.set("page",String(t)),n}function j1(e,a){let t=new URLSearchParams;for(let r of jl)e.get(r)&&t.set(r,e.get(r)??"");let n=fx[e.get("span")??
"7d"];return n&&t.set("start_time",new Date(Math.floor(a/1e4)*1e4-n).toISOString()),t.set("page_size",String(50)),t.set("current_page",String(Math.max(0,Number(
e.get("page"))||0))),t.toString()}function sd(e){let[a="",t="",...n]=e.split("."),r=`${a.replaceAll("_"," ")}: ${t.replaceAll("_"," ")}`;return n.length>0?`${r}\
 (${n.join(" ")})`:r}var li=g(_(),1);function pn({icon:e,title:a,children:t,action:n}){return(0,li.jsx)(ke,{p:"xl",radius:"lg",children:(0,li.jsxs)(C,{align:"center",gap:"sm",py:"xl",
ta:"center",children:[(0,li.jsx)(Vn,{size:52,radius:"xl",variant:"light",children:e}),(0,li.jsx)(va,{order:2,size:"h4",children:a}),(0,li.jsx)(y,{c:"dimmed",size:"\
sm",maw:480,component:"div",children:t}),n]})})}var Xa=g(_(),1);function Y1(){let{data:e}=Jt({queryKey:[`${Ar}/verify`],queryFn:()=>U("GET",`${Ar}/verify`),staleTime:3e4});return!e||e.ok===null?null:e.ok?(0,Xa.jsx)(
ut,{color:e.outside===!1?"yellow":"green",variant:"light",icon:(0,Xa.jsx)(kp,{size:18}),py:"xs",children:(0,Xa.jsxs)(S,{gap:"xs",children:[(0,Xa.jsxs)(y,{size:"\
sm",children:["The chain holds",e.rows?`: ${Xe(e.rows)} rows`:"",".",e.checkpoint&&(0,Xa.jsxs)(Xa.Fragment,{children:[" ","Its head was last signed ",(0,Xa.jsx)(
Oe,{at:e.checkpoint.time}),"."]})]}),e.outside===!1&&(0,Xa.jsx)(y,{size:"sm",children:"No copy of it leaves this machine, so that a cut end could not be seen. S\
et LOCKGATE_AUDIT_CHECKPOINTS to a place elsewhere."})]})}):(0,Xa.jsxs)(ut,{color:"red",icon:(0,Xa.jsx)(ep,{size:18}),title:"The audit log was changed from outs\
ide",role:"alert",children:[e.first_bad?`Row ${e.first_bad.seq}: ${e.first_bad.why}.`:"A row is not what was written."," Run ",(0,Xa.jsx)("span",{className:"mon\
o",children:"lockgate audit verify"})," on the machine."]})}var hx=()=>`${window.location.origin}/v1`,px=(e,a)=>`curl ${e}/chat/completions \\
  -H "x-portkey-api-key: $PORTKEY_API_KEY" \\
  -H "content-type: application/json" \\
  -d '{"model": "${a}", "messages": [{"role": "user", "content": "Say hello."}]}'`,vx=(e,a)=>`import os
from portkey import Portkey

client = Portkey(api_key=os.environ["PORTKEY_API_KEY"], base_url="${e}")
answer = client.chat.completions.create(
    model="${a}",
    messages=[{"role": "user", "content": "Say hello."}],
)
print(answer.choices[0].message.content)`,gx=(e,a)=>`import Portkey from 'portkey-ai';

const client = new Portkey({ apiKey: process.env.PORTKEY_API_KEY, baseURL: '${e}' });
const answer = await client.chat.completions.create({
  model: '${a}',
  messages: [{ role: 'user', content: 'Say hello.' }],
});
console.log(answer.choices[0].message.content);`,bx=(e,a)=>`import os
from openai import OpenAI

client = OpenAI(api_key=os.environ["PORTKEY_API_KEY"], base_url="${e}")
answer = client.chat.completions.create(
    model="${a}",
    messages=[{"role": "user", "content": "Say hello."}],
)
print(answer.choices[0].message.content)`,yx=(e,a)=>`import OpenAI from 'openai';

const client = new OpenAI({ apiKey: process.env.PORTKEY_API_KEY, baseURL: '${e}' });
const answer = await client.chat.completions.create({
  model: '${a}',
  messages: [{ role: 'user', content: 'Say hello.' }],
});
console.log(answer.choices[0].message.content);`;function V1(e){let a=hx();return[{name:"curl",language:"shell",code:px(a,e)},{name:"Python",language:"python",code:vx(
a,e)},{name:"Node",language:"javascript",code:gx(a,e)},{name:"OpenAI Python",language:"python",code:bx(a,e)},{name:"OpenAI Node",language:"javascript",code:yx(a,
e)}]}var Xf=e=>`'${e.replaceAll("'","'\\''")}'`;function Co(e,a,t,n=[]){let r=[`curl${e==="GET"?"":` -X ${e}`} ${Xf(`${window.location.origin}${a}`)}`];r.push('\
  -H "x-portkey-api-key: $PORTKEY_API_KEY"');for(let[i,o]of n)r.push(`  -H ${Xf(`${i}: ${o}`)}`);return t!==void 0&&t!==""&&(n.some(([i])=>i==="content-type")||
r.push("  -H 'content-type: application/json'"),r.push(`  -d ${Xf(typeof t=="string"?t:JSON.stringify(t))}`)),r.join(` \\
`)}var Et=g(_(),1);function lt({text:e,label:a,height:t}){return(0,Et.jsxs)("div",{className:"code-block",children:[(0,Et.jsx)("pre",{tabIndex:0,"aria-label":a,style:t?
{maxHeight:t}:void 0,children:(0,Et.jsx)("code",{children:e})}),(0,Et.jsx)("div",{className:"code-copy",children:(0,Et.jsx)(bt,{text:e,label:`Copy ${a.toLowerCase()}`})})]})}
function dd({model:e}){let a=V1(e);return(0,Et.jsxs)(Zt,{defaultValue:"curl",variant:"default",keepMounted:!1,children:[(0,Et.jsx)(Zt.List,{"aria-label":"Langua\
ge",className:"scroll-tabs",children:a.map(t=>(0,Et.jsx)(Zt.Tab,{value:t.name,children:t.name},t.name))}),a.map(t=>(0,Et.jsx)(Zt.Panel,{value:t.name,pt:"sm",children:(0,Et.jsx)(
lt,{text:t.code,label:`${t.name} sample`})},t.name))]})}var Ye=g(_(),1),wx=[{name:"When",width:130},{name:"What",least:200},{name:"Who",least:170},{name:"Object",least:150,from:"lg"},{name:"From",width:140,from:"lg"},
{name:"Status",width:90}],_x={user:"Person",api_key:"API key",system:"Gateway",anonymous:"Nobody known"};function Q1({rows:e,loading:a,open:t}){return(0,Ye.jsx)(
Qa,{label:"Audit log",columns:wx,loading:a,minWidth:820,spacing:"xs",children:e.map(n=>(0,Ye.jsxs)(T.Tr,{children:[(0,Ye.jsx)(T.Td,{children:(0,Ye.jsx)(Oe,{at:n.
timestamp})}),(0,Ye.jsx)(T.Td,{children:(0,Ye.jsx)(Da,{component:"button",type:"button",className:"row-link",size:"sm",ta:"left",onClick:()=>t(n),children:sd(n.
action)})}),(0,Ye.jsxs)(T.Td,{children:[(0,Ye.jsx)(y,{size:"sm",children:_x[n.user_type]??n.user_type}),n.user_id&&(0,Ye.jsx)(y,{size:"xs",c:"dimmed",className:"\
mono",truncate:!0,maw:210,children:n.user_id})]}),(0,Ye.jsx)(T.Td,{visibleFrom:"lg",className:"mono",children:(0,Ye.jsx)(y,{span:!0,inherit:!0,truncate:!0,display:"\
block",maw:220,children:n.object_id??"–"})}),(0,Ye.jsx)(T.Td,{visibleFrom:"lg",className:"mono nowrap",children:n.client_ip??"–"}),(0,Ye.jsx)(T.Td,{children:(0,Ye.jsx)(
Zf,{code:n.response_status_code})})]},n.id))})}function Zf({code:e}){return e?(0,Ye.jsx)(ye,{variant:"light",color:e>=400?"red":"green",radius:"sm",children:e}):
(0,Ye.jsx)(Ye.Fragment,{children:"–"})}var Ve=g(_(),1);function Z1({row:e,close:a,only:t}){let n=$n(e.timestamp),r=[["Action",e.action,"action"],["When",n?Ft(n):e.timestamp],["Who",e.user_id??e.user_type,
e.user_id?"user_id":void 0],["By way of",e.via],["Object",e.object_id,"object_id"],["Workspace",e.workspace_id],["From",e.client_ip,"client_ip"],["Client",e.request_headers?.["\
user-agent"]],["Request",e.method?`${e.method} ${e.uri}`:null],["Trace",e.request_id]];return(0,Ve.jsx)(ft,{opened:!0,onClose:a,title:sd(e.action),size:"lg",position:"\
right",closeButtonProps:{"aria-label":"Close"},children:(0,Ve.jsxs)(C,{children:[(0,Ve.jsx)(T,{variant:"vertical",layout:"auto",withTableBorder:!1,children:(0,Ve.jsxs)(
T.Tbody,{children:[r.map(([i,o,l])=>o?(0,Ve.jsxs)(T.Tr,{children:[(0,Ve.jsx)(T.Th,{w:110,children:i}),(0,Ve.jsx)(T.Td,{className:"wrap mono",children:l?(0,Ve.jsx)(
Da,{component:"button",type:"button",inherit:!0,ta:"left",onClick:()=>t(`${l}:${o}`),children:o}):o})]},i):null),(0,Ve.jsxs)(T.Tr,{children:[(0,Ve.jsx)(T.Th,{children:"\
Status"}),(0,Ve.jsx)(T.Td,{children:(0,Ve.jsx)(Zf,{code:e.response_status_code})})]})]})}),e.request_body!=null&&(0,Ve.jsx)(X1,{title:"What was asked",value:e.request_body}),
e.detail&&(0,Ve.jsx)(X1,{title:"What it did",value:e.detail}),e.request_body==null&&!e.detail&&(0,Ve.jsx)(y,{size:"sm",c:"dimmed",children:"Nothing more was sen\
t with it."})]})})}function X1({title:e,value:a}){return(0,Ve.jsxs)("div",{children:[(0,Ve.jsx)(y,{size:"sm",fw:600,mb:6,children:e}),(0,Ve.jsx)(lt,{label:e,text:JSON.
stringify(a,null,2),height:360})]})}async function J1(e,a){let t=new URLSearchParams(e);for(let i of["page_size","current_page"])t.delete(i);t.set("format",a);let n=URL.createObjectURL(await Kh(`${Ar}\
/export?${t}`)),r=document.createElement("a");r.href=n,r.download=`audit-log.${a}`,r.click(),URL.revokeObjectURL(n)}var me=g(_(),1);function I1(){let[e,a]=Ut(),[t,n]=(0,md.useState)(null),[r,i]=(0,md.useState)(null),o=j1(e,Date.now()),l=Jt({queryKey:[Ar,o],queryFn:()=>U("GET",
`${Ar}?${o}`),placeholderData:qh}),c=l.data?.data??[],s=l.data?.total??0,m=Math.ceil(s/50),h=Math.max(0,Number(e.get("page"))||0),d=e.get("span")??"7d",f=K1(e),
w=z=>{i(null),J1(o,z).catch(i)};return(0,me.jsxs)(Ge,{title:"Audit log",about:"Every change, login, refusal and use of a secret, chained by hashes, so that nobo\
dy can change what was written.",wide:!0,actions:(0,me.jsxs)(O,{position:"bottom-end",children:[(0,me.jsx)(O.Target,{children:(0,me.jsx)(E,{variant:"default",leftSection:(0,me.jsx)(
hp,{size:16}),disabled:s===0,children:"Export"})}),(0,me.jsxs)(O.Dropdown,{children:[(0,me.jsx)(O.Item,{onClick:()=>w("csv"),children:"CSV, for a spreadsheet"}),
(0,me.jsx)(O.Item,{onClick:()=>w("jsonl"),children:"JSON lines, for a program"})]})]}),children:[(0,me.jsx)(Y1,{}),(0,me.jsx)(D,{error:r}),(0,me.jsxs)(S,{gap:"s\
m",mb:"md",mt:"md",align:"flex-start",children:[(0,me.jsx)(pt,{"aria-label":"Time range",data:H1,value:d,onChange:z=>a(Yl(f,z??"7d")),allowDeselect:!1,w:165}),(0,me.jsx)(
zx,{words:f,set:z=>a(Yl(z,d))})]}),l.error?(0,me.jsx)(D,{error:l.error,retry:()=>{l.refetch()}}):l.isSuccess&&s===0?(0,me.jsx)(pn,{icon:(0,me.jsx)(pc,{size:26}),
title:"Nothing happened that matches",children:"Widen the time, or remove a filter. What is written here stays: it cannot be deleted from the console."}):(0,me.jsxs)(
me.Fragment,{children:[(0,me.jsx)(Q1,{rows:c,loading:l.isPending,open:n}),(0,me.jsxs)(S,{justify:"space-between",mt:"md",children:[(0,me.jsx)(y,{size:"sm",c:"di\
mmed","aria-live":"polite",children:l.isSuccess?`${Xe(s)} ${s===1?"entry":"entries"}`:" "}),m>1&&(0,me.jsx)(tc,{total:m,value:h+1,onChange:z=>a(Yl(f,d,z-1)),size:"\
sm",getControlProps:z=>({"aria-label":`${z} page`})})]})]}),t&&(0,me.jsx)(Z1,{row:t,close:()=>n(null),only:z=>a(Yl([...f,z],d))})]})}function zx({words:e,set:a}){
let[t,n]=(0,md.useState)("");return(0,me.jsx)(fi,{"aria-label":"Filters",leftSection:(0,me.jsx)(hc,{size:16}),placeholder:e.length>0?void 0:"action:api_key.crea\
te  user_type:user  object_id:…",value:e,onChange:r=>{r.some(i=>Qf(i)===null)||(a(r),n(""))},searchValue:t,onSearchChange:n,data:t?[]:jl.map(r=>({value:`${r}:`,
label:`${r}:`})),onOptionSubmit:r=>setTimeout(()=>n(r)),clearable:!0,clearButtonProps:{"aria-label":"Remove all filters"},style:{flex:"1 1 280px"},"data-search":!0})}var ay=g(I(),1);var Eo=g(_(),1);function $1(){return(0,Eo.jsx)(Xt,{cols:{base:1,xs:2,md:3},spacing:"sm",children:xc.map(({slug:e,name:a,about:t})=>(0,Eo.jsxs)(mt,{component:j,href:`\
/configs/new?from=${e}`,className:"starter",children:[(0,Eo.jsx)(y,{size:"sm",fw:600,children:a}),(0,Eo.jsx)(y,{size:"xs",c:"dimmed",children:t})]},e))})}var F1=g(I(),1);var Ta=g(_(),1),kx=3;function P1({outline:e}){if(!e)return(0,Ta.jsx)(y,{size:"sm",c:"dimmed",children:"–"});let{name:a,about:t,icon:n}=Vd(e.mode),r=e.targets.
slice(0,kx),i=Math.max(e.total,e.targets.length)-r.length,o=e.targets.reduce((l,c)=>l+c.weight,0);return(0,Ta.jsxs)(S,{gap:6,wrap:"nowrap",className:"outline",children:[
(0,Ta.jsx)(yn,{label:`${a}: ${t}`,children:(0,Ta.jsx)(Vn,{variant:"light",size:24,radius:"sm",role:"img","aria-label":a,children:(0,Ta.jsx)(n,{size:15,stroke:1.8})})}),
r.map((l,c)=>(0,Ta.jsxs)(F1.Fragment,{children:[c>0&&(0,Ta.jsx)("span",{className:"outline-link",children:e.mode==="fallback"?"›":"·"}),(0,Ta.jsx)(Tx,{target:l,
share:Sx(e.mode,l,o,e.total)})]},c)),i>0&&(0,Ta.jsxs)(y,{size:"xs",c:"dimmed",className:"nowrap",children:["+",i]})]})}function Sx(e,a,t,n){return e==="loadbala\
nce"&&t>0&&n<=8?`${Math.round(a.weight/t*100)} %`:""}function Tx({target:e,share:a}){let t=e.mode?Vd(e.mode):null,n=e.virtual_key?`@${e.virtual_key}`:e.provider??
"",r=typeof e.model=="string"?e.model:"",i=e.name??(t?t.name.toLowerCase():n||r||"as asked"),o=[t&&`${t.name} of ${e.total}`,n,r].filter(Boolean).join(", ");return(0,Ta.jsxs)(
"span",{className:"chip",title:o||void 0,children:[t&&(0,Ta.jsx)(t.icon,{size:13,stroke:1.8}),(0,Ta.jsx)("span",{className:"chip-name",children:i}),a&&(0,Ta.jsx)(
"span",{className:"chip-share",children:a})]})}var L=g(_(),1),W1=[{name:"Name",least:190},{name:"Slug",width:220},{name:"Targets",width:330},{name:"Version",width:84,right:!0},{name:"Last change",width:120},
{name:"Actions",width:56,silent:!0}];function ey({rows:e,loading:a,act:t}){return(0,L.jsxs)(Qa,{label:"Configs",columns:W1,loading:a,minWidth:980,children:[e.length===
0&&(0,L.jsx)(T.Tr,{children:(0,L.jsx)(T.Td,{colSpan:W1.length,children:(0,L.jsx)(y,{size:"sm",c:"dimmed",ta:"center",py:"md",children:"No config matches."})})}),
e.map(n=>(0,L.jsxs)(T.Tr,{children:[(0,L.jsx)(T.Td,{children:(0,L.jsxs)(S,{gap:8,children:[(0,L.jsx)(j,{href:`/configs/${n.slug}`,className:"row-link wrap",children:n.
name}),n.is_default===1&&(0,L.jsx)(ye,{size:"sm",variant:"light",tt:"none",title:"Calls without a config of their own take this one",children:"Default"}),n.status!==
"active"&&(0,L.jsx)(Ti,{status:n.status})]})}),(0,L.jsx)(T.Td,{children:(0,L.jsxs)(S,{gap:4,wrap:"nowrap",children:[(0,L.jsx)("span",{className:"mono wrap",children:n.
slug}),(0,L.jsx)(bt,{text:n.slug,label:`Copy slug of ${n.name}`})]})}),(0,L.jsx)(T.Td,{children:(0,L.jsx)(P1,{outline:n.outline})}),(0,L.jsx)(T.Td,{ta:"right",children:n.
version}),(0,L.jsx)(T.Td,{children:(0,L.jsx)(Oe,{at:n.last_updated_at})}),(0,L.jsx)(T.Td,{children:(0,L.jsx)(Ax,{row:n,act:t})})]},n.slug))]})}function Ax({row:e,
act:a}){let[,t]=re(),n=e.is_default===1;return(0,L.jsxs)(O,{children:[(0,L.jsx)(O.Target,{children:(0,L.jsx)(Rt,{variant:"subtle",color:"gray","aria-label":`Act\
ions for ${e.name}`,children:(0,L.jsx)(wi,{size:18})})}),(0,L.jsxs)(O.Dropdown,{children:[(0,L.jsx)(O.Item,{leftSection:(0,L.jsx)(zi,{size:16}),onClick:()=>t(`/\
configs/${e.slug}`),children:"Edit"}),(0,L.jsx)(O.Item,{leftSection:(0,L.jsx)(Cp,{size:16}),onClick:()=>t(`/configs/${e.slug}/versions`),children:"Versions"}),(0,L.jsx)(
O.Item,{leftSection:(0,L.jsx)(dp,{size:16}),onClick:()=>t(`/configs/new?copy=${encodeURIComponent(e.slug)}`),children:"Duplicate"}),(0,L.jsx)(O.Item,{leftSection:n?
(0,L.jsx)(Tp,{size:16}):(0,L.jsx)(Ap,{size:16}),disabled:e.status!=="active",onClick:()=>a({kind:n?"no-default":"default",row:e}),children:n?"No longer the defa\
ult…":"Make it the default…"}),(0,L.jsx)(O.Divider,{}),(0,L.jsx)(O.Item,{color:"red",leftSection:(0,L.jsx)(Jn,{size:16}),onClick:()=>a({kind:"delete",row:e}),
children:"Delete…"})]})]})}var ze=g(_(),1);function ty(){let[e,a]=Ut(),t=bi(),[n,r]=(0,ay.useState)(null),i=(e.get("search")??"").toLowerCase(),o=t.data?.data??[],l=o.filter(c=>`${c.name}\
 ${c.slug}`.toLowerCase().includes(i));return(0,ze.jsxs)(Ge,{title:"Configs",about:"Where calls go, and what happens when a provider fails. An app names one in \
the header x-portkey-config; a change reaches every worker within a second.",wide:!0,actions:(0,ze.jsx)(E,{component:j,href:"/configs/new",leftSection:(0,ze.jsx)(
$t,{size:16}),children:"Create config"}),children:[(0,ze.jsx)(D,{error:t.error,retry:()=>{t.refetch()}}),t.isSuccess&&o.length===0&&(0,ze.jsx)(Cx,{}),!t.error&&
(t.isPending||o.length>0)&&(0,ze.jsxs)(ze.Fragment,{children:[(0,ze.jsx)(we,{"aria-label":"Search configs",placeholder:"Search by name or slug",leftSection:(0,ze.jsx)(
vt,{size:16}),value:e.get("search")??"",onChange:c=>{let s=c.currentTarget.value;a(s?{search:s}:{},{replace:!0})},maw:340,mb:"md","data-search":!0}),(0,ze.jsx)(
ey,{rows:l,loading:t.isPending,act:r})]}),n&&(0,ze.jsx)(Op,{act:n,close:()=>r(null)})]})}function Cx(){let e=Xn().data?.data.map(n=>n.slug)??[],a=gi().data?.data.
map(n=>n.id)??[],[t]=xc;return t?(0,ze.jsx)(ke,{p:"xl",radius:"lg",children:(0,ze.jsxs)(Xt,{cols:{base:1,md:2},spacing:"xl",children:[(0,ze.jsxs)(C,{gap:"sm",children:[
(0,ze.jsx)(va,{order:2,size:"h4",children:"No config yet"}),(0,ze.jsx)(y,{size:"sm",c:"dimmed",children:"A config is a tree of targets with a strategy. This one\
 asks the second target when the first fails or takes longer than 20 seconds. It is ready to be saved: change what you like, and see beside it where a request w\
ould go."}),(0,ze.jsx)("div",{children:(0,ze.jsx)(E,{component:j,href:"/configs/new?from=fallback",variant:"light",children:"Start with this example"})}),(0,ze.jsx)(
y,{size:"sm",fw:600,mt:"md",children:"Or begin with"}),(0,ze.jsx)($1,{})]}),(0,ze.jsx)(lt,{text:Dp(t,Mp(e,a)),label:"Example config"})]})}):null}var No=g(I(),1);var ny=[{scope:"completions.write",method:"POST",path:"/v1/chat/completions",says:""},{scope:"virtual_keys.list",method:"GET",path:"/v1/virtual-keys",says:"It l\
ists virtual keys."},{scope:"logs.list",method:"GET",path:"/v1/logs?page_size=1",says:"It lists logs."},{scope:"organisation_service_api_keys.list",method:"GET",
path:"/v1/api-keys?page_size=1",says:"It lists API keys."},{scope:"workspace_service_api_keys.list",method:"GET",path:"/v1/api-keys?page_size=1",says:"It lists \
API keys."}],ry=e=>ny.some(a=>e.includes(a.scope));async function iy(e,a,t){let n=ny.find(c=>a.includes(c.scope));if(!n)return{ok:!1,said:"Its scopes allow noth\
ing that could be tried from here.",ms:0};let r={model:t,messages:[{role:"user",content:"Say hello."}],max_tokens:16},i=performance.now(),o=await lc(n.path,{method:n.
method,credentials:"omit",headers:{"x-portkey-api-key":e,"content-type":"application/json","x-portkey-trace-id":cc()},body:n.method==="POST"?JSON.stringify(r):null});
if(!o.ok){let{message:c}=await oc(o);return{ok:!1,said:`${o.status}: ${c}`,ms:performance.now()-i}}return{ok:!0,said:n.says||(await o.json()).choices?.[0]?.message?.
content||"An empty answer.",ms:performance.now()-i}}var Aa=g(_(),1);function oy({secret:e,scopes:a,model:t}){let n=Ne({mutationFn:()=>iy(e,a,t),gcTime:0});if(!ry(a))return null;let r=n.data;return(0,Aa.jsxs)(S,{gap:"\
md",wrap:"nowrap",align:"flex-start",mih:36,children:[(0,Aa.jsx)(E,{variant:"light",leftSection:(0,Aa.jsx)(ip,{size:16}),onClick:()=>n.mutate(),disabled:n.isPending,
flex:"none",children:"Verify it now"}),(0,Aa.jsxs)(Dt,{role:"status","aria-live":"polite",pt:7,style:{minWidth:0},children:[n.isPending&&(0,Aa.jsxs)(S,{gap:"xs",
children:[(0,Aa.jsx)(ui,{size:14}),(0,Aa.jsxs)(y,{size:"sm",c:"dimmed",children:["Asking ",t,"…"]})]}),n.error&&(0,Aa.jsx)(y,{size:"sm",c:"red",children:n.error.
message}),r&&!n.isPending&&(0,Aa.jsxs)(S,{gap:8,wrap:"nowrap",align:"flex-start",children:[r.ok?(0,Aa.jsx)(xn,{size:18,color:"var(--mantine-color-teal-6)",style:{
flex:"none",marginTop:1}}):(0,Aa.jsx)(Go,{size:18,color:"var(--mantine-color-red-6)",style:{flex:"none",marginTop:1}}),(0,Aa.jsxs)(y,{size:"sm",className:"wrap",
children:[r.ok?`It works, ${Se(r.ms)}. `:"Refused. ",(0,Aa.jsx)(y,{span:!0,c:"dimmed",size:"sm",children:r.said.slice(0,240)})]})]})]})]})}var Be=g(_(),1);function ud({title:e,secret:a,scopes:t,copied:n,note:r,close:i}){let o=Ci(),l=t.includes("completions.write");return(0,Be.jsx)(ht,{opened:!0,onClose:i,
title:e,size:"lg",closeOnClickOutside:!1,closeOnEscape:!1,withCloseButton:!1,children:(0,Be.jsxs)(C,{children:[n?(0,Be.jsx)(ut,{color:"teal",icon:(0,Be.jsx)(xn,
{size:18}),role:"status",children:"Your API key is on the clipboard."}):(0,Be.jsx)(ut,{color:"yellow",icon:(0,Be.jsx)(Sp,{size:18}),children:"Copy the key now. \
Only a digest of it is stored, so it cannot be shown again."}),r&&(0,Be.jsx)(y,{size:"sm",c:"dimmed",component:"div",children:r}),(0,Be.jsx)(Ra,{label:"API key",
value:a,readOnly:!0,defaultVisible:!n,onFocus:c=>c.currentTarget.select(),styles:{innerInput:{fontFamily:"var(--mantine-font-family-monospace)",fontSize:13}},autoComplete:"\
off",visibilityToggleButtonProps:{"aria-label":"Show or hide the key"}}),(0,Be.jsxs)(S,{gap:"sm",children:[(0,Be.jsx)(Si,{text:a,primary:!n,children:"Copy key"}),
(0,Be.jsx)(Si,{text:`export PORTKEY_API_KEY='${a}'`,children:"Copy as export line"})]}),(0,Be.jsx)(oy,{secret:a,scopes:t,model:o}),l&&(0,Be.jsxs)(Be.Fragment,{children:[
(0,Be.jsx)(Ch,{label:"Use it",labelPosition:"left"}),(0,Be.jsx)(dd,{model:o})]}),(0,Be.jsx)(S,{justify:"flex-end",children:(0,Be.jsx)(E,{onClick:i,children:"I h\
ave stored it"})})]})})}var qe=g(_(),1),ly=(0,No.createContext)(()=>{}),Oo=()=>(0,No.useContext)(ly);async function cy(e){let a=await Np(e.key);return Ia(mc),_n(),{made:e,copied:a}}var Ex=async()=>cy(
await U("POST",mc));async function Nx(e,a){return a&&await U("POST",`/v1/api-keys/${encodeURIComponent(e.id)}/revoke-previous`),cy(await U("POST",`${mc}/rotate`))}
function sy({children:e}){let[a,t]=(0,No.useState)(!1),n=pi(),r=n.data?.key??null,i=Ne({mutationFn:Ex,gcTime:0}),o=Ne({mutationFn:h=>Nx(r,h),gcTime:0}),l=i.data??
o.data,c=()=>{t(!1),i.reset(),o.reset()},s=()=>{t(!0),n.isSuccess&&!r&&i.mutate()},m=o.error instanceof hi&&o.error.status===409;return(0,qe.jsxs)(ly.Provider,{
value:s,children:[e,a&&l&&(0,qe.jsx)(ud,{title:"Your API key",secret:l.made.key,scopes:["completions.write"],copied:l.copied,note:(0,qe.jsx)(Mx,{until:l.made.key_transition_expires_at}),
close:c}),a&&!l&&(0,qe.jsx)(ht,{opened:!0,onClose:c,title:"Copy API key",closeButtonProps:{"aria-label":"Close"},children:(0,qe.jsxs)(C,{children:[r?(0,qe.jsx)(
Ox,{current:r}):(0,qe.jsx)(y,{size:"sm",children:"Making your personal key…"}),(0,qe.jsx)(D,{error:n.error??i.error??(m?null:o.error)}),m&&(0,qe.jsx)(y,{size:"\
sm",role:"alert",children:"The secret before this one still works until its overlap ends. Rotating again now ends that older secret at once; the present one the\
n gets its own 30 minutes."}),(0,qe.jsxs)(S,{justify:"flex-end",children:[(0,qe.jsx)(E,{variant:"default",onClick:c,children:"Cancel"}),r&&(0,qe.jsx)(E,{loading:o.
isPending,onClick:()=>o.mutate(m),"data-autofocus":!0,children:m?"End the older secret, rotate and copy":"Rotate and copy"}),!r&&i.error&&(0,qe.jsx)(E,{loading:i.
isPending,onClick:()=>i.mutate(),children:"Try again"})]})]})})]})}function Ox({current:e}){return(0,qe.jsxs)(C,{gap:"xs",children:[(0,qe.jsxs)(y,{size:"sm",children:[
"Your key is ",(0,qe.jsx)(Ah,{children:e.masked}),", last used ",(0,qe.jsx)(Oe,{at:e.last_used_at,never:"never"}),"."]}),(0,qe.jsxs)(y,{size:"sm",children:["Key\
s are stored as digests only, so this one cannot be copied again. ",(0,qe.jsx)("b",{children:"Rotate and copy"})," gives it a new secret and puts that on the cl\
ipboard. The old secret keeps working for 30 minutes, so that nothing breaks while you replace it."]})]})}function Mx({until:e}){let a=$n(e);return a?`The old s\
ecret works until ${Ft(a)}. Replace it by then.`:"It is yours alone and can do what you can do. Keep it out of code and chats."}var dy=g(I(),1);var Ca=g(_(),1);function my({loading:e,error:a,first:t}){let n=(0,dy.useRef)(!1);return e?(0,Ca.jsx)(pa,{height:64,radius:"lg"}):a&&!t?(0,Ca.jsx)(D,{error:a,title:"\
The logs cannot be read"}):(t||(n.current=!0),t&&!n.current?null:(0,Ca.jsx)(ke,{p:"md",radius:"lg",role:"status","aria-live":"polite",children:t?(0,Ca.jsxs)(S,{
justify:"space-between",children:[(0,Ca.jsxs)(S,{gap:"sm",children:[(0,Ca.jsx)(xn,{size:22,color:"var(--mantine-color-teal-6)"}),(0,Ca.jsxs)(y,{children:[(0,Ca.jsx)(
"b",{children:"Your first request arrived."})," ",t.model||t.path," answered ",t.status," in ",Se(t.ms),"."]})]}),(0,Ca.jsx)(E,{component:j,href:`/logs/${t.id}`,
variant:"light",children:"Look inside"})]}):(0,Ca.jsxs)(S,{gap:"sm",mih:36,children:[(0,Ca.jsx)("span",{className:"pulse","aria-hidden":"true"}),(0,Ca.jsx)(y,{children:"\
Waiting for the first request…"}),(0,Ca.jsx)(y,{c:"dimmed",size:"sm",children:"This changes by itself when it arrives."})]})}))}var sa=g(_(),1),Dx=[{name:"Time",width:130},{name:"Status",width:90},{name:"Model",least:170},{name:"Tokens",right:!0},{name:"Cost",right:!0},{name:"Took",right:!0}];
function uy({rows:e}){let[,a]=re();return(0,sa.jsxs)("section",{"aria-labelledby":"recent",children:[(0,sa.jsxs)(S,{justify:"space-between",mb:"sm",children:[(0,sa.jsx)(
va,{order:2,size:"h4",id:"recent",children:"Latest requests"}),(0,sa.jsx)(Da,{component:j,href:"/logs",size:"sm",children:"All logs"})]}),(0,sa.jsx)(Qa,{label:"\
Latest requests",columns:Dx,loading:!1,minWidth:560,spacing:"xs",children:e.map(t=>(0,sa.jsxs)(T.Tr,{className:"clickable",onClick:()=>a(`/logs/${t.id}`),children:[
(0,sa.jsx)(T.Td,{children:(0,sa.jsx)(j,{href:`/logs/${t.id}`,className:"row-link",children:(0,sa.jsx)(Oe,{at:t.at})})}),(0,sa.jsx)(T.Td,{children:(0,sa.jsx)(Ai,
{status:t.status,end:t.end})}),(0,sa.jsx)(T.Td,{className:"wrap",children:t.model||t.path}),(0,sa.jsx)(T.Td,{ta:"right",children:Ho(t.tokensIn+t.tokensOut)}),(0,sa.jsx)(
T.Td,{ta:"right",children:gt(t.cost)}),(0,sa.jsx)(T.Td,{ta:"right",children:Se(t.ms)})]},t.id))})]})}var Z=g(_(),1),Rx=e=>e&&e.total>0?1e4:1500,Ux={...sc,pageSize:5};function hy(){let e=fc(Ux,0,Rx),a=(e.data?.total??0)>0;return(0,Z.jsx)(Ge,{title:"Getting start\
ed",about:"One door to every model: your apps hold a key of this gateway, the providers' keys stay here.",children:(0,Z.jsxs)(C,{gap:"lg",children:[(0,Z.jsx)(Bx,
{}),(0,Z.jsx)(my,{loading:e.isPending,error:e.error,first:e.data?.rows[0]}),a&&(0,Z.jsx)(uy,{rows:e.data?.rows??[]}),(0,Z.jsx)(qx,{})]})})}function Bx(){let e=Oo(),
a=pi(),t=Ci();return(0,Z.jsx)(ke,{p:"lg",radius:"lg",children:(0,Z.jsxs)(C,{children:[(0,Z.jsx)(fy,{n:1,done:!!a.data?.key,children:(0,Z.jsxs)(S,{justify:"space\
-between",gap:"sm",flex:1,children:[(0,Z.jsxs)("div",{children:[(0,Z.jsx)(y,{fw:600,children:"Copy your API key"}),(0,Z.jsxs)(y,{size:"sm",c:"dimmed",children:[
"Then ",(0,Z.jsx)("span",{className:"mono",children:"export PORTKEY_API_KEY=…"})," in your shell. It is always in the profile menu, too."]})]}),(0,Z.jsx)(E,{leftSection:(0,Z.jsx)(
yi,{size:16}),onClick:e,variant:a.data?.key?"default":"filled",children:"Copy API key"})]})}),(0,Z.jsx)(fy,{n:2,children:(0,Z.jsxs)("div",{style:{minWidth:0,flex:1},
children:[(0,Z.jsx)(y,{fw:600,children:"Make a request"}),(0,Z.jsxs)(y,{size:"sm",c:"dimmed",mb:"xs",children:["These work as they are",t.startsWith("@local/")?
": the model is built in and needs no provider":"","."]}),(0,Z.jsx)(dd,{model:t})]})})]})})}function fy({n:e,done:a,children:t}){return(0,Z.jsxs)(S,{align:"flex\
-start",wrap:"nowrap",gap:"md",children:[(0,Z.jsx)(Vn,{radius:"xl",size:28,variant:a?"filled":"light",color:a?"teal":void 0,mt:2,children:a?(0,Z.jsx)(Ur,{size:16,
"aria-label":"done"}):(0,Z.jsx)(y,{size:"sm",fw:650,children:e})}),t]})}function qx(){let e=Qn().data?.data??[],t=[{title:"Connect a provider",text:"Store a pro\
vider’s key once as a virtual key. Apps name it and never see it.",to:"/virtual-keys/new",done:(Xn().data?.data??[]).some(n=>n.provider!=="local")},{title:"Gi\
ve an app its own key",text:"With scopes, an expiry and allowed addresses; revoked within a second.",to:"/keys/new",done:e.some(n=>n.type==="workspace-service")},
{title:"Try a prompt",text:"Stream an answer and see tokens per second and cost.",to:"/playground",done:!1},{title:"Look inside a call",text:"Bodies, headers, t\
iming and the cost, for every call.",to:"/logs",done:!1}];return(0,Z.jsxs)("section",{"aria-labelledby":"next-steps",children:[(0,Z.jsx)(va,{order:2,size:"h4",mb:"\
sm",id:"next-steps",children:"Next steps"}),(0,Z.jsx)(Xt,{cols:{base:1,xs:2,md:4},children:t.map(n=>(0,Z.jsxs)(ke,{p:"md",radius:"lg",component:j,href:n.to,className:"\
card-link",children:[(0,Z.jsxs)(S,{justify:"space-between",mb:4,wrap:"nowrap",children:[(0,Z.jsx)(y,{fw:600,size:"sm",children:n.title}),n.done?(0,Z.jsx)(Ur,{size:16,
color:"var(--mantine-color-teal-6)","aria-label":"done"}):(0,Z.jsx)(tp,{size:16,className:"arrow"})]}),(0,Z.jsx)(y,{size:"sm",c:"dimmed",children:n.text})]},n.to))})]})}var $f=g(I(),1);var Jf=g(I(),1);var ct=g(_(),1),Lx=864e5,py=[{value:"",label:"Never"},{value:"7",label:"In 7 days"},{value:"30",label:"In 30 days"},{value:"90",label:"In 90 days"},{value:"365",
label:"In a year"}];function fd(e){return e?/^\d+$/.test(e)?new Date(Date.now()+Number(e)*Lx).toISOString():e:null}function hd(e,a={config:"",override:!0}){let t={
...e.config===a.config?{}:{config_id:e.config||null},...e.override===a.override?{}:{allow_config_override:e.override}};return Object.keys(t).length>0?{defaults:t}:
{}}function pd({value:e,change:a,routes:t}){let n=$n(e.expires&&!/^\d+$/.test(e.expires)?e.expires:null),r=n?[{value:e.expires,label:Ft(n)},...py]:py;return(0,ct.jsxs)(
C,{children:[(0,ct.jsx)(we,{label:"Name",placeholder:"checkout-service",value:e.name,onChange:i=>a({name:i.currentTarget.value}),required:!0,maxLength:100,"data\
-autofocus":!0}),(0,ct.jsx)(we,{label:"Description",placeholder:"Who uses it, and what for",value:e.description,onChange:i=>a({description:i.currentTarget.value}),
maxLength:400}),(0,ct.jsx)(pt,{label:"Expires",data:r,value:e.expires,onChange:i=>a({expires:i??""}),allowDeselect:!1}),(0,ct.jsx)(fi,{label:"Allowed addresses",
description:"IP addresses or CIDR blocks. Empty: from anywhere.",placeholder:e.allowedIps.length>0?void 0:"203.0.113.7, 10.0.0.0/8",value:e.allowedIps,onChange:i=>a(
{allowedIps:i}),splitChars:[","," "],acceptValueOnBlur:!0}),t&&(0,ct.jsx)(Gx,{value:e,change:a})]})}function Gx({value:e,change:a}){let t=bi().data?.data??[],r=t.
filter(l=>l.status==="active"||l.slug===e.config).map(l=>({value:l.slug,label:`${l.name} (${l.slug})`})),i=e.config&&!r.some(l=>l.value===e.config)?[{value:e.config,
label:e.config}]:[],o=t.find(l=>l.is_default===1);return(0,ct.jsxs)(ct.Fragment,{children:[(0,ct.jsx)(pt,{label:"Default config",description:"For calls that bri\
ng none of their own.",data:[{value:"",label:o?`None of its own (the workspace’s: ${o.name})`:"None"},...r,...i],value:e.config,onChange:l=>a({config:l??""}),
allowDeselect:!1,searchable:!0,nothingFoundMessage:"No config matches"}),(0,ct.jsx)(nc,{label:"Calls may bring a config of their own",description:"Off: a call t\
hat brings one is refused, and the key makes only keys with the same config.",checked:e.override,onChange:l=>a({override:l.currentTarget.checked})})]})}var vy=g(I(),1);var Re=g(_(),1);function vd({scopes:e,value:a,onChange:t}){let[n,r]=(0,vy.useState)(""),i=new Set(a),o=e.filter(s=>s.scope.includes(n.trim().toLowerCase().replaceAll(
" ","_"))),l=[...new Set(o.map(s=>s.resource))],c=(s,m)=>{let h=new Set(i);for(let d of s)m?h.add(d):h.delete(d);t(e.map(d=>d.scope).filter(d=>h.has(d)))};return(0,Re.jsxs)(
C,{gap:"xs",children:[(0,Re.jsxs)(S,{justify:"space-between",gap:"xs",children:[(0,Re.jsxs)(y,{size:"sm",fw:500,children:["Scopes"," ",(0,Re.jsxs)(y,{span:!0,size:"\
sm",c:"dimmed","aria-live":"polite",children:[a.length," of ",e.length]})]}),(0,Re.jsxs)(S,{gap:4,children:[(0,Re.jsx)(E,{size:"compact-xs",variant:"subtle",onClick:()=>t(
e.filter(s=>s.default).map(s=>s.scope)),children:"Sensible defaults"}),(0,Re.jsx)(E,{size:"compact-xs",variant:"subtle",onClick:()=>t(e.map(s=>s.scope)),children:"\
All"}),(0,Re.jsx)(E,{size:"compact-xs",variant:"subtle",onClick:()=>t([]),children:"None"})]})]}),(0,Re.jsx)(we,{size:"xs","aria-label":"Search scopes",placeholder:"\
Search scopes",leftSection:(0,Re.jsx)(vt,{size:14}),value:n,onChange:s=>r(s.currentTarget.value)}),(0,Re.jsx)(ke,{radius:"md",children:(0,Re.jsx)(mi.Autosize,{mah:300,
type:"auto",viewportProps:{tabIndex:0,"aria-label":"Scopes"},children:(0,Re.jsxs)(C,{gap:"sm",p:"sm",children:[l.length===0&&(0,Re.jsx)(y,{size:"sm",c:"dimmed",
children:"No scope matches."}),l.map(s=>(0,Re.jsx)(Hx,{name:s,scopes:o.filter(m=>m.resource===s),chosen:i,set:c},s))]})})})]})}function Hx({name:e,scopes:a,chosen:t,
set:n}){let r=a.map(o=>o.scope),i=r.filter(o=>t.has(o)).length;return(0,Re.jsxs)("fieldset",{className:"bare",children:[(0,Re.jsx)("legend",{className:"sr-only",
children:Pt(e)}),(0,Re.jsx)(Bd,{size:"xs",fw:600,label:Pt(e),checked:i===r.length,indeterminate:i>0&&i<r.length,onChange:o=>n(r,o.currentTarget.checked)}),(0,Re.jsx)(
Xt,{cols:{base:2,xs:4},spacing:4,verticalSpacing:4,mt:6,pl:26,children:a.map(o=>(0,Re.jsx)(Bd,{size:"xs",label:o.action,"aria-label":`${Pt(e)}: ${o.action}`,checked:t.
has(o.scope),onChange:l=>n([o.scope],l.currentTarget.checked)},o.scope))})]})}var st=g(_(),1);function gy({row:e,close:a}){let t=e.expires_at??"",n={config:e.defaults?.config_id??"",override:e.allow_config_override!==0},[r,i]=(0,Jf.useState)(
{name:e.name,description:e.description??"",expires:t,allowedIps:e.allowed_ips??[],...n}),[o,l]=(0,Jf.useState)(e.scopes),c=uc(e.type),s=Ne({mutationFn:()=>U("PU\
T",`${vi}/${encodeURIComponent(e.id)}`,{name:r.name.trim(),description:r.description.trim(),scopes:o,allowed_ips:r.allowedIps,...r.expires===t?{}:{expires_at:fd(
r.expires)},...hd(r,n)}),onSuccess:()=>(a(),_n())}),m=h=>{h.preventDefault(),s.mutate()};return(0,st.jsx)(ft,{opened:!0,onClose:a,title:`Edit ${e.name}`,size:"l\
g",closeButtonProps:{"aria-label":"Close"},children:(0,st.jsx)("form",{onSubmit:m,children:(0,st.jsxs)(C,{children:[(0,st.jsx)(pd,{value:r,change:h=>i({...r,...h}),
routes:e.type!=="organisation-service"}),(0,st.jsx)(D,{error:c.error,retry:()=>{c.refetch()}}),c.isPending?(0,st.jsx)(pa,{height:360,radius:"md"}):(0,st.jsx)(vd,
{scopes:c.data?.data??[],value:o,onChange:l}),(0,st.jsx)(D,{error:s.error}),(0,st.jsxs)(S,{justify:"flex-end",className:"drawer-foot",children:[(0,st.jsx)(E,{variant:"\
default",onClick:a,children:"Cancel"}),(0,st.jsx)(E,{type:"submit",loading:s.isPending,disabled:!r.name.trim()||o.length===0,children:"Save"})]})]})})})}var dt=g(_(),1),If=e=>`${vi}/${encodeURIComponent(e.id)}`;async function Kx(e,a){let t=await U("POST",`${If(e)}/rotate`),n=$n(t.key_transition_expires_at),r=n?`\
The previous secret works until ${Ft(n)}. Leaked? Choose "Revoke the previous secret" in the key's menu.`:void 0;a({made:t,name:`New secret of ${e.name}`,scopes:e.
scopes,note:r}),await _n()}async function by(e,a){await U(e,a),await _n()}function yy({act:{kind:e,row:a},close:t,show:n}){switch(e){case"edit":return(0,dt.jsx)(
gy,{row:a,close:t});case"rotate":return(0,dt.jsxs)(In,{title:`Rotate ${a.name}?`,action:"Rotate",danger:!1,close:t,run:()=>Kx(a,n),children:["The key gets a new\
 secret, shown once. The present secret ",(0,dt.jsxs)("span",{className:"mono",children:["…",a.tail]})," goes on working for 30 minutes, so that nothing break\
s while you replace it."]});case"cut":return(0,dt.jsxs)(In,{title:"Revoke the previous secret?",action:"Revoke it now",close:t,run:()=>by("POST",`${If(a)}/revok\
e-previous`),children:["If ",a.name," was rotated less than 30 minutes ago, the secret before that still works. Whoever uses it is refused within a second, open\
 streams included. The newest secret, ",(0,dt.jsxs)("span",{className:"mono",children:["…",a.tail]}),", is not touched."]});case"delete":return(0,dt.jsx)(In,{
title:`Delete ${a.name}?`,action:"Delete key",close:t,run:()=>by("DELETE",If(a)),children:(0,dt.jsxs)(C,{gap:"xs",children:[(0,dt.jsxs)(y,{size:"sm",children:["\
Everything that uses ",(0,dt.jsx)("span",{className:"mono",children:a.key})," is refused within a second, and its open streams are cut. This cannot be undone; i\
ts logs stay."]}),(0,dt.jsxs)(y,{size:"sm",c:"dimmed",children:["Last used ",(0,dt.jsx)(Oe,{at:a.last_used_at,never:"never"}),"."]})]})})}}var yd=g(I(),1);var gd=[{value:"workspace-service",label:"An app or service",short:"Service",about:"Calls models in this workspace.",path:"workspace/service",scope:"workspace_s\
ervice_api_keys.create"},{value:"workspace-user",label:"Me",short:"Personal",about:"Can never do more than you can. It ends when you leave.",path:"workspace/use\
r",scope:"workspace_user_api_keys.create"},{value:"organisation-service",label:"Administration",short:"Admin",about:"Manages the organisation. It can never call\
 a model.",path:"organisation/service",scope:"organisation_service_api_keys.create"}],bd=e=>gd.find(a=>a.value===e);var ya=g(_(),1);function wy({close:e,done:a}){let t=It().data,n=ic(),r=new Set(t?.scopes),[i,o]=(0,yd.useState)(gd.find(k=>r.has(k.scope))?.value??"workspace-se\
rvice"),[l,c]=(0,yd.useState)({name:"",description:"",expires:"",allowedIps:[],config:"",override:!0}),[s,m]=(0,yd.useState)({}),h=uc(i),d=h.data?.data??[],f=s[i]??
d.filter(k=>k.default).map(k=>k.scope),w=Ne({gcTime:0,mutationFn:()=>U("POST",`${vi}/${bd(i)?.path}`,{name:l.name.trim(),...l.description.trim()?{description:l.
description.trim()}:{},scopes:f,...i==="organisation-service"?{}:{workspace_id:n||t?.workspaces[0]?.id},...i==="workspace-user"?{user_id:t?.user.id}:{},...l.expires?
{expires_at:fd(l.expires)}:{},...l.allowedIps.length>0?{allowed_ips:l.allowedIps}:{},...i==="organisation-service"?{}:hd(l)}),onSuccess:k=>{_n(),a({made:k,name:`\
Key ${l.name.trim()}`,scopes:f})}});return(0,ya.jsx)(ft,{opened:!0,onClose:e,title:"Create an API key",size:"lg",closeButtonProps:{"aria-label":"Close"},children:(0,ya.jsx)(
"form",{onSubmit:k=>{k.preventDefault(),w.mutate()},children:(0,ya.jsxs)(C,{children:[(0,ya.jsx)(Gd.Group,{label:"Who is it for?",value:i,onChange:k=>o(k),children:(0,ya.jsx)(
C,{gap:"xs",mt:6,children:gd.map(k=>(0,ya.jsx)(Gd,{value:k.value,label:k.label,description:r.has(k.scope)?k.about:`You lack the scope ${k.scope}.`,disabled:!r.has(
k.scope)},k.value))})}),(0,ya.jsx)(pd,{value:l,change:k=>c({...l,...k}),routes:i!=="organisation-service"}),(0,ya.jsx)(D,{error:h.error,retry:()=>{h.refetch()}}),
h.isPending?(0,ya.jsx)(pa,{height:360,radius:"md"}):(0,ya.jsx)(vd,{scopes:d,value:f,onChange:k=>m({...s,[i]:k})}),(0,ya.jsx)(D,{error:w.error}),(0,ya.jsxs)(S,{justify:"\
flex-end",className:"drawer-foot",children:[(0,ya.jsx)(E,{variant:"default",onClick:e,children:"Cancel"}),(0,ya.jsx)(E,{type:"submit",loading:w.isPending,disabled:!l.
name.trim()||f.length===0,children:"Create key"})]})]})})})}var H=g(_(),1),_y=[{name:"Name",least:170},{name:"Kind",width:110},{name:"Key",width:170},{name:"Scopes",width:100},{name:"Last used",width:130},{name:"Expires",
width:120},{name:"Status",width:110},{name:"Actions",width:56,silent:!0}];function xy({rows:e,loading:a,act:t}){return(0,H.jsxs)(Qa,{label:"API keys",columns:_y,
loading:a,minWidth:900,children:[e.length===0&&(0,H.jsx)(T.Tr,{children:(0,H.jsx)(T.Td,{colSpan:_y.length,children:(0,H.jsx)(y,{size:"sm",c:"dimmed",ta:"center",
py:"md",children:"No key matches."})})}),e.map(n=>(0,H.jsxs)(T.Tr,{children:[(0,H.jsxs)(T.Td,{children:[(0,H.jsx)(y,{size:"sm",fw:550,className:"wrap",children:n.
name}),n.description&&(0,H.jsx)(y,{size:"xs",c:"dimmed",className:"wrap",lineClamp:1,children:n.description})]}),(0,H.jsx)(T.Td,{children:bd(n.type)?.short??n.type}),
(0,H.jsx)(T.Td,{className:"mono nowrap",children:n.key}),(0,H.jsx)(T.Td,{children:(0,H.jsx)(yn,{label:(0,H.jsx)(jx,{scopes:n.scopes}),multiline:!0,maw:360,children:(0,H.jsx)(
"span",{tabIndex:0,children:n.scopes.length})})}),(0,H.jsx)(T.Td,{children:(0,H.jsx)(Oe,{at:n.last_used_at,never:"Never"})}),(0,H.jsx)(T.Td,{children:(0,H.jsx)(
Oe,{at:n.expires_at,never:"Never"})}),(0,H.jsx)(T.Td,{children:(0,H.jsx)(Ti,{status:n.status})}),(0,H.jsx)(T.Td,{children:(0,H.jsx)(Yx,{row:n,act:t})})]},n.id))]})}
function jx({scopes:e}){let a=e.slice(0,12);return(0,H.jsxs)(y,{size:"xs",className:"wrap",children:[a.join(", "),e.length>a.length?` and ${e.length-a.length} m\
ore`:""]})}function Yx({row:e,act:a}){return(0,H.jsxs)(O,{children:[(0,H.jsx)(O.Target,{children:(0,H.jsx)(Rt,{variant:"subtle",color:"gray","aria-label":`Actio\
ns for ${e.name}`,children:(0,H.jsx)(wi,{size:18})})}),(0,H.jsxs)(O.Dropdown,{children:[(0,H.jsx)(O.Item,{leftSection:(0,H.jsx)(zi,{size:16}),onClick:()=>a({kind:"\
edit",row:e}),children:"Edit"}),(0,H.jsx)(O.Item,{leftSection:(0,H.jsx)(bc,{size:16}),onClick:()=>a({kind:"rotate",row:e}),children:"Rotate…"}),(0,H.jsx)(O.Item,
{leftSection:(0,H.jsx)(mp,{size:16}),onClick:()=>a({kind:"cut",row:e}),children:"Revoke the previous secret…"}),(0,H.jsx)(O.Divider,{}),(0,H.jsx)(O.Item,{color:"\
red",leftSection:(0,H.jsx)(Jn,{size:16}),onClick:()=>a({kind:"delete",row:e}),children:"Delete…"})]})]})}var aa=g(_(),1);function zy(){let{action:e}=Zn(),[,a]=re(),[t,n]=Ut(),r=Qn(),[i,o]=(0,$f.useState)(null),[l,c]=(0,$f.useState)(null),s=(t.get("search")??"").toLowerCase(),
m=r.data?.data??[],h=m.filter(d=>Vx(d,s));return(0,aa.jsxs)(Ge,{title:"API keys",about:"What authenticates to this gateway. Only digests are stored, so a key is\
 shown once; a change takes effect within a second.",actions:(0,aa.jsx)(E,{component:j,href:"/keys/new",leftSection:(0,aa.jsx)($t,{size:16}),children:"Create ke\
y"}),children:[(0,aa.jsx)(D,{error:r.error,retry:()=>{r.refetch()}}),r.isSuccess&&m.length===0&&(0,aa.jsx)(pn,{icon:(0,aa.jsx)(_i,{size:26}),title:"No API key y\
et",action:(0,aa.jsx)(E,{component:j,href:"/keys/new",variant:"light",children:"Create the first key"}),children:"Give each app and each person a key of their o\
wn: then each can be limited, watched and revoked alone."}),!r.error&&(r.isPending||m.length>0)&&(0,aa.jsxs)(aa.Fragment,{children:[(0,aa.jsx)(we,{"aria-label":"\
Search keys",placeholder:"Search by name, tail or scope",leftSection:(0,aa.jsx)(vt,{size:16}),value:t.get("search")??"",onChange:d=>{let f=d.currentTarget.value;
n(f?{search:f}:{},{replace:!0})},maw:340,mb:"md","data-search":!0}),(0,aa.jsx)(xy,{rows:h,loading:r.isPending,act:o})]}),e==="new"&&(0,aa.jsx)(wy,{close:()=>a("\
/keys"),done:d=>{c(d),a("/keys")}}),i&&(0,aa.jsx)(yy,{act:i,close:()=>o(null),show:c}),l&&(0,aa.jsx)(ud,{title:l.name,secret:l.made.key,scopes:l.scopes,note:l.note,
close:()=>c(null)})]})}function Vx(e,a){return a?[e.name,e.tail,e.public_id,e.type,...e.scopes].some(t=>t.toLowerCase().includes(a)):!0}var Ff=g(I(),1);var ky=g(I(),1);var Cr=g(_(),1);function wd({size:e=28}){return(0,Cr.jsxs)("svg",{width:e,height:e,viewBox:"0 0 32 32","aria-hidden":"true",focusable:"false",children:[(0,Cr.jsx)(
"rect",{width:"32",height:"32",rx:"8",fill:"#0b788b"}),(0,Cr.jsxs)("g",{fill:"none",stroke:"#fff",strokeLinecap:"round",strokeLinejoin:"round",children:[(0,Cr.jsx)(
"path",{d:"M7 7.5v12M25 7.5v12",strokeWidth:"2.6"}),(0,Cr.jsx)("path",{d:"M7 10.5 15 14v5.6M25 10.5 17 14v5.6",strokeWidth:"2.4"}),(0,Cr.jsx)("path",{d:"M5.5 24\
.2c1.75 0 1.75-1.5 3.5-1.5s1.75 1.5 3.5 1.5 1.75-1.5 3.5-1.5 1.75 1.5 3.5 1.5 1.75-1.5 3.5-1.5 1.75 1.5 3.5 1.5",stroke:"#a8e1ea",strokeWidth:"2.2"})]})]})}var Gn=g(_(),1);function Vl({title:e,about:a,children:t}){return(0,ky.useEffect)(()=>{document.title=`${e} · Lockgate`},[e]),(0,Gn.jsx)("main",{className:"door\
way",children:(0,Gn.jsxs)(C,{w:"100%",maw:420,gap:"lg",children:[(0,Gn.jsxs)(C,{align:"center",gap:"xs",ta:"center",children:[(0,Gn.jsx)(wd,{size:52}),(0,Gn.jsx)(
va,{order:1,size:"h2",children:e}),(0,Gn.jsx)(y,{c:"dimmed",size:"sm",component:"div",children:a})]}),(0,Gn.jsx)(ke,{p:"lg",radius:"lg",shadow:"xs",children:t})]})})}var Hn=g(_(),1);function Sy(){let[e,a]=(0,Ff.useState)(""),[t,n]=(0,Ff.useState)(""),r=Ne({mutationFn:()=>U("POST",_a,{email:e.trim(),password:t}),onSuccess:()=>(n(
""),Ia(_a))});return(0,Hn.jsx)(Vl,{title:"Log in",about:"To the console of this Lockgate gateway.",children:(0,Hn.jsx)("form",{onSubmit:o=>{o.preventDefault(),r.
mutate()},children:(0,Hn.jsxs)(C,{children:[(0,Hn.jsx)(we,{label:"Email",type:"email",value:e,onChange:o=>a(o.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"\
username",autoFocus:!0}),(0,Hn.jsx)(Ra,{label:"Password",value:t,onChange:o=>n(o.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"current-password",
visibilityToggleButtonProps:{"aria-label":"Show or hide the password"}}),(0,Hn.jsx)(D,{error:r.error}),(0,Hn.jsx)(E,{type:"submit",size:"md",loading:r.isPending,
disabled:!e||!t,children:"Log in"})]})})})}var Zy=g(I(),1);var Ty=g(I(),1);var Za=g(_(),1),Qx=[{value:"any",label:"Any outcome"},{value:"ok",label:"Succeeded"},{value:"failed",label:"Failed"}];function Ay({filter:e,change:a,live:t,setLive:n,
density:r,setDensity:i}){return(0,Za.jsxs)(S,{gap:"sm",mb:"md",align:"flex-start",children:[(0,Za.jsx)(pt,{"aria-label":"Time range",data:jh,value:e.range,onChange:o=>a(
{...e,range:o}),allowDeselect:!1,w:165}),(0,Za.jsx)(pt,{"aria-label":"Outcome",data:Qx,value:e.outcome||"any",onChange:o=>a({...e,outcome:o==="any"?"":o}),allowDeselect:!1,
w:145}),(0,Za.jsx)(Xx,{filter:e,change:a}),(0,Za.jsxs)(S,{gap:"sm",h:36,wrap:"nowrap",children:[(0,Za.jsx)(nc,{label:"Live",checked:t,onChange:o=>n(o.currentTarget.
checked)}),(0,Za.jsx)(yn,{label:r==="normal"?"Denser rows":"Roomier rows",children:(0,Za.jsx)(Rt,{variant:"default",size:36,"aria-label":r==="normal"?"Denser ro\
ws":"Roomier rows",onClick:()=>i(r==="normal"?"dense":"normal"),children:r==="normal"?(0,Za.jsx)(rp,{size:17}):(0,Za.jsx)(np,{size:17})})})]})]})}function Xx({filter:e,
change:a}){let[t,n]=(0,Ty.useState)(""),r=gi().data?.data??[],i=s=>s.startsWith("@")?s.slice(s.indexOf("/")+1):s,o=[...new Set([...["200","400","401","429","500",
"502"].map(s=>`status:${s}`),...r.map(s=>`model:${i(s.id)}`)])],l=Xh(e),c=s=>{let m=s.map(Qh);m.includes(null)||(a(Zh(e,m)),n(""))};return(0,Za.jsx)(fi,{"aria-l\
abel":"Filters",leftSection:(0,Za.jsx)(hc,{size:16}),placeholder:l.length>0?void 0:"model:…  status:429  trace:…  _user=ann",value:l,onChange:c,searchValue:t,
onSearchChange:n,data:t?o:Vh.map(s=>({value:`${s}:`,label:`${s}:`})),onOptionSubmit:s=>{s.endsWith(":")&&setTimeout(()=>n(s))},clearable:!0,clearButtonProps:{"a\
ria-label":"Remove all filters"},style:{flex:"1 1 280px"},"data-search":!0})}var Pf=null,Cy=e=>{Pf=e};function Ey(){let e=Pf;return Pf=null,e}function xd(e){try{return JSON.parse(e)}catch{return null}}function _d(e){let a=Array.isArray(e.content)?e.content.map(n=>n.text??`[${n.type??"part"}]`).join(`
`):e.content??"",t=(e.tool_calls??[]).map(n=>`→ ${n.function?.name??"?"}(${n.function?.arguments??""})`);return[e.reasoning_content??"",a,...t].filter(Boolean).
join(`
`)}function zd(e){let a=xd(e);if(!a)return[];let t=(a.messages??[]).map(n=>({role:n.role??"user",text:_d(n)}));a.instructions&&t.unshift({role:"system",text:a.instructions});
for(let n of[a.prompt,a.input])for(let r of n===void 0?[]:Array.isArray(n)?n:[n])t.push(typeof r=="string"?{role:"user",text:r}:{role:r.role??"user",text:_d(r)});
return t}function Zx(e){return e.split(/\r?\n/).filter(a=>a.startsWith("data:")&&!a.includes("[DONE]")).map(a=>xd(a.slice(5))).filter(a=>a!==null)}function Ny(e){
return e.error?typeof e.error=="string"?e.error:e.error.message??e.message??"":""}function Oy(e){let a=xd(e);if(a){let o=Ny(a);return o?[{role:"error",text:o}]:
(a.choices??[]).map(l=>({role:l.message?.role??"assistant",text:l.message?_d(l.message):l.text??""}))}let t=Zx(e),n=t.map(o=>(o.choices??[]).map(l=>l.delta?_d(l.
delta):l.text??"").join("")),r=t.map(Ny).find(Boolean),i=n.join("")?[{role:"assistant",text:n.join("")}]:[];return r?[...i,{role:"error",text:r}]:i}function My(e){
let a=xd(e);return a===null?e:JSON.stringify(a,null,2)}function Dy(e){let a=[],t=0;return e.forEach((n,r)=>{r>0&&n.sent-t>=10&&a.push({kind:"wait",from:t,to:n.sent,nth:r}),t=Math.max(t,n.sent+n.took),a.push({kind:"a\
ttempt",from:n.sent,to:n.sent+n.took,attempt:n,nth:r+1})}),a}function Ry(e){if(!(e>0))return[0];let a=e/5,t=10**Math.floor(Math.log10(a)),n=([1,2,5,10].find(r=>r*
t>=a)??10)*t;return Array.from({length:Math.floor(e/n+1e-9)+1},(r,i)=>Number((i*n).toPrecision(12)))}var se=g(_(),1),Jx={hit:"The answer came from the cache.","semantic hit":"The answer to a question of the same meaning came from the cache.",miss:"The cache did\
 not have it.","semantic miss":"The cache had neither it nor anything of the same meaning.",refresh:"The cache was told to ask again."};function Uy({log:e}){let a=Dy(
e.tries),t=Math.max(e.timings.total,...a.map(i=>i.to)),n=Ry(t),r=i=>i.status>=200&&i.status<300&&i.fault==="";return(0,se.jsxs)(C,{gap:"md",children:[(e.cache||
e.continued)&&(0,se.jsxs)(S,{gap:"xs",children:[e.cache&&(0,se.jsxs)(ye,{variant:"light",radius:"sm",tt:"none",color:e.cache.includes("hit")?"teal":"gray",children:[
"Cache: ",e.cache]}),e.continued&&(0,se.jsx)(ye,{variant:"light",radius:"sm",tt:"none",color:"yellow",children:"Continued by another target"}),(0,se.jsxs)(y,{size:"\
sm",c:"dimmed",children:[Jx[e.cache]??""," ",e.continued&&"Its stream broke, and the next target went on where it stopped."]})]}),e.tries.length===0?(0,se.jsx)(
y,{size:"sm",c:"dimmed",children:e.cache.includes("hit")?"No provider was asked.":"One target was asked once: its stages are under Timing."}):(0,se.jsxs)("div",
{className:"attempts",role:"table","aria-label":"Attempts",children:[a.map(i=>(0,se.jsx)(Ix,{lane:i,total:t,marks:n,good:r},`${i.kind}-${i.nth}`)),(0,se.jsxs)("\
div",{className:"attempt",role:"presentation",children:[(0,se.jsx)("span",{}),(0,se.jsx)("div",{className:"axis","aria-hidden":"true",children:n.map(i=>(0,se.jsx)(
"span",{"data-edge":i===0?"start":i/t>.92?"end":void 0,style:{left:`${i/t*100}%`},children:i===0?"0":Se(i)},i))}),(0,se.jsx)("span",{})]})]})]})}function Ix({lane:e,
total:a,marks:t,good:n}){let r={left:`${e.from/a*100}%`,width:`${(e.to-e.from)/a*100}%`},{attempt:i}=e;return(0,se.jsxs)("div",{className:i?"attempt":"attempt a\
ttempt-wait",role:"row",children:[(0,se.jsx)("div",{role:"cell",style:{minWidth:0},children:i?(0,se.jsx)($x,{attempt:i,nth:e.nth}):"wait"}),(0,se.jsxs)("div",{className:"\
track",role:"cell","aria-label":`from ${Se(e.from)} to ${Se(e.to)}`,children:[t.map(o=>(0,se.jsx)("span",{className:"track-tick",style:{left:`${o/a*100}%`}},o)),
(0,se.jsx)("span",{className:i?"track-bar":"track-wait","data-good":i?n(i):void 0,style:r})]}),(0,se.jsx)(y,{size:i?"sm":"xs",ta:"right",role:"cell",className:"\
nowrap",children:Se(e.to-e.from)})]})}function $x({attempt:e,nth:a}){let t=e.status>=200&&e.status<300&&e.fault==="",n=e.credential?`@${e.credential}`:e.provider;
return(0,se.jsxs)(se.Fragment,{children:[(0,se.jsxs)(S,{gap:6,wrap:"nowrap",children:[(0,se.jsxs)(y,{size:"sm",fw:550,truncate:!0,title:_c(e.path),children:[a,"\
. ",n||_c(e.path)||"target"]}),(0,se.jsx)(ye,{size:"sm",radius:"sm",variant:"light",color:t?"teal":"red",ff:"monospace",flex:"none",children:e.fault&&e.status<400?
e.fault:e.status||"—"})]}),(0,se.jsx)(y,{size:"xs",c:"dimmed",className:"wrap",children:[_c(e.path),e.model,e.fault&&e.status>=400&&Pt(e.fault).toLowerCase()].
filter(Boolean).join(" · ")})]})}var vn=g(_(),1);function By({log:e}){let a=[...zd(e.request.text),...Oy(e.response.text)];return a.length===0?(0,vn.jsx)(y,{size:"sm",c:"dimmed",children:e.request.
text||e.response.text?"This call is no conversation. Its bodies are in the other tabs.":"No bodies were kept for this call."}):(0,vn.jsx)(C,{gap:0,children:a.map(
(t,n)=>(0,vn.jsxs)("article",{className:`turn turn-${t.role}`,style:{margin:"0 0 14px",maxWidth:"none"},children:[(0,vn.jsxs)(S,{justify:"space-between",mb:2,wrap:"\
nowrap",children:[(0,vn.jsx)(y,{size:"xs",c:"dimmed",fw:600,children:Pt(t.role)}),t.text&&(0,vn.jsx)(bt,{text:t.text,label:`Copy ${t.role} text`})]}),(0,vn.jsx)(
"div",{className:"wrap said",children:t.text||(0,vn.jsx)(y,{span:!0,size:"sm",c:"dimmed",children:"Empty"})})]},n))})}var gn=g(_(),1);function qy({log:e}){let a=e.tokensIn+e.tokensOut,t=[["Prompt",Xe(e.tokensIn),e.tokensCached>0?`of them ${Xe(e.tokensCached)} from the provider'\
s cache`:""],["Answer",Xe(e.tokensOut),e.tokensReasoning>0?`of them ${Xe(e.tokensReasoning)} for reasoning`:""],["Together",Xe(a),e.estimated?"estimated: the pr\
ovider reported none":"as the provider reported"],["Cost",gt(e.cost),Fx(e,a)],["Bytes in",Yd(e.bytesIn),"request body"],["Bytes out",Yd(e.bytesOut),"answer"]];return(0,gn.jsx)(
C,{children:(0,gn.jsx)(T,{"aria-label":"Tokens and cost",highlightOnHover:!1,children:(0,gn.jsx)(T.Tbody,{children:t.map(([n,r,i])=>(0,gn.jsxs)(T.Tr,{children:[
(0,gn.jsx)(T.Th,{scope:"row",w:110,children:n}),(0,gn.jsx)(T.Td,{ta:"right",w:120,children:r}),(0,gn.jsx)(T.Td,{children:(0,gn.jsx)(y,{size:"sm",c:"dimmed",children:i})})]},
n))})})})}function Fx(e,a){if(e.cost===null)return"no price is known for this model";if(e.cost===0)return e.provider==="local"?"the built-in model is free":"fre\
e";let t=a>0?`, ${gt(e.cost/a*1e6)} per million tokens on average`:"";return`${gt(e.cost)} / ${Xe(a)} tokens${t}`}var Qe=g(_(),1),Px={refused:"The gateway refused it.",upstream_error:"The provider answered with an error.",upstream_cut:"The provider broke off its answer.",client_gone:"\
The client left before the answer was complete.",timeout:"A deadline passed.",revoked:"The key was revoked while the answer was streaming.",drained:"The gateway\
 was stopping.",orphaned:"The worker process died during this call."};function Ly({log:e}){let a=Qn().data?.data.find(r=>r.id===e.keyId),t=[["Time",Ft(e.at)],["\
Took",Se(e.timings.total||e.ms)],["Tokens",`${Xe(e.tokensIn)} in, ${Xe(e.tokensOut)} out`],["Cost",gt(e.cost)],["Provider",e.credential?`${e.provider} (@${e.credential}\
)`:e.provider||"–"],["API key",a?a.name:e.keyId?e.keyId.slice(0,13):"–"],["Client",[e.clientIp,e.sdk].filter(Boolean).join(", ")||"–"],["Streamed",e.streamed?
"Yes":"No"]],n=Object.entries(e.metadata);return(0,Qe.jsxs)("div",{children:[(0,Qe.jsxs)(S,{gap:"sm",mb:"sm",wrap:"nowrap",align:"flex-start",children:[(0,Qe.jsx)(
Ai,{status:e.status,end:e.end}),(0,Qe.jsxs)(y,{fw:600,className:"wrap",style:{flex:1},children:[e.model||e.modelAsked||e.path,(0,Qe.jsxs)(y,{span:!0,c:"dimmed",
size:"sm",fw:400,display:"block",className:"mono",children:[e.method," ",e.path]})]})]}),e.end!=="complete"&&e.end&&(0,Qe.jsx)(ut,{color:e.ok?"yellow":"orange",
variant:"light",mb:"sm",p:"xs",children:(0,Qe.jsxs)(y,{size:"sm",children:[Px[e.end]??Pt(e.end),e.error&&` Code ${e.error}.`,e.upstreamStatus>0&&e.upstreamStatus!==
e.status&&` The provider said ${e.upstreamStatus}.`]})}),(0,Qe.jsx)(Xt,{cols:{base:2,xs:4},spacing:"sm",verticalSpacing:"xs",component:"dl",m:0,children:t.map(([
r,i])=>(0,Qe.jsxs)("div",{children:[(0,Qe.jsx)(y,{size:"xs",c:"dimmed",component:"dt",children:r}),(0,Qe.jsx)(y,{size:"sm",component:"dd",m:0,className:"wrap",children:i})]},
r))}),(0,Qe.jsxs)(S,{gap:6,mt:"sm",children:[(0,Qe.jsx)(y,{size:"xs",c:"dimmed",children:"Trace"}),(0,Qe.jsx)(j,{href:`/logs?range=all&q=${encodeURIComponent(`t\
race:${e.traceId}`)}`,className:"mono trace",children:e.traceId}),(0,Qe.jsx)(bt,{text:e.traceId,label:"Copy trace id"})]}),n.length>0&&(0,Qe.jsxs)(S,{gap:6,mt:4,
children:[(0,Qe.jsx)(y,{size:"xs",c:"dimmed",children:"Metadata"}),n.map(([r,i])=>(0,Qe.jsxs)(j,{href:`/logs?range=all&q=${encodeURIComponent(`${r}=${i}`)}`,className:"\
mono trace",children:[r,"=",i]},r))]})]})}var da=g(_(),1);function Wx({timings:e}){let t=[{name:"Check the key",about:"who calls, and whether they may",at:e.authenticated,tone:"own"},{name:"Receive the \
body",about:"from the client",at:e.received,tone:"own"},{name:"Plan and send",about:"choose the target, write to the provider",at:e.sent,tone:"own"},{name:"Wait\
 for the provider",about:"until its first byte",at:e.firstByte,tone:"provider"},{name:"Relay the answer",about:"until the last byte, record included",at:e.total,
tone:"provider"}].filter(n=>n.at>0).sort((n,r)=>n.at-r.at);return t.map((n,r)=>({...n,from:t[r-1]?.at??0,to:n.at}))}function Gy({log:e}){let a=e.timings.total||
1,t=Wx(e),n=t.filter(r=>r.tone==="own").reduce((r,i)=>r+i.to-i.from,0);return(0,da.jsxs)(C,{gap:"sm",children:[(0,da.jsxs)("div",{className:"waterfall",role:"ta\
ble","aria-label":"Timing",children:[t.map(r=>(0,da.jsxs)("div",{className:"stage",role:"row",children:[(0,da.jsxs)("div",{role:"cell",children:[(0,da.jsx)(y,{size:"\
sm",fw:550,children:r.name}),(0,da.jsx)(y,{size:"xs",c:"dimmed",children:r.about})]}),(0,da.jsxs)("svg",{width:"100%",height:"14",preserveAspectRatio:"none",viewBox:"\
0 0 1000 14","aria-hidden":"true",children:[(0,da.jsx)("rect",{x:"0",y:"6",width:"1000",height:"2",className:"rail"}),(0,da.jsx)("rect",{x:Math.min(r.from/a*1e3,
997),y:"0",width:Math.max((r.to-r.from)/a*1e3,3),height:"14",rx:"2",className:`bar-${r.tone}`})]}),(0,da.jsx)(y,{size:"sm",ta:"right",role:"cell",className:"now\
rap",children:Se(r.to-r.from)})]},r.name)),(0,da.jsxs)("div",{className:"stage",role:"row",children:[(0,da.jsx)(y,{size:"sm",fw:600,role:"cell",children:"Total"}),
(0,da.jsx)("span",{}),(0,da.jsx)(y,{size:"sm",fw:600,ta:"right",role:"cell",children:Se(e.timings.total)})]})]}),(0,da.jsxs)(y,{size:"xs",c:"dimmed",children:["\
Times count from the moment the request’s headers were complete. The gateway’s own part before the provider was called is ",Se(n),", the time a client neede\
d to send its body included.",e.attempts>1&&` ${e.attempts} attempts were made.`]})]})}var Q=g(_(),1);function jy({id:e,rows:a,close:t,open:n}){let r=Ph(e),i=a.findIndex(o=>o.id===e);return(0,Q.jsxs)(ft,{opened:!0,onClose:t,size:"xl",title:"Reques\
t",closeButtonProps:{"aria-label":"Close"},children:[(0,Q.jsx)(D,{error:r.error,title:"This log cannot be shown",retry:()=>{r.refetch()}}),r.isPending&&(0,Q.jsxs)(
C,{children:[(0,Q.jsx)(pa,{height:70,radius:"md"}),(0,Q.jsx)(pa,{height:36,radius:"md"}),(0,Q.jsx)(pa,{height:260,radius:"md"})]}),r.data&&(0,Q.jsxs)(C,{children:[
(0,Q.jsx)(Ly,{log:r.data}),(0,Q.jsx)(n3,{log:r.data,previous:a[i-1]?.id,next:i>=0?a[i+1]?.id:void 0,open:n}),(0,Q.jsxs)(Zt,{defaultValue:"chat",keepMounted:!1,children:[
(0,Q.jsx)(Zt.List,{className:"scroll-tabs","aria-label":"Parts of the request",mb:"md",children:Hy(r.data).map(({value:o,label:l})=>(0,Q.jsx)(Zt.Tab,{value:o,children:l},
o))}),Hy(r.data).map(({value:o,show:l})=>(0,Q.jsx)(Zt.Panel,{value:o,children:(0,Q.jsx)(l,{log:r.data})},o))]},e)]})]})}var e3=[{value:"chat",label:"Chat",show:By},
{value:"attempts",label:"Attempts",show:Uy},{value:"request",label:"Request",show:({log:e})=>(0,Q.jsx)(Ky,{part:e.request,label:"Request body"})},{value:"respon\
se",label:"Response",show:({log:e})=>(0,Q.jsx)(Ky,{part:e.response,label:"Response body"})},{value:"headers",label:"Headers",show:a3},{value:"timing",label:"Tim\
ing",show:Gy},{value:"cost",label:"Tokens and cost",show:qy}],Hy=e=>e3.filter(({value:a})=>a!=="attempts"||e.tries.length>0||e.cache!==""||e.continued);function Ky({
part:e,label:a}){return e.text?(0,Q.jsxs)(C,{gap:"xs",children:[e.truncated&&(0,Q.jsx)(y,{size:"sm",c:"dimmed",children:"Long: only its beginning was kept."}),(0,Q.jsx)(
lt,{text:My(e.text),label:a})]}):(0,Q.jsx)(y,{size:"sm",c:"dimmed",children:"No body was kept."})}function a3({log:e}){let a=[{name:"Request headers",pairs:e.request.
headers},{name:"Response headers",pairs:e.response.headers}];return(0,Q.jsx)(C,{children:a.map(({name:t,pairs:n})=>(0,Q.jsxs)("div",{children:[(0,Q.jsx)(y,{size:"\
sm",fw:600,mb:6,children:t}),n.length===0?(0,Q.jsx)(y,{size:"sm",c:"dimmed",children:"None were kept."}):(0,Q.jsx)(lt,{text:n.map(([r,i])=>`${r}: ${i}`).join(`
`),label:t})]},t))})}var t3=/^x-portkey-(?!api-key$|trace-id$|package-|runtime)/;function n3({log:e,previous:a,next:t,open:n}){let[,r]=re(),i=Co(e.method,e.path,
e.request.text||void 0,e.request.headers.filter(([l])=>t3.test(l))),o=()=>{let l=zd(e.request.text),c=l.filter(h=>h.role==="user"||h.role==="assistant").map(h=>({
role:h.role,content:h.text})),s=l.filter(h=>h.role==="system").map(h=>h.text).join(`
`),m=e.credential&&!e.modelAsked.startsWith("@")?`@${e.credential}/${e.modelAsked}`:e.modelAsked;Cy({model:m,system:s,messages:c}),r("/playground")};return(0,Q.jsxs)(
S,{gap:"xs",children:[(0,Q.jsx)(Si,{text:i,children:"Copy as curl"}),(0,Q.jsx)(Si,{text:`${window.location.origin}/logs/${e.id}`,children:"Copy link"}),e.path.endsWith(
"/chat/completions")&&e.request.text&&!e.request.truncated&&(0,Q.jsx)(E,{variant:"default",leftSection:(0,Q.jsx)(xi,{size:16}),onClick:o,children:"Open in playg\
round"}),(0,Q.jsxs)(S,{gap:4,ml:"auto",children:[(0,Q.jsx)(E,{variant:"default",px:10,disabled:!a,onClick:()=>a&&n(a),"aria-label":"Newer request",children:(0,Q.jsx)(
lp,{size:16})}),(0,Q.jsx)(E,{variant:"default",px:10,disabled:!t,onClick:()=>t&&n(t),"aria-label":"Older request",children:(0,Q.jsx)(op,{size:16})})]})]})}var Qy=g(I(),1);var kd=g(I(),1);var Er=g(_(),1),Yy=[{keys:["g","h"],does:"Go to the first page",to:"/"},{keys:["g","p"],does:"Go to the playground",to:"/playground"},{keys:["g","l"],does:"Go t\
o logs",to:"/logs"},{keys:["g","c"],does:"Go to configs",to:"/configs"},{keys:["g","k"],does:"Go to API keys",to:"/keys"},{keys:["g","v"],does:"Go to virtual ke\
ys",to:"/virtual-keys"}],r3=[{keys:["Ctrl/Cmd","K"],does:"Search and commands"},{keys:["/"],does:"Filter or search on this page"},{keys:["j"],does:"Next log"},{
keys:["k"],does:"Previous log"},{keys:["Esc"],does:"Close what is open"},{keys:["?"],does:"This sheet"}],Wf="lockgate:shortcuts",i3=1200,Sd=()=>{window.dispatchEvent(
new Event(Wf))};function eh(e){if(e.ctrlKey||e.metaKey||e.altKey||e.defaultPrevented)return!0;let a=e.target instanceof HTMLElement?e.target:document.body;return a.
isContentEditable||a.closest('input, textarea, select, [role="menu"], [role="dialog"]')!==null}function Vy(){let[,e]=re(),[a,t]=Ro(!1),n=(0,kd.useRef)({key:"",at:0});
return(0,kd.useEffect)(()=>{let r=i=>{if(eh(i))return;let{key:o,at:l}=n.current,c=Date.now()-l<i3&&Yy.find(s=>s.keys[0]===o&&s.keys[1]===i.key);if(n.current={key:i.
key,at:Date.now()},c&&c.to)e(c.to);else if(i.key==="?")t.open();else if(i.key==="/")document.querySelector("[data-search]")?.focus();else return;i.preventDefault()};
return window.addEventListener("keydown",r),window.addEventListener(Wf,t.open),()=>{window.removeEventListener("keydown",r),window.removeEventListener(Wf,t.open)}},
[e,t]),(0,Er.jsx)(ht,{opened:a,onClose:t.close,title:"Keyboard shortcuts",closeButtonProps:{"aria-label":"Close"},children:(0,Er.jsx)(C,{gap:10,children:[...r3,
...Yy].map(r=>(0,Er.jsxs)(S,{justify:"space-between",children:[(0,Er.jsx)(y,{size:"sm",children:r.does}),(0,Er.jsx)(S,{gap:4,children:r.keys.map(i=>(0,Er.jsx)(ac,
{children:i},i))})]},r.does))})})}var Le=g(_(),1),o3=[{name:"Time",width:116},{name:"Status",width:76},{name:"Model",least:170},{name:"Metadata",width:180},{name:"Tokens",right:!0,width:104},{name:"\
Cost",right:!0,width:100},{name:"Took",right:!0,width:88},{name:"Trace",width:116,from:"xl"}];function Xy({rows:e,loading:a,density:t,chosen:n,suffix:r}){let[,i]=re();
return c3(e,o=>document.getElementById(`log-${o}`)?.focus()),(0,Le.jsx)(Qa,{label:"Logs",columns:o3,loading:a,minWidth:860,spacing:t==="dense"?"xs":"sm",children:e.
map(o=>{let l=`/logs/${o.id}${r}`;return(0,Le.jsxs)(T.Tr,{className:o.id===n?"clickable chosen":"clickable",onClick:()=>i(l),children:[(0,Le.jsx)(T.Td,{children:(0,Le.jsx)(
j,{id:`log-${o.id}`,href:l,className:"row-link",onClick:c=>c.stopPropagation(),children:(0,Le.jsx)(Oe,{at:o.at})})}),(0,Le.jsx)(T.Td,{children:(0,Le.jsx)(Ai,{status:o.
status,end:o.end})}),(0,Le.jsxs)(T.Td,{children:[(0,Le.jsx)("div",{className:"ellipsis",title:o.model,children:o.model||`${o.method} ${o.path}`}),t==="normal"&&
(0,Le.jsx)(y,{size:"xs",c:"dimmed",className:"ellipsis",children:[o.credential?`@${o.credential}`:o.provider,o.path.replace("/v1/","")].filter(Boolean).join(" ·\
 ")})]}),(0,Le.jsx)(T.Td,{children:(0,Le.jsx)(l3,{metadata:o.metadata})}),(0,Le.jsxs)(T.Td,{ta:"right",className:"nowrap",title:o.estimated?"Estimated: the prov\
ider reported none":void 0,children:[o.estimated&&"≈ ",Ho(o.tokensIn)," → ",Ho(o.tokensOut)]}),(0,Le.jsx)(T.Td,{ta:"right",children:gt(o.cost)}),(0,Le.jsx)(
T.Td,{ta:"right",children:Se(o.ms)}),(0,Le.jsx)(T.Td,{className:"mono nowrap",title:o.traceId,visibleFrom:"xl",children:o.traceId.length>11?`${o.traceId.slice(0,
10)}…`:o.traceId})]},o.id)})})}function l3({metadata:e}){let a=Object.entries(e);return(0,Le.jsxs)(S,{gap:4,children:[a.slice(0,3).map(([t,n])=>(0,Le.jsxs)(ye,
{variant:"default",size:"sm",tt:"none",fw:450,radius:"sm",maw:160,title:`${t}=${n}`,children:[t,"=",n]},t)),a.length>3&&(0,Le.jsxs)(y,{size:"xs",c:"dimmed",children:[
"+",a.length-3]})]})}function c3(e,a){(0,Qy.useEffect)(()=>{let t=n=>{if(eh(n)||n.key!=="j"&&n.key!=="k")return;let r=e.findIndex(o=>document.activeElement?.id===
`log-${o.id}`),i=e[n.key==="j"?Math.min(r+1,e.length-1):Math.max(r-1,0)];i&&a(i.id)};return window.addEventListener("keydown",t),()=>window.removeEventListener(
"keydown",t)},[e,a])}var Ae=g(_(),1),s3=2e3;function Jy(){let{id:e}=Zn(),[a]=Ut(),[,t]=re(),[n,r]=(0,Zy.useState)(!0),[i,o]=bh({key:"lockgate-log-density",defaultValue:"normal"}),l=Jh(
a),c=Math.max(0,Number(a.get("page"))||0),s=fc(l,c,n&&c===0?s3:!1),m=s.data?.rows??[],h=s.data?.total??0,d=Math.ceil(h/l.pageSize),f=dc(l,c),w=k=>t(`/logs${dc(k,
0)}`,{replace:!0}),z=f!=="";return(0,Ae.jsxs)(Ge,{title:"Logs",about:"One record for every call, written before the last byte of its answer left.",wide:!0,children:[
(0,Ae.jsx)(Ay,{filter:l,change:w,live:n,setLive:r,density:i,setDensity:o}),s.error&&!s.data?(0,Ae.jsx)(D,{error:s.error,retry:()=>{s.refetch()}}):s.isSuccess&&h===
0?(0,Ae.jsx)(d3,{filtered:z,everything:()=>t("/logs?range=all")}):(0,Ae.jsxs)(Ae.Fragment,{children:[(0,Ae.jsx)(Xy,{rows:m,loading:s.isPending,density:i,chosen:e,
suffix:f}),(0,Ae.jsxs)(S,{justify:"space-between",mt:"md",children:[(0,Ae.jsx)(y,{size:"sm",c:"dimmed","aria-live":"polite",children:s.isSuccess?`${Xe(h)} ${h===
1?"request":"requests"}`:" "}),d>1&&(0,Ae.jsx)(tc,{total:d,value:c+1,onChange:k=>t(`/logs${dc(l,k-1)}`),size:"sm",getControlProps:k=>({"aria-label":`${k} page`})})]})]}),
e&&(0,Ae.jsx)(jy,{id:e,rows:m,close:()=>t(`/logs${f}`),open:k=>t(`/logs/${k}${f}`,{replace:!0})})]})}function d3({filtered:e,everything:a}){return(0,Ae.jsxs)(pn,
{icon:(0,Ae.jsx)(wp,{size:26}),title:e?"No request matches":"No request in the last 24 hours",action:(0,Ae.jsxs)(S,{gap:"sm",children:[(0,Ae.jsx)(E,{variant:"li\
ght",onClick:a,children:"Show all time"}),(0,Ae.jsx)(E,{component:j,href:"/playground",variant:"default",children:"Make a request"})]}),children:["New requests \
appear here by themselves. Filter by typing ",(0,Ae.jsx)("span",{className:"mono",children:"model:"}),","," ",(0,Ae.jsx)("span",{className:"mono",children:"stat\
us:"}),", ",(0,Ae.jsx)("span",{className:"mono",children:"trace:"})," or a metadata pair such as"," ",(0,Ae.jsx)("span",{className:"mono",children:"_user=ann"}),
"."]})}var Ql=g(_(),1);function Iy(){return(0,Ql.jsx)(Ge,{title:"Page not found",children:(0,Ql.jsx)(pn,{icon:(0,Ql.jsx)(sp,{size:26}),title:"There is nothing at this \
address",action:(0,Ql.jsx)(E,{component:j,href:"/",variant:"light",children:"To the first page"}),children:"The link may be old, or mistyped."})})}var Nr=g(I(),1);var Kn=g(I(),1);var ci=null;async function $y(){if(ci&&ci.until>Date.now()+3e4)return ci.key;let e=await U("POST","/v1/profile/playground-key");return ci={key:e.key,until:new Date(
e.expires_at).getTime()},ci.key}var ah=()=>{ci=null};async function*m3(e){let a=new TextDecoder,t=e.getReader(),n="";for(;;){let{done:r,value:i}=await t.read();
n+=r?a.decode():a.decode(i,{stream:!0});let o=n.split(/\r?\n\r?\n/);n=r?"":o.pop()??"";for(let l of o){let c=l.split(/\r?\n/).filter(s=>s.startsWith("data:")).map(
s=>s.slice(5).trimStart());c.length>0&&(yield c.join(`
`))}if(r)return}}async function Fy(e,a){return lc("/v1/chat/completions",{method:"POST",credentials:"omit",signal:e.signal,headers:{"content-type":"application/\
json","x-portkey-api-key":a,"x-portkey-trace-id":e.traceId,"x-portkey-metadata":JSON.stringify({source:"playground"})},body:JSON.stringify({model:e.model,messages:e.
messages,stream:!0,stream_options:{include_usage:!0},...e.temperature===void 0?{}:{temperature:e.temperature},...e.maxTokens===void 0?{}:{max_tokens:e.maxTokens}})})}
async function Py(e){let a=performance.now(),t=await Fy(e,await $y());if(t.status===401&&ci&&(ah(),t=await Fy(e,await $y())),!t.ok||!t.body)throw await oc(t);let n={
finish:"",tokensOut:0,firstTokenMs:0,totalMs:0},r=0;for await(let i of m3(t.body)){if(i==="[DONE]")break;let o=JSON.parse(i);if(o.error)throw new Error(o.error.
message??"The provider broke off the answer.");let l=o.choices?.[0],c=l?.delta?.content??l?.delta?.reasoning_content??"";c&&(r+=1,n.firstTokenMs||=performance.now()-
a,e.onText(c)),n.finish=l?.finish_reason??n.finish,n.tokensOut=o.usage?.completion_tokens??n.tokensOut}return n.tokensOut||=r,n.totalMs=performance.now()-a,n}function Wy(e=[]){let[a,t]=(0,Kn.useState)(e),n=(0,Kn.useRef)(null);(0,Kn.useEffect)(()=>()=>n.current?.abort(),[]);let r=(0,Kn.useCallback)(l=>{t(c=>[...c.slice(
0,-1),l(c[c.length-1])])},[]),i=(0,Kn.useCallback)(async(l,c)=>{let s=cc(),m={model:c.model,traceId:s,running:!0,stopped:!1,outcome:null,error:null};t([...l,{role:"\
assistant",content:"",answer:m}]);let h=d=>r(f=>({...f,answer:{...m,running:!1,...d}}));n.current=new AbortController;try{let d=await Py({model:c.model,messages:[
...c.system.trim()?[{role:"system",content:c.system}]:[],...l.map(u3)],temperature:c.temperature===""?void 0:c.temperature,maxTokens:c.maxTokens===""?void 0:c.maxTokens,
traceId:s,signal:n.current.signal,onText:f=>r(w=>({...w,content:w.content+f}))});h({outcome:d})}catch(d){d instanceof DOMException&&d.name==="AbortError"?h({stopped:!0}):
h({error:d})}},[r]),o=a[a.length-1]?.answer?.running??!1;return{turns:a,running:o,send:(l,c)=>{i([...a,{role:"user",content:l}],c)},again:l=>{i(a.slice(0,-1),l)},
stop:()=>n.current?.abort(),clear:()=>{n.current?.abort(),t([])}}}var u3=({role:e,content:a})=>({role:e,content:a});var jt=g(_(),1);function f3(e,a){let t=a&&!e.includes(a)?[a,...e]:e,n=new Map;for(let r of t){let i=r.startsWith("@")&&r.includes("/")?r.slice(0,r.indexOf("/")):
"Models";n.set(i,[...n.get(i)??[],r])}return[...n].map(([r,i])=>({group:r,items:i.map(o=>({value:o,label:r==="Models"?o:o.slice(r.length+1)}))}))}function ew({value:e,
change:a}){let t=gi(),n=t.data?.data.map(r=>r.id)??[];return(0,jt.jsx)(ke,{p:"md",radius:"lg",component:"aside","aria-label":"Settings",children:(0,jt.jsxs)(C,{
children:[(0,jt.jsx)(D,{error:t.error,retry:()=>{t.refetch()},title:"Models cannot be listed"}),(0,jt.jsxs)("div",{children:[(0,jt.jsx)(pt,{label:"Model",data:f3(
n,e.model),value:e.model,onChange:r=>a({model:r??""}),searchable:!0,allowDeselect:!1,nothingFoundMessage:"No model matches",maxDropdownHeight:320,comboboxProps:{
width:340,position:"bottom-end"}}),(0,jt.jsx)(y,{size:"xs",c:"dimmed",mt:4,className:"wrap mono",children:e.model})]}),(0,jt.jsx)(Dr,{label:"System prompt",value:e.
system,onChange:r=>a({system:r.currentTarget.value}),autosize:!0,minRows:3,maxRows:10}),(0,jt.jsx)(Ld,{label:"Temperature",description:"0 is steady, higher is f\
reer",value:e.temperature,onChange:r=>a({temperature:typeof r=="number"?r:""}),min:0,max:2,step:.1,decimalScale:2}),(0,jt.jsx)(Ld,{label:"Longest answer",description:"\
In tokens",value:e.maxTokens,onChange:r=>a({maxTokens:typeof r=="number"?r:""}),min:1,max:1e6,step:64,allowDecimal:!1})]})})}var ma=g(_(),1);function aw({turn:e,again:a}){let{answer:t}=e;return(0,ma.jsxs)("article",{className:`turn turn-${e.role}`,"aria-label":e.role==="user"?"You":"M\
odel",children:[(0,ma.jsxs)(S,{justify:"space-between",gap:"xs",mb:4,wrap:"nowrap",children:[(0,ma.jsx)(y,{size:"xs",c:"dimmed",fw:600,truncate:!0,children:e.role===
"user"?"You":t?.model??"Model"}),e.content&&!t?.running&&(0,ma.jsx)(bt,{text:e.content,label:"Copy text"})]}),e.content&&(0,ma.jsxs)("div",{className:"wrap said",
children:[e.content,t?.running&&(0,ma.jsx)("span",{className:"caret","aria-hidden":"true"})]}),t?.running&&!e.content&&(0,ma.jsx)("span",{className:"pulse","ari\
a-label":"Waiting for the first token",role:"img"}),t&&!t.running&&!!t.error&&(0,ma.jsx)(D,{error:t.error}),t&&!t.running&&(0,ma.jsx)(p3,{answer:t,again:a})]})}
function h3(e){return Jt({queryKey:["/v1/logs","trace",e],queryFn:async()=>{let t=Yh({...sc,trace:e,pageSize:1},0);return Ih(await U("GET",`/v1/logs?${t}`)).rows[0]??
null},refetchInterval:t=>t.state.data||t.state.dataUpdateCount>10?!1:500,staleTime:1/0}).data??void 0}function p3({answer:e,again:a}){let t=h3(e.traceId),{outcome:n}=e,
r=n?(n.totalMs-n.firstTokenMs)/1e3:0,i=[];return e.stopped&&i.push(["","Stopped"]),n?.firstTokenMs&&i.push(["First token",Se(n.firstTokenMs)]),n&&n.tokensOut>1&&
r>0&&i.push(["Speed",`${((n.tokensOut-1)/r).toFixed(1)} tokens/s`]),t&&i.push(["Tokens",`${Xe(t.tokensIn)} in, ${Xe(t.tokensOut)} out`],["Cost",gt(t.cost)]),n?.
finish==="length"&&i.push(["","Cut at the longest answer"]),(0,ma.jsxs)(S,{gap:"md",mt:8,mih:26,className:"figures",children:[i.map(([o,l])=>(0,ma.jsxs)(y,{size:"\
xs",c:"dimmed",children:[o&&`${o} `,(0,ma.jsx)(y,{span:!0,size:"xs",fw:600,c:"var(--mantine-color-text)",children:l})]},o+l)),t&&(0,ma.jsx)(Da,{component:j,href:`\
/logs/${t.id}`,size:"xs",children:"Open log"}),a&&(0,ma.jsx)(E,{size:"compact-xs",variant:"subtle",leftSection:(0,ma.jsx)(bc,{size:13}),onClick:a,children:"Agai\
n"})]})}var ge=g(_(),1),v3=["Write a haiku about rivers.","Explain what a lock gate does.","Name three uses of steam."];function tw(){let[e]=(0,Nr.useState)(Ey),a=Ci(),
[t,n]=(0,Nr.useState)({model:e?.model??"",system:e?.system??"You are a helpful assistant.",temperature:.7,maxTokens:256}),r={...t,model:t.model||a},i=Wy(e?.messages.
slice(0,-1)),[o,l]=(0,Nr.useState)(e?.messages.at(-1)?.content??""),c=(0,Nr.useRef)(null),s=i.turns.at(-1);(0,Nr.useEffect)(()=>{c.current&&(c.current.scrollTop=
c.current.scrollHeight)},[s?.content,s?.answer?.running,i.turns.length]);let m=h=>{!h.trim()||i.running||(i.send(h.trim(),r),l(""))};return(0,ge.jsxs)(Ge,{title:"\
Playground",about:"A real request with a short-lived key of your own. It is logged like any other.",wide:!0,actions:i.turns.length>0&&(0,ge.jsx)(E,{variant:"def\
ault",leftSection:(0,ge.jsx)(Jn,{size:16}),onClick:i.clear,children:"Clear"}),children:[(0,ge.jsxs)("div",{className:"playground",children:[(0,ge.jsxs)(ke,{radius:"\
lg",className:"talk",children:[(0,ge.jsxs)("div",{className:"turns",ref:c,tabIndex:0,role:"region","aria-label":"Conversation",children:[i.turns.length===0&&(0,ge.jsx)(
g3,{choose:m}),i.turns.map((h,d)=>(0,ge.jsx)(aw,{turn:h,again:d===i.turns.length-1&&!i.running?()=>i.again(r):void 0},d))]}),(0,ge.jsxs)("div",{className:"compo\
ser",children:[(0,ge.jsx)(Dr,{"aria-label":"Prompt",placeholder:"Ask something",value:o,onChange:h=>l(h.currentTarget.value),onKeyDown:h=>{h.key!=="Enter"||h.shiftKey||
h.nativeEvent.isComposing||(h.preventDefault(),m(o))},autosize:!0,minRows:2,maxRows:10,"data-search":!0}),(0,ge.jsxs)("div",{className:"composer-foot",children:[
(0,ge.jsx)(y,{size:"xs",c:"dimmed",children:"Enter sends, Shift+Enter makes a new line"}),i.running?(0,ge.jsx)(E,{flex:"none",color:"red",variant:"light",leftSection:(0,ge.jsx)(
Ep,{size:15}),onClick:i.stop,children:"Stop"}):(0,ge.jsx)(E,{flex:"none",leftSection:(0,ge.jsx)(zp,{size:16}),onClick:()=>m(o),disabled:!o.trim(),children:"Send"})]})]})]}),
(0,ge.jsx)(ew,{value:r,change:h=>n({...t,...h})})]}),(0,ge.jsx)("div",{className:"sr-only",role:"status","aria-live":"polite",children:s?.answer&&(s.answer.running?
"The model is answering.":s.answer.error?"The answer failed.":`Answer complete: ${s.content}`)})]})}function g3({choose:e}){return(0,ge.jsxs)("div",{className:"\
talk-start",children:[(0,ge.jsx)(Vn,{size:48,radius:"xl",variant:"light",children:(0,ge.jsx)(xi,{size:24})}),(0,ge.jsx)(y,{c:"dimmed",size:"sm",children:"Ask an\
ything, or begin with one of these."}),(0,ge.jsx)("div",{className:"samples",children:v3.map(a=>(0,ge.jsx)(E,{variant:"default",size:"compact-md",fw:450,onClick:()=>e(
a),children:a},a))})]})}var sw=g(I(),1);var nw=["get","post","put","delete"];function rw(e){return Object.entries(e.paths).sort(([a],[t])=>a.localeCompare(t)).flatMap(([a,t])=>Object.entries(t).sort(([
n],[r])=>nw.indexOf(n)-nw.indexOf(r)).map(([n,r])=>{let i=r.requestBody?.content["application/json"];return{id:r.operationId,method:n.toUpperCase(),path:a,tag:r.
tags[0]??"other",summary:r.summary,about:r.description,scopes:r["x-scopes"],caller:r["x-caller"],parameters:r.parameters,example:i?.example,schema:i?.schema}})).
sort((a,t)=>a.tag.localeCompare(t.tag))}function iw(e,a){let t=`${e.method} ${e.path} ${e.summary} ${e.tag} ${e.scopes.join(" ")}`.toLowerCase();return a.toLowerCase().
split(/\s+/).every(n=>t.includes(n))}function ow(e,a){let t=e.path,n=new URLSearchParams;for(let{name:i,in:o}of e.parameters){let l=(a[i]??"").trim();if(o==="pa\
th"){if(!l)return null;t=t.replace(`{${i}}`,encodeURIComponent(l))}else l&&n.set(i,l)}let r=n.toString();return r?`${t}?${r}`:t}var lw=g(_(),1),b3={GET:"teal",POST:"blue",PUT:"yellow",DELETE:"red"};function Td({name:e}){return(0,lw.jsx)(ye,{variant:"light",color:b3[e]??"gray",radius:"sm",
w:70,style:{flexShrink:0},children:e})}var th=g(I(),1);var Ce=g(_(),1);function cw({operation:e}){let[a,t]=(0,th.useState)({}),[n,r]=(0,th.useState)(e.example===void 0?"":JSON.stringify(e.example,null,2)),i=ow(e,a),
o=y3(n),l=e.method!=="GET",c=Ne({gcTime:0,mutationFn:()=>U(e.method,i??"",l&&n.trim()?o.value:void 0)});return(0,Ce.jsx)(ke,{p:"lg",radius:"lg",style:{minWidth:0},
children:(0,Ce.jsx)("form",{onSubmit:m=>{m.preventDefault(),c.mutate()},children:(0,Ce.jsxs)(C,{children:[(0,Ce.jsxs)("div",{children:[(0,Ce.jsxs)(S,{gap:"sm",wrap:"\
nowrap",children:[(0,Ce.jsx)(Td,{name:e.method}),(0,Ce.jsx)(y,{className:"mono wrap",fw:600,children:e.path})]}),(0,Ce.jsx)(va,{order:2,size:"h4",mt:"sm",children:e.
summary}),(0,Ce.jsx)(y,{size:"sm",c:"dimmed",children:e.about})]}),(0,Ce.jsx)(w3,{scopes:e.scopes}),e.parameters.map(m=>(0,Ce.jsx)(we,{label:m.name,description:m.
description??(m.in==="path"?"A part of the path: an id or a slug.":void 0),required:m.in==="path",value:a[m.name]??"",onChange:h=>t({...a,[m.name]:h.currentTarget.
value}),styles:{input:{fontFamily:"var(--mantine-font-family-monospace)"}}},m.name)),e.schema!==void 0&&(0,Ce.jsx)(Nh,{label:"Body",value:n,onChange:r,autosize:!0,
minRows:4,maxRows:18,formatOnBlur:!0,validationError:o.error??void 0}),(0,Ce.jsx)(lt,{label:"curl command",text:Co(e.method,i??e.path,l&&o.error===null?o.value:
void 0)}),l&&(0,Ce.jsx)(ut,{variant:"light",color:"yellow",py:"xs",children:"This changes things for real."}),(0,Ce.jsx)(S,{justify:"flex-end",children:(0,Ce.jsx)(
E,{type:"submit",loading:c.isPending,disabled:i===null||o.error!==null,children:"Send as me"})}),(0,Ce.jsx)(D,{error:c.error,title:c.error instanceof hi?`Answer\
ed with ${c.error.status}`:void 0}),c.isSuccess&&(0,Ce.jsx)(lt,{label:"Answer",text:JSON.stringify(c.data,null,2),height:420})]})})})}function y3(e){if(!e.trim())
return{value:void 0,error:null};try{return{value:JSON.parse(e),error:null}}catch(a){return{value:void 0,error:a instanceof Error?a.message:"This is no JSON"}}}function w3({
scopes:e}){let a=new Set(It().data?.scopes);return e.length===0?null:(0,Ce.jsxs)(S,{gap:6,children:[(0,Ce.jsx)(y,{size:"sm",children:"Any one of"}),e.map(t=>(0,Ce.jsxs)(
ye,{variant:"light",color:a.has(t)?"teal":"gray",radius:"sm",tt:"none",children:[t,a.has(t)?"":" (you lack it)"]},t))]})}var be=g(_(),1),nh="/v1/openapi.json";function dw(){let{id:e}=Zn(),[a,t]=Ut(),n=Jt({queryKey:[nh],queryFn:()=>U("GET",nh),staleTime:1/0}),r=(0,sw.useMemo)(()=>n.
data?rw(n.data):[],[n.data]),i=a.get("search")??"",o=r.filter(c=>iw(c,i)),l=r.find(c=>c.id===e)??o[0];return(0,be.jsxs)(Ge,{title:"API reference",about:(0,be.jsxs)(
be.Fragment,{children:["What the console does, a program can do. Calls that you try here are made as you, for real. The same as a file:"," ",(0,be.jsx)(Da,{href:nh,
inherit:!0,children:"openapi.json"})]}),wide:!0,children:[(0,be.jsx)(D,{error:n.error,retry:()=>{n.refetch()}}),n.isPending&&(0,be.jsx)(pa,{height:420,radius:"l\
g"}),n.data&&(0,be.jsxs)("div",{className:"reference",children:[(0,be.jsxs)(C,{gap:"xs",children:[(0,be.jsx)(we,{"aria-label":"Search operations",placeholder:`S\
earch ${r.length} operations`,leftSection:(0,be.jsx)(vt,{size:16}),value:i,onChange:c=>{let s=c.currentTarget.value;t(s?{search:s}:{},{replace:!0})},"data-searc\
h":!0}),(0,be.jsx)(mi.Autosize,{mah:"calc(100vh - 240px)",type:"auto",scrollbars:"y",children:(0,be.jsx)(_3,{operations:o,chosen:l?.id})})]}),l?(0,be.jsx)(cw,{operation:l},
l.id):(0,be.jsx)(y,{c:"dimmed",children:"No operation matches."})]})]})}function _3({operations:e,chosen:a}){let[,t]=re(),[n]=Ut(),r=n.toString()?`?${n}`:"",i=[
...new Set(e.map(o=>o.tag))];return(0,be.jsx)(C,{gap:"sm",pr:"xs",children:i.map(o=>(0,be.jsxs)("div",{children:[(0,be.jsxs)(S,{gap:6,px:8,pb:4,children:[(0,be.jsx)(
y,{size:"xs",fw:600,c:"dimmed",children:o.replaceAll("_"," ")}),(0,be.jsx)(ye,{size:"xs",variant:"light",color:"gray",children:e.filter(l=>l.tag===o).length})]}),
e.filter(l=>l.tag===o).map(l=>(0,be.jsxs)(mt,{className:"reference-row","aria-current":l.id===a?"true":void 0,onClick:()=>t(`/reference/${l.id}${r}`),children:[
(0,be.jsx)(Td,{name:l.method}),(0,be.jsx)(y,{size:"sm",truncate:!0,span:!0,style:{minWidth:0},children:l.summary})]},l.id))]},o))})}var jn=g(I(),1);var Ja=g(_(),1);function x3(){let[e]=(0,jn.useState)(()=>new URLSearchParams(window.location.hash.slice(1)).get("token")??"");return(0,jn.useEffect)(()=>{window.
location.hash&&window.history.replaceState(null,"","/setup")},[]),e}function mw({needed:e}){let a=x3(),[,t]=re(),[n,r]=(0,jn.useState)(a),[i,o]=(0,jn.useState)(
""),[l,c]=(0,jn.useState)(""),[s,m]=(0,jn.useState)(""),[h,d]=(0,jn.useState)(""),f=Ne({mutationFn:()=>U("POST",Kd,{token:n.trim(),email:i.trim(),password:h,...l.
trim()?{name:l.trim()}:{},...s.trim()?{organisation:s.trim()}:{}}),onSuccess:async()=>{d(""),r(""),t("/"),await Promise.all([Ia(_a),wn.invalidateQueries({queryKey:[
Kd]})])}});return e?(0,Ja.jsx)(Vl,{title:"Welcome to Lockgate",about:"Create the first account. It owns this gateway and can invite others later.",children:(0,Ja.jsx)(
"form",{onSubmit:z=>{z.preventDefault(),f.mutate()},children:(0,Ja.jsxs)(C,{children:[!a&&(0,Ja.jsx)(Ra,{label:"Set-up token",description:"It is in the link tha\
t the gateway printed when it started.",value:n,onChange:z=>r(z.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"off"}),(0,Ja.jsx)(we,{label:"Emai\
l",type:"email",value:i,onChange:z=>o(z.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"username",autoFocus:!0}),(0,Ja.jsx)(cd,{label:"Password",
value:h,onChange:d}),(0,Ja.jsx)(we,{label:"Your name",value:l,onChange:z=>c(z.currentTarget.value),autoComplete:"name",placeholder:"Optional"}),(0,Ja.jsx)(we,{label:"\
Organisation",value:s,onChange:z=>m(z.currentTarget.value),autoComplete:"organization",placeholder:"Optional"}),(0,Ja.jsx)(D,{error:f.error}),(0,Ja.jsx)(E,{type:"\
submit",size:"md",loading:f.isPending,disabled:!n||!i||!To(h),children:"Create account"})]})})}):(0,Ja.jsx)(Vl,{title:"Already set up",about:"This gateway has a\
n owner, so the set-up link does nothing any more.",children:(0,Ja.jsx)(Da,{component:j,href:"/",children:"Go to the login"})})}var _w=g(I(),1);var Yt=g(I(),1);var ae=g(_(),1);function fw({close:e,done:a}){let t=Lo(),[n,r]=(0,Yt.useState)(""),[i,o]=(0,Yt.useState)(""),[l,c]=(0,Yt.useState)(""),[s,m]=(0,Yt.useState)(""),
[h,d]=(0,Yt.useState)({}),[f,w]=(0,Yt.useState)(""),z=t.data?.data??[],k=z.find(b=>b.slug===n),p=i.trim()||k?.name||n,u=Ne({mutationFn:()=>U("POST",Rr,{name:p,provider:n,
...l?{key:l}:{},...f.trim()?{custom_host:f.trim()}:{},...s.trim()?{note:s.trim()}:{},...Object.keys(uw(h)).length>0?{configurations:uw(h)}:{}}),onSuccess:b=>{c(
""),qo(),a({slug:b.data?.slug??b.slug??"",name:p,provider:n,status:"active",created_at:""})}}),v=k?.fields.some(b=>b.required&&!h[b.name]?.trim())||k?.needs_host&&
!f.trim();return(0,ae.jsxs)(gw,{title:"Add a virtual key",close:e,submit:()=>u.mutate(),action:"Add and test",busy:u.isPending,error:u.error,blocked:!k||!!v||k.
needs_key&&!l,children:[(0,ae.jsx)(D,{error:t.error,retry:()=>{t.refetch()}}),t.isPending?(0,ae.jsx)(pa,{height:60,radius:"md"}):(0,ae.jsx)(pt,{label:"Provider",
data:z.filter(b=>b.slug!=="local").map(b=>({value:b.slug,label:b.name})),value:n||null,placeholder:"Choose one, or type to search",onChange:b=>{r(b??""),d({})},
searchable:!0,allowDeselect:!1,"data-autofocus":!0,nothingFoundMessage:"No such provider. One that speaks OpenAI's API works with a base URL",maxDropdownHeight:280}),
(0,ae.jsx)(we,{label:"Name",placeholder:k?.name,description:"Its slug is made from it.",value:i,onChange:b=>o(b.currentTarget.value),maxLength:100}),k?.needs_key&&
(0,ae.jsx)(pw,{label:"The provider's API key",value:l,onChange:c,required:!0,provider:k}),k?.fields.map(b=>(0,ae.jsx)(we,{label:b.label,value:h[b.name]??"",onChange:A=>d(
{...h,[b.name]:A.currentTarget.value}),required:b.required},b.name)),k&&(0,ae.jsx)(vw,{value:f,onChange:w,provider:k}),(0,ae.jsx)(Dr,{label:"Note",placeholder:"\
Whose account, which budget",value:s,onChange:b=>m(b.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}function hw({row:e,close:a}){let t=Lo().data?.data.
find(w=>w.slug===e.provider),[n,r]=(0,Yt.useState)(e.name),[i,o]=(0,Yt.useState)(e.note??""),[l,c]=(0,Yt.useState)(""),[s,m]=(0,Yt.useState)(e.custom_host??""),
h=s.trim()!==(e.custom_host??""),d=Ne({mutationFn:()=>U("PUT",`${Rr}/${encodeURIComponent(e.slug)}`,{name:n.trim(),note:i.trim(),...l?{key:l}:{},...h?{custom_host:s.
trim()}:{}}),onSuccess:()=>(c(""),a(),qo())}),f=h&&t?.needs_key!==!1;return(0,ae.jsxs)(gw,{title:`Edit ${e.name}`,close:a,submit:()=>d.mutate(),action:"Save",busy:d.
isPending,error:d.error,blocked:!n.trim()||f&&!l,children:[(0,ae.jsx)(we,{label:"Name",value:n,onChange:w=>r(w.currentTarget.value),required:!0,maxLength:100,"d\
ata-autofocus":!0}),t?.needs_key!==!1&&(0,ae.jsx)(pw,{label:"New API key of the provider",value:l,onChange:c,required:f,placeholder:e.masked_key??void 0,about:f?
"A stored key never travels to a new host by itself: enter it again.":"Leave it empty to keep the stored one."}),(0,ae.jsx)(vw,{value:s,onChange:m,provider:t}),
(0,ae.jsx)(Dr,{label:"Note",value:i,onChange:w=>o(w.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}function uw(e){return Object.fromEntries(Object.entries(
e).map(([a,t])=>[a,t.trim()]).filter(([,a])=>a))}function pw({label:e,value:a,onChange:t,required:n,placeholder:r,about:i,provider:o}){return(0,ae.jsx)(Ra,{label:e,
description:i??(0,ae.jsxs)(ae.Fragment,{children:["Sealed at once with AES-256-GCM, and never shown again.",o?.docs_url&&(0,ae.jsxs)(ae.Fragment,{children:[" ",
(0,ae.jsxs)(Da,{href:o.docs_url,target:"_blank",rel:"noreferrer noopener",size:"xs",children:[o.name," documentation"]})]})]}),value:a,onChange:l=>t(l.currentTarget.
value),required:n,placeholder:r,autoComplete:"off","data-1p-ignore":!0,visibilityToggleButtonProps:{"aria-label":"Show or hide the key"}})}function vw({value:e,
onChange:a,provider:t}){let n=t?.needs_host??!1;return(0,ae.jsx)(we,{label:"Base URL",description:`${n?"Where your server answers, with its path prefix.":"Only \
for a host of your own, such as a proxy."} The key is bound to it.`,placeholder:t?.base_url??"https://llm.example.org/v1",value:e,onChange:r=>a(r.currentTarget.
value),required:n})}function gw({title:e,close:a,submit:t,action:n,busy:r,error:i,blocked:o,children:l}){return(0,ae.jsx)(ft,{opened:!0,onClose:a,title:e,closeButtonProps:{
"aria-label":"Close"},children:(0,ae.jsx)("form",{onSubmit:s=>{s.preventDefault(),t()},children:(0,ae.jsxs)(C,{children:[l,(0,ae.jsx)(D,{error:i}),(0,ae.jsxs)(S,
{justify:"flex-end",className:"drawer-foot",children:[(0,ae.jsx)(E,{variant:"default",onClick:a,children:"Cancel"}),(0,ae.jsx)(E,{type:"submit",loading:r,disabled:o,
children:n})]})]})})})}var si=g(_(),1);function bw({row:e,close:a}){let t=async()=>{await U("DELETE",`${Rr}/${encodeURIComponent(e.slug)}`),await qo()};return(0,si.jsx)(In,{title:`Del\
ete ${e.name}?`,action:"Delete virtual key",close:a,run:t,children:(0,si.jsxs)(C,{gap:"xs",children:[(0,si.jsxs)(y,{size:"sm",children:["Every request that name\
s ",(0,si.jsxs)("span",{className:"mono",children:["@",e.slug]})," is refused within a second. The sealed key is destroyed and cannot be brought back; the key a\
t the provider itself stays valid until you revoke it there."]}),(0,si.jsx)(y,{size:"sm",c:"dimmed",children:"Logs of past requests stay."})]})})}var te=g(_(),1),z3=[{name:"Name",least:170},{name:"Slug",width:220},{name:"Provider",width:130},{name:"Key",width:120},{name:"Status",width:104},{name:"Created",
width:110},{name:"Actions",width:120,silent:!0}];function yw({rows:e,loading:a,act:t}){let n=Lo().data?.data??[],r=i=>n.find(o=>o.slug===i)?.name??i;return(0,te.jsx)(
Qa,{label:"Virtual keys",columns:z3,loading:a,minWidth:900,children:e.map(i=>(0,te.jsxs)(T.Tr,{children:[(0,te.jsxs)(T.Td,{children:[(0,te.jsx)(y,{size:"sm",fw:550,
className:"wrap",children:i.name}),(i.note||i.custom_host)&&(0,te.jsx)(y,{size:"xs",c:"dimmed",className:"wrap",lineClamp:1,children:i.note||i.custom_host})]}),
(0,te.jsx)(T.Td,{children:(0,te.jsxs)(S,{gap:4,wrap:"nowrap",children:[(0,te.jsxs)("span",{className:"mono wrap",children:["@",i.slug]}),(0,te.jsx)(bt,{text:`@${i.
slug}`,label:`Copy slug of ${i.name}`})]})}),(0,te.jsx)(T.Td,{children:r(i.provider)}),(0,te.jsx)(T.Td,{className:"mono nowrap",children:i.masked_key??"None nee\
ded"}),(0,te.jsx)(T.Td,{children:(0,te.jsx)(Ti,{status:i.status})}),(0,te.jsx)(T.Td,{children:(0,te.jsx)(Oe,{at:i.created_at})}),(0,te.jsx)(T.Td,{children:(0,te.jsxs)(
S,{gap:6,wrap:"nowrap",justify:"flex-end",children:[(0,te.jsx)(E,{size:"compact-sm",variant:"default",onClick:()=>t({kind:"test",row:i}),"aria-label":`Test ${i.
name}`,children:"Test"}),(0,te.jsx)(k3,{row:i,act:t})]})})]},i.slug))})}function k3({row:e,act:a}){return(0,te.jsxs)(O,{children:[(0,te.jsx)(O.Target,{children:(0,te.jsx)(
Rt,{variant:"subtle",color:"gray","aria-label":`Actions for ${e.name}`,children:(0,te.jsx)(wi,{size:18})})}),(0,te.jsxs)(O.Dropdown,{children:[(0,te.jsx)(O.Item,
{leftSection:(0,te.jsx)(zi,{size:16}),onClick:()=>a({kind:"edit",row:e}),children:"Edit"}),(0,te.jsx)(O.Divider,{}),(0,te.jsx)(O.Item,{color:"red",leftSection:(0,te.jsx)(
Jn,{size:16}),onClick:()=>a({kind:"delete",row:e}),children:"Delete…"})]})]})}var J=g(_(),1),S3={resolve:"Find the host",connect:"Connect",tls:"Encrypt (TLS)",auth:"Log in with the key",models:"List models",completion:"Answer one token"},
rh=24;function ww({row:e,close:a}){let t=Jt({queryKey:["test",e.slug],queryFn:()=>U("POST",`${Rr}/${encodeURIComponent(e.slug)}/test`),staleTime:0,gcTime:0,retry:!1,
refetchOnWindowFocus:!1,refetchOnReconnect:!1}),n=t.isFetching?void 0:t.data;return(0,J.jsx)(ht,{opened:!0,onClose:a,title:`Test ${e.name}`,size:"lg",closeButtonProps:{
"aria-label":"Close"},children:(0,J.jsxs)(C,{"aria-live":"polite",children:[t.isFetching&&(0,J.jsxs)(S,{gap:"sm",mih:48,children:[(0,J.jsx)(ui,{size:18}),(0,J.jsx)(
y,{size:"sm",children:"Calling the provider with the stored key…"})]}),!t.isFetching&&(0,J.jsx)(D,{error:t.error}),n&&(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(
ut,{color:n.ok?"teal":"red",icon:n.ok?(0,J.jsx)(xn,{size:18}):(0,J.jsx)(Go,{size:18}),children:n.ok?(0,J.jsxs)(J.Fragment,{children:["It works. Call it as ",(0,J.jsxs)(
"span",{className:"mono",children:["@",e.slug,"/model"]}),"."]}):"It does not work yet. The first red line says what to mend."}),(0,J.jsx)(C,{gap:0,component:"o\
l",className:"steps",children:n.steps.map(r=>(0,J.jsx)(T3,{step:r},r.step))}),(0,J.jsx)(A3,{names:n.models??[]})]}),(0,J.jsxs)(S,{justify:"flex-end",children:[(0,J.jsx)(
E,{variant:"default",onClick:()=>{t.refetch()},disabled:t.isFetching,children:"Test again"}),(0,J.jsx)(E,{onClick:a,children:"Done"})]})]})})}function T3({step:e}){
let a=e.ok?xn:Go;return(0,J.jsxs)("li",{children:[(0,J.jsx)(a,{size:20,color:`var(--mantine-color-${e.ok?"teal":"red"}-6)`,"aria-label":e.ok?"passed":"failed"}),
(0,J.jsxs)("div",{style:{flex:1,minWidth:0},children:[(0,J.jsx)(y,{size:"sm",fw:550,children:S3[e.step]??e.step}),(0,J.jsx)(y,{size:"sm",c:e.ok?"dimmed":"red",className:"\
wrap",children:e.message})]}),(0,J.jsx)(y,{size:"xs",c:"dimmed",className:"nowrap",children:Se(e.ms)})]})}function A3({names:e}){return e.length===0?null:(0,J.jsxs)(
"div",{children:[(0,J.jsxs)(y,{size:"sm",fw:550,mb:6,children:[e.length," ",e.length===1?"model":"models"," found"]}),(0,J.jsxs)(S,{gap:6,children:[e.slice(0,rh).
map(a=>(0,J.jsx)(ye,{variant:"default",tt:"none",fw:450,radius:"sm",children:a},a)),e.length>rh&&(0,J.jsxs)(y,{size:"xs",c:"dimmed",children:["and ",e.length-rh,
" more"]})]})]})}var wa=g(_(),1);function xw(){let{action:e}=Zn(),[,a]=re(),t=Xn(),[n,r]=(0,_w.useState)(null),i=t.data?.data??[],o=()=>r(null);return(0,wa.jsxs)(Ge,{title:"Virt\
ual keys",about:"Providers’ credentials, sealed. An app names one by its slug and never sees the key behind it.",actions:(0,wa.jsx)(E,{component:j,href:"/virt\
ual-keys/new",leftSection:(0,wa.jsx)($t,{size:16}),children:"Add virtual key"}),children:[(0,wa.jsx)(D,{error:t.error,retry:()=>{t.refetch()}}),t.isSuccess&&i.length===
0&&(0,wa.jsxs)(pn,{icon:(0,wa.jsx)(ki,{size:26}),title:"No provider is connected yet",action:(0,wa.jsx)(E,{component:j,href:"/virtual-keys/new",variant:"light",
children:"Add the first virtual key"}),children:["Paste a provider’s API key once. Then call its models as ",(0,wa.jsx)("span",{className:"mono",children:"@sl\
ug/model"}),", or send"," ",(0,wa.jsx)("span",{className:"mono",children:"x-portkey-virtual-key: slug"}),". The built-in model works without any."]}),!t.error&&
(t.isPending||i.length>0)&&(0,wa.jsx)(yw,{rows:i,loading:t.isPending,act:r}),e==="new"&&(0,wa.jsx)(fw,{close:()=>a("/virtual-keys"),done:l=>{a("/virtual-keys"),
r({kind:"test",row:l})}}),n?.kind==="edit"&&(0,wa.jsx)(hw,{row:n.row,close:o}),n?.kind==="test"&&(0,wa.jsx)(ww,{row:n.row,close:o}),n?.kind==="delete"&&(0,wa.jsx)(
bw,{row:n.row,close:o})]})}var zw=()=>Mh({opened:!1,empty:!1,selected:-1,listId:"",query:"",registeredActions:new Set}),ih=e=>Dh(e);function Mo(e,a){let t=a.getState();a.setState({...t,...e(
a.getState())})}function kw(e){Mo(()=>({opened:!0,selected:-1}),e)}function Sw(e){Mo(()=>({opened:!1}),e)}function Tw(e){Mo(a=>({opened:!a.opened,selected:a.opened?
a.selected:-1}),e)}function Aw(e,a){a.updateState(t=>({...t,selected:e}))}function C3(e,a){a.updateState(t=>({...t,listId:e}))}function Ad(e,a=document){let t=a.
querySelector(e);if(t)return t;let n=a instanceof ShadowRoot?a.host.children:a.children;for(let r=0;r<n.length;r+=1){let i=n[r];if(i.shadowRoot){let l=Ad(e,i.shadowRoot);
if(l)return l}let o=Ad(e,i);if(o)return o}return null}function Cd(e,a){let t=a.getState(),n=t.listId?Ad(`#${t.listId}`):null,r=n?.querySelector("[data-selected]"),
i=n?.querySelectorAll("[data-action]")??[],o=e===-1?i.length-1:e===i.length?0:e,l=vh(o,0,i.length-1);return r?.removeAttribute("data-selected"),i[l]?.scrollIntoView(
{block:"nearest"}),i[l]?.setAttribute("data-selected","true"),Aw(l,a),l}function E3(e){return Cd(e.getState().selected+1,e)}function N3(e){return Cd(e.getState().
selected-1,e)}function O3(e){let a=e.getState();(a.listId?Ad(`#${a.listId} [data-selected]`):null)?.click()}function M3(e,a){let t=a.getState();return t.registeredActions.
add(e),()=>{t.registeredActions.delete(e)}}function D3(e,a){Mo(()=>({query:e}),a),Promise.resolve().then(()=>{Cd(0,a),Mo(t=>({empty:t.query.trim().length>0&&t.registeredActions.
size===0||!1}),a)})}function R3({clearQuery:e},a){a.updateState(t=>({...t,selected:-1,query:e?"":t.query,empty:e?!1:t.empty}))}var Ea={open:kw,close:Sw,toggle:Tw,
updateState:Mo,setSelectedAction:Aw,setListId:C3,selectAction:Cd,selectNextAction:E3,selectPreviousAction:N3,triggerSelectedAction:O3,registerAction:M3,setQuery:D3,
clearSpotlightState:R3};function Cw(){let e=zw();return[e,{open:()=>kw(e),close:()=>Sw(e),toggle:()=>Tw(e)}]}var[Ed,Or]=Cw(),{open:U3,close:B3,toggle:q3}=Or;function Nd(e){let a=e;return a.group!==void 0&&Array.isArray(a.actions)}var[Ew,Nt]=ph("Spotlight component was not found in tree");var ua={root:"m_d2b315db",content:"m_3cd250e0",body:"m_d2abce9b",search:"m_f366a061",actionsList:"m_6e463822",action:"m_d49bb8ef",actionBody:"m_3d475731",actionSection:"\
m_832642f6",actionLabel:"m_6c2a1345",actionDescription:"m_a6d9d78d",empty:"m_82f78f74",footer:"m_ddcaf054",actionsGroup:"m_5a3e5f7b"};var Ot=g(_(),1),L3={dimmedSections:!0,highlightQuery:!1},Do=ha(e=>{let{className:a,style:t,classNames:n,styles:r,id:i,description:o,label:l,leftSection:c,rightSection:s,
children:m,dimmedSections:h,highlightQuery:d,highlightColor:f,closeSpotlightOnTrigger:w,onClick:z,onMouseDown:k,keywords:p,vars:u,...v}=fa("SpotlightAction",L3,
e),b=Nt(),A={classNames:n,styles:r},q=d&&typeof l=="string"?(0,Ot.jsx)(Eh,{component:"span",highlight:b.query,color:f,...b.getStyles("actionLabel",A),children:l}):
(0,Ot.jsx)("span",{...b.getStyles("actionLabel",A),children:l});return(0,Ot.jsx)(mt,{"data-action":!0,...b.getStyles("action",{className:a,style:t,...A}),...v,onMouseDown:N=>{
N.preventDefault(),k?.(N)},onClick:N=>{z?.(N),(w??b.closeOnActionTrigger)&&Ea.close(b.store)},tabIndex:-1,children:m||(0,Ot.jsxs)(Ot.Fragment,{children:[c&&(0,Ot.jsx)(
Dt,{component:"span",mod:{position:"left",dimmed:h},...b.getStyles("actionSection",A),children:c}),(0,Ot.jsxs)("span",{...b.getStyles("actionBody",A),children:[
q,(0,Ot.jsx)("span",{...b.getStyles("actionDescription",A),children:o})]}),s&&(0,Ot.jsx)(Dt,{component:"span",mod:{position:"right",dimmed:h},...b.getStyles("ac\
tionSection",A),children:s})]})})});Do.classes=ua;Do.displayName="@mantine/spotlight/SpotlightAction";var Nw=g(_(),1),Xl=ha(e=>{let{className:a,style:t,styles:n,classNames:r,label:i,children:o,...l}=fa("SpotlightActionsGroup",null,e),c=Nt();return(0,Nw.jsx)(Dt,{
...c.getStyles("actionsGroup",{className:a,style:t,classNames:r,styles:n}),...l,__vars:{"--spotlight-label":`'${i?.replace(/\\/g,"\\\\").replace(/'/g,"\\'")}'`},
children:o})});Xl.classes=ua;Xl.displayName="@mantine/core/SpotlightActionsGroup";var Ow=g(_(),1),Od=g(I(),1),Zl=ha(e=>{let{className:a,style:t,id:n,children:r,vars:i,classNames:o,styles:l,...c}=fa("SpotlightActionsList",null,e),s=Nt(),m=`man\
tine-${(0,Od.useId)().replace(/:/g,"")}`,h=n||m;return(0,Od.useEffect)(()=>(Ea.setListId(h,s.store),()=>Ea.setListId("",s.store)),[]),(0,Ow.jsx)(mi.Autosize,{...s.
getStyles("actionsList",{className:a,style:t,classNames:o,styles:l}),type:"scroll",scrollbarSize:"var(--spotlight-actions-list-padding)",offsetScrollbars:"y",id:h,
...c,children:r})});Zl.classes=ua;Zl.displayName="@mantine/spotlight/SpotlightActionsList";var Mw=g(_(),1),Jl=ha(e=>{let{className:a,style:t,classNames:n,styles:r,...i}=fa("SpotlightEmpty",null,e),o=Nt();return(0,Mw.jsx)(Dt,{...o.getStyles("empty",{classNames:n,
styles:r,className:a,style:t}),...i})});Jl.classes=ua;Jl.displayName="@mantine/spotlight/SpotlightEmpty";var Dw=g(_(),1),Md=ha(e=>{let{className:a,style:t,classNames:n,styles:r,...i}=fa("SpotlightFooter",null,e),o=Nt();return(0,Dw.jsx)(Dt,{...o.getStyles("footer",{
className:a,classNames:n,style:t,styles:r}),...i})});Md.classes=ua;Md.displayName="@mantine/spotlight/SpotlightFooter";function Rw(e,a){if(!e)return[];let t=()=>Ea.open(a);return Array.isArray(e)?e.map(n=>[n,t]):[[e,t]]}var oh=g(_(),1),G3={size:600,yOffset:80,zIndex:Wl("max"),overlayProps:{backgroundOpacity:.35,blur:7},transitionProps:{duration:200,transition:"pop"},store:Ed,clearQueryOnClose:!0,
closeOnActionTrigger:!0,shortcut:"mod + K",maxHeight:400},Il=ha(e=>{let a=fa("SpotlightRoot",G3,e),{classNames:t,className:n,style:r,styles:i,unstyled:o,vars:l,
store:c,children:s,query:m,onQueryChange:h,transitionProps:d,clearQueryOnClose:f,shortcut:w,tagsToIgnore:z,triggerOnContentEditable:k,disabled:p,onSpotlightOpen:u,
onSpotlightClose:v,forceOpened:b,closeOnActionTrigger:A,maxHeight:q,scrollable:N,attributes:M,...Ee}=a,{opened:K,query:Qt}=ih(c),Ud=typeof m=="string"?m:Qt,uh=fh=>{
h?.(fh),Ea.setQuery(fh,c)},t2=zh({name:"Spotlight",classes:ua,props:a,className:n,style:r,classNames:t,styles:i,unstyled:o,attributes:M}),{resolvedClassNames:n2,
resolvedStyles:r2}=xh({classNames:t,styles:i,props:a});return wh(Rw(w,c),z,k),gh(()=>{K?u?.():v?.()},[K]),p?null:(0,oh.jsx)(Ew,{value:{getStyles:t2,query:Ud,setQuery:uh,
store:c,closeOnActionTrigger:A},children:(0,oh.jsx)(ht,{...Ee,withCloseButton:!1,opened:K||!!b,padding:0,onClose:()=>Ea.close(c),className:n,style:r,classNames:n2,
styles:r2,attributes:M,transitionProps:{...d,onExited:()=>{f&&uh(""),Ea.clearSpotlightState({clearQuery:f},c),d?.onExited?.()}},__vars:{"--spotlight-max-height":N?
hh(q):void 0},__staticSelector:"Spotlight","data-scrollable":N||void 0,children:s})})});Il.classes=ua;Il.displayName="@mantine/spotlight/SpotlightRoot";var Uw=g(_(),1),Bw=g(I(),1),H3={size:"lg"},$l=ha(e=>{let{classNames:a,styles:t,onKeyDown:n,onChange:r,vars:i,value:o,attributes:l,...c}=fa("SpotlightSearch",H3,
e),s=Nt(),m=s.getStyles("search"),[h,d]=(0,Bw.useState)(!1),f=w=>{n?.(w),!h&&(w.nativeEvent.code==="ArrowDown"&&(w.preventDefault(),Ea.selectNextAction(s.store)),
w.nativeEvent.code==="ArrowUp"&&(w.preventDefault(),Ea.selectPreviousAction(s.store)),(w.nativeEvent.code==="Enter"||w.nativeEvent.code==="NumpadEnter")&&(w.preventDefault(),
Ea.triggerSelectedAction(s.store)))};return(0,Uw.jsx)(kh,{...m,classNames:[{input:m.className},a],styles:[{input:m.style},t],...c,value:o??s.query,onChange:w=>{
s.setQuery(w.currentTarget.value),r?.(w)},onKeyDown:f,onCompositionStart:()=>d(!0),onCompositionEnd:()=>d(!1)})});$l.classes=ua;$l.displayName="@mantine/spotlig\
ht/SpotlightSearch";function K3(e){return Array.isArray(e)?e.map(a=>a.trim()).join(",").toLowerCase().trim():typeof e=="string"?e.toLowerCase().trim():""}function j3(e){return e.reduce(
(a,t)=>"actions"in t?[...a,...t.actions.map(n=>({...n,group:t.group}))]:[...a,t],[])}function Y3(e){let a={},t=[];return e.forEach(n=>{n.group?(a[n.group]||(a[n.
group]={pushed:!1,data:{group:n.group,actions:[]}}),a[n.group].data.actions.push(n),a[n.group].pushed||(a[n.group].pushed=!0,t.push(a[n.group].data))):t.push(n)}),
t}var qw=(e,a)=>{let t=e.trim().toLowerCase(),n=[[],[]];return j3(a).forEach(r=>{r.label?.toLowerCase().includes(t)?n[0].push(r):(r.description?.toLowerCase().includes(
t)||K3(r.keywords).includes(t))&&n[1].push(r)}),Y3(n.flat())};function lh(e,a){if(!Array.isArray(e))return[];let t=0;return e.reduce((n,r)=>{if(t>=a)return n;if(Nd(r)){let i=lh(r.actions,a-t);n.push({group:r.group,actions:i}),
t+=i.length}else n.push(r),t+=1;return n},[])}var Yn=g(_(),1),V3={size:600,yOffset:80,limit:1/0,zIndex:Wl("max"),overlayProps:{backgroundOpacity:.35,blur:7},transitionProps:{duration:200,transition:"pop"},store:Ed,
filter:qw,clearQueryOnClose:!0,closeOnActionTrigger:!0,shortcut:"mod + K"},Na=ha(e=>{let{searchProps:a,filter:t,query:n,onQueryChange:r,actions:i,nothingFound:o,
highlightQuery:l,limit:c,scrollAreaProps:s,...m}=fa("Spotlight",V3,e),[h,d]=yh({value:n,defaultValue:"",finalValue:"",onChange:r}),f=lh(t(h,i),c).map(w=>{if(Nd(
w)){let z=w.actions.map(({id:k,...p})=>(0,Yn.jsx)(Do,{highlightQuery:l,...p},k));return(0,Yn.jsx)(Xl,{label:w.group,children:z},w.group)}return(0,Yn.jsx)(Do,{highlightQuery:l,
...w},w.id)});return(0,Yn.jsxs)(Il,{...m,query:h,onQueryChange:d,children:[(0,Yn.jsx)($l,{...a}),f.length>0&&(0,Yn.jsx)(Zl,{...s,children:f}),f.length===0&&o&&(0,Yn.jsx)(
Jl,{children:o})]})});Na.classes=ua;Na.displayName="@mantine/spotlight/Spotlight";Na.Search=$l;Na.ActionsList=Zl;Na.Action=Do;Na.Empty=Jl;Na.ActionsGroup=Xl;Na.
Footer=Md;Na.Root=Il;Na.open=Or.open;Na.close=Or.close;Na.toggle=Or.toggle;var Zw=g(I(),1);var Vt=g(_(),1);function Lw({opened:e,close:a}){let t=Gh();return(0,Vt.jsx)(ft,{opened:e,onClose:a,title:"API calls of this page",size:"lg",closeButtonProps:{"a\
ria-label":"Close"},children:(0,Vt.jsxs)(C,{children:[(0,Vt.jsx)(y,{size:"sm",c:"dimmed",children:"The console uses nothing but the public API. These are the ca\
lls that this page made, newest first, with a key in place of your session. Secrets are left out."}),t.length===0&&(0,Vt.jsx)(y,{size:"sm",children:"No call yet\
."}),t.map(n=>(0,Vt.jsxs)(C,{gap:6,children:[(0,Vt.jsxs)(S,{gap:"xs",children:[(0,Vt.jsx)(ye,{size:"sm",variant:"light",color:n.status<400?"teal":"orange",radius:"\
sm",children:n.status}),(0,Vt.jsxs)(y,{size:"xs",c:"dimmed",children:[n.ms," ms"]})]}),(0,Vt.jsx)(lt,{text:Co(n.method,n.path,n.body),label:"curl command"})]},n.
number))]})})}var bn=g(_(),1),ch=[{to:"/",name:"Getting started",about:"First request, next steps",icon:gp},{to:"/playground",name:"Playground",about:"Try a model",icon:xi},{
to:"/logs",name:"Logs",about:"Every call, in detail",icon:yp},{to:"/configs",name:"Configs",about:"Where calls go",icon:yc},{to:"/keys",name:"API keys",about:"W\
ho may call",icon:_i},{to:"/virtual-keys",name:"Virtual keys",about:"Provider credentials",icon:ki},{to:"/reference",name:"API reference",about:"Every operation\
, to try",icon:ap}],sh=[{to:"/audit",name:"Audit log",about:"Who changed what",icon:pc,scope:"audit_logs.list"}],Dd=(e,a)=>e.filter(({scope:t})=>!t||a.includes(
t));function Hw({scopes:e,onNavigate:a}){let t=Dd(sh,e);return(0,bn.jsxs)(C,{gap:"lg",children:[(0,bn.jsx)(Gw,{places:Dd(ch,e),onNavigate:a}),t.length>0&&(0,bn.jsxs)(
"div",{children:[(0,bn.jsx)(y,{size:"xs",fw:600,c:"dimmed",px:"sm",pb:6,children:"Organisation"}),(0,bn.jsx)(Gw,{places:t,onNavigate:a})]})]})}function Gw({places:e,
onNavigate:a}){let[t]=re();return(0,bn.jsx)(C,{gap:2,children:e.map(({to:n,name:r,icon:i})=>{let o=n==="/"?t==="/":t.startsWith(n);return(0,bn.jsx)(Oh,{component:j,
href:n,label:r,active:o,"aria-current":o?"page":void 0,leftSection:(0,bn.jsx)(i,{size:18,stroke:1.7}),onClick:a,style:{borderRadius:8}},n)})})}var Kw=g(I(),1);async function Rd(){try{await U("DELETE",_a)}catch(e){rc.show({color:"red",message:e instanceof Error?e.message:"Could not sign out."});return}dh()}function dh(){
ah(),wn.setQueryData([_a],null),wn.removeQueries({predicate:e=>e.queryKey[0]!==_a})}var Oa=g(_(),1),Q3=/^[0-9a-f-]{8,}$/i;function jw(){let[e,a]=(0,Kw.useState)(""),[,t]=re(),{setColorScheme:n}=ec(),r=Oo(),i=Qn().data?.data??[],o=Xn().data?.data??
[],l=bi(e!=="").data?.data??[],c=It().data?.scopes??[],s=Dd([...ch,...sh],c).map(({to:w,name:z,about:k,icon:p})=>({id:w,label:z,description:k,leftSection:(0,Oa.jsx)(
p,{size:20,stroke:1.7}),onClick:()=>t(w)})),m=[{id:"copy-key",label:"Copy my API key",leftSection:(0,Oa.jsx)(yi,{size:20}),onClick:r},{id:"new-key",label:"Creat\
e an API key",leftSection:(0,Oa.jsx)($t,{size:20}),onClick:()=>t("/keys/new")},{id:"new-config",label:"Create a config",leftSection:(0,Oa.jsx)($t,{size:20}),onClick:()=>t(
"/configs/new")},{id:"new-vk",label:"Add a virtual key",leftSection:(0,Oa.jsx)($t,{size:20}),onClick:()=>t("/virtual-keys/new")},{id:"dark",label:"Dark theme",leftSection:(0,Oa.jsx)(
gc,{size:20}),onClick:()=>n("dark")},{id:"light",label:"Light theme",leftSection:(0,Oa.jsx)(wc,{size:20}),onClick:()=>n("light")},{id:"out",label:"Sign out",leftSection:(0,Oa.jsx)(
vc,{size:20}),onClick:()=>{Rd()}}],h=[...i.map(w=>({id:`key-${w.id}`,label:w.name,description:w.key,leftSection:(0,Oa.jsx)(_i,{size:20,stroke:1.7}),onClick:()=>t(
`/keys?search=${encodeURIComponent(w.name)}`)})),...o.map(w=>({id:`vk-${w.slug}`,label:w.name,description:`@${w.slug}`,leftSection:(0,Oa.jsx)(ki,{size:20,stroke:1.7}),
onClick:()=>t("/virtual-keys")})),...l.map(w=>({id:`config-${w.slug}`,label:w.name,description:w.slug,leftSection:(0,Oa.jsx)(yc,{size:20,stroke:1.7}),onClick:()=>t(
`/configs/${w.slug}`)}))],d=[{group:"Pages",actions:s},{group:"Actions",actions:m},{group:"Keys and configs",actions:e?h:[]}],f=e.trim();if(Q3.test(f)){let w={leftSection:(0,Oa.jsx)(
pp,{size:20}),keywords:[f]};d.unshift({group:"Logs",actions:[{...w,id:"log",label:`Open log ${f}`,onClick:()=>t(`/logs/${encodeURIComponent(f)}`)},{...w,id:"tra\
ce",label:`Logs of trace ${f}`,onClick:()=>t(`/logs?range=all&q=trace:${encodeURIComponent(f)}`)}]})}return(0,Oa.jsx)(Na,{actions:d,query:e,onQueryChange:a,shortcut:"\
mod + K",scrollable:!0,maxHeight:420,nothingFound:"Nothing found",searchProps:{leftSection:(0,Oa.jsx)(vt,{size:20,stroke:1.5}),placeholder:"Pages, keys, actions\
, a log or trace id","aria-label":"Search and commands"}})}var ne=g(_(),1);function X3(e){let{first_name:a,last_name:t,email:n}=e.user;return[a,t].filter(Boolean).join(" ")||n}var Z3=[{value:"auto",label:"As the system",
icon:(0,ne.jsx)(up,{size:16})},{value:"light",label:"Light",icon:(0,ne.jsx)(wc,{size:16})},{value:"dark",label:"Dark",icon:(0,ne.jsx)(gc,{size:16})}];function Yw({
session:e}){let[,a]=re(),{colorScheme:t,setColorScheme:n}=ec(),r=Oo(),i=pi().data?.key,o=X3(e);return(0,ne.jsxs)(O,{width:280,position:"bottom-end",children:[(0,ne.jsx)(
O.Target,{children:(0,ne.jsx)(mt,{"aria-label":`Profile menu of ${o}`,style:{borderRadius:999},children:(0,ne.jsx)(Sh,{size:34,radius:"xl",color:"water",variant:"\
filled",name:o})})}),(0,ne.jsxs)(O.Dropdown,{children:[(0,ne.jsxs)("div",{style:{padding:"10px 12px 8px"},children:[(0,ne.jsx)(y,{size:"sm",fw:600,truncate:!0,children:o}),
(0,ne.jsx)(y,{size:"xs",c:"dimmed",truncate:!0,children:e.user.email===o?e.organisation.name:e.user.email})]}),(0,ne.jsx)(O.Divider,{}),(0,ne.jsxs)(O.Item,{leftSection:(0,ne.jsx)(
yi,{size:16}),onClick:r,children:["Copy API key",(0,ne.jsx)(y,{size:"xs",c:"dimmed",ff:i?"monospace":void 0,children:i?i.masked:"Makes your personal key"})]}),(0,ne.jsx)(
O.Divider,{}),(0,ne.jsx)(O.Label,{children:"Theme"}),Z3.map(l=>(0,ne.jsx)(O.Item,{leftSection:l.icon,rightSection:t===l.value?(0,ne.jsx)(Ur,{size:14,"aria-label":"\
chosen"}):null,closeMenuOnClick:!1,onClick:()=>n(l.value),children:l.label},l.value)),(0,ne.jsx)(O.Divider,{}),(0,ne.jsx)(O.Item,{leftSection:(0,ne.jsx)(fp,{size:16}),
onClick:()=>a("/account"),children:"Sessions"}),(0,ne.jsx)(O.Item,{leftSection:(0,ne.jsx)(_p,{size:16}),onClick:()=>a("/account#password"),children:"Change pass\
word"}),(0,ne.jsx)(O.Item,{leftSection:(0,ne.jsx)(bp,{size:16}),onClick:Sd,children:"Keyboard shortcuts"}),(0,ne.jsx)(O.Divider,{}),(0,ne.jsx)(O.Item,{leftSection:(0,ne.jsx)(
vc,{size:16}),onClick:()=>{Rd()},children:"Sign out"})]})]})}var Fl=g(I(),1);var Mt=g(_(),1);function Vw(){let[e,a]=(0,Fl.useState)(null);return(0,Fl.useEffect)(()=>Hh(()=>new Promise(n=>a(()=>n))),[]),e?(0,Mt.jsx)(J3,{end:n=>{a(null),e(
n)}}):null}function J3({end:e}){let[a,t]=(0,Fl.useState)(""),n=Ne({mutationFn:()=>U("POST",`${_a}/prove`,{password:a}),onSuccess:()=>(e(!0),Ia("/v1/sessions"))});
return(0,Mt.jsx)(ht,{opened:!0,onClose:()=>e(!1),title:"Confirm your password",zIndex:400,closeButtonProps:{"aria-label":"Close"},children:(0,Mt.jsx)("form",{onSubmit:i=>{
i.preventDefault(),i.stopPropagation(),n.mutate()},children:(0,Mt.jsxs)(C,{children:[(0,Mt.jsx)(y,{size:"sm",children:"You entered it more than five minutes ago\
, and this needs it again."}),(0,Mt.jsx)(Ra,{label:"Password",value:a,onChange:i=>t(i.currentTarget.value),autoComplete:"current-password","data-autofocus":!0,visibilityToggleButtonProps:{
"aria-label":"Show or hide the password"}}),(0,Mt.jsx)(D,{error:n.error}),(0,Mt.jsxs)(S,{justify:"flex-end",children:[(0,Mt.jsx)(E,{variant:"default",onClick:()=>e(
!1),children:"Cancel"}),(0,Mt.jsx)(E,{type:"submit",loading:n.isPending,disabled:!a,children:"Confirm"})]})]})})})}var Qw=g(I(),1);var Ma=g(_(),1);function Xw({session:e}){let a=ic(),t=e.workspaces.find(r=>r.id===a)??e.workspaces[0];(0,Qw.useEffect)(()=>{t&&t.id!==a&&Hd(t.id)},[t,a]);let n=r=>{
Hd(r),wn.resetQueries({predicate:({queryKey:[i]})=>i!==_a})};return(0,Ma.jsxs)(O,{width:300,position:"bottom-start",children:[(0,Ma.jsx)(O.Target,{children:(0,Ma.jsxs)(
mt,{className:"switcher","aria-label":`Workspace ${t?.name??"none"} of ${e.organisation.name}: change`,children:[(0,Ma.jsx)(y,{size:"sm",truncate:!0,fw:550,span:!0,
children:t?.name??e.organisation.name}),(0,Ma.jsx)(xp,{size:15,stroke:1.7})]})}),(0,Ma.jsxs)(O.Dropdown,{children:[(0,Ma.jsx)(O.Label,{children:e.organisation.name}),
e.workspaces.map(r=>(0,Ma.jsx)(O.Item,{onClick:()=>n(r.id),rightSection:r.id===t?.id?(0,Ma.jsx)(Ur,{size:15,"aria-label":"at hand"}):null,children:(0,Ma.jsxs)(S,
{gap:"xs",wrap:"nowrap",children:[(0,Ma.jsx)(y,{size:"sm",truncate:!0,span:!0,children:r.name}),r.role&&(0,Ma.jsx)(ye,{size:"xs",variant:"light",color:"gray",children:r.
role})]})},r.id)),e.workspaces.length===0&&(0,Ma.jsx)(O.Item,{disabled:!0,children:"You are in no workspace yet"})]})]})}var P=g(_(),1);function Jw({session:e,children:a}){let[t,n]=Ro(!1),[r,i]=Ro(!1),[o]=re(),l=o.split("/")[1];return(0,Zw.useEffect)(Lh,[l]),(0,P.jsxs)(sy,{children:[
(0,P.jsx)("a",{href:"#main",className:"skip",children:"Skip to content"}),(0,P.jsxs)(Uo,{header:{height:56},navbar:{width:232,breakpoint:"sm",collapsed:{mobile:!t}},
padding:0,children:[(0,P.jsx)(Uo.Header,{px:"md",children:(0,P.jsxs)(S,{h:"100%",justify:"space-between",wrap:"nowrap",gap:"sm",children:[(0,P.jsxs)(S,{gap:"sm",
wrap:"nowrap",style:{minWidth:0},children:[(0,P.jsx)(Th,{opened:t,onClick:n.toggle,hiddenFrom:"sm",size:"sm","aria-label":"Menu of pages"}),(0,P.jsxs)(j,{href:"\
/","aria-label":"Lockgate, first page",className:"brand",children:[(0,P.jsx)(wd,{}),(0,P.jsx)(y,{fw:680,visibleFrom:"xs",span:!0,children:"Lockgate"})]}),(0,P.jsx)(
Xw,{session:e})]}),(0,P.jsxs)(S,{gap:6,wrap:"nowrap",children:[(0,P.jsxs)(mt,{className:"search-button",onClick:Or.open,"aria-label":"Search and commands",children:[
(0,P.jsx)(vt,{size:15}),(0,P.jsx)(y,{span:!0,size:"sm",c:"dimmed",visibleFrom:"md",children:"Search or run a command"}),(0,P.jsx)(ac,{size:"xs",visibleFrom:"md",
children:"Ctrl K"})]}),(0,P.jsx)(yn,{label:"Show API calls of this page",children:(0,P.jsx)(Rt,{variant:"subtle",color:"gray",size:"lg","aria-label":"Show API c\
alls of this page",onClick:i.open,children:(0,P.jsx)(cp,{size:19,stroke:1.7})})}),(0,P.jsx)(yn,{label:"Keyboard shortcuts",children:(0,P.jsx)(Rt,{variant:"subtl\
e",color:"gray",size:"lg","aria-label":"Keyboard shortcuts",onClick:Sd,visibleFrom:"xs",children:(0,P.jsx)(vp,{size:19,stroke:1.7})})}),(0,P.jsx)(Yw,{session:e})]})]})}),
(0,P.jsx)(Uo.Navbar,{p:"sm","aria-label":"Pages",style:{overflowY:"auto"},children:(0,P.jsx)(Hw,{scopes:e.scopes,onNavigate:n.close})}),(0,P.jsx)(Uo.Main,{id:"m\
ain",tabIndex:-1,style:{outline:"none"},children:a})]}),(0,P.jsx)(jw,{}),(0,P.jsx)(Vy,{}),(0,P.jsx)(Vw,{}),(0,P.jsx)(Lw,{opened:r,close:i.close})]})}var $=g(_(),1),I3=(0,Mr.lazy)(()=>import("./config-FAMJ5WSY.js").catch(()=>({default:$3})));function Iw(){let e=It(),a=$h(e.data===null),[t]=re();F3();let n=e.
error??a.error;return n?(0,$.jsx)(qd,{mih:"100vh",p:"md",children:(0,$.jsx)(D,{error:n,title:"The console cannot start",retry:()=>{e.refetch()}})}):e.isPending||
e.data===null&&a.isPending?(0,$.jsx)(qd,{mih:"100vh",children:(0,$.jsx)(ui,{"aria-label":"Loading"})}):e.data?(0,$.jsx)(Jw,{session:e.data,children:(0,$.jsx)(mh,
{children:(0,$.jsxs)(Wh,{children:[(0,$.jsx)(Ua,{path:"/",component:hy}),(0,$.jsx)(Ua,{path:"/playground",component:tw}),(0,$.jsx)(Ua,{path:"/logs/:id?",component:Jy}),
(0,$.jsx)(Ua,{path:"/keys/:action?",component:zy}),(0,$.jsx)(Ua,{path:"/virtual-keys/:action?",component:xw}),(0,$.jsx)(Ua,{path:"/configs",component:ty}),(0,$.jsx)(
Ua,{path:"/configs/:slug/:tab?",children:(0,$.jsx)(Mr.Suspense,{fallback:(0,$.jsx)("div",{className:"page","aria-busy":"true"}),children:(0,$.jsx)(I3,{})})}),(0,$.jsx)(
Ua,{path:"/audit",component:I1}),(0,$.jsx)(Ua,{path:"/reference/:id?",component:dw}),(0,$.jsx)(Ua,{path:"/account",component:G1}),(0,$.jsx)(Ua,{path:"/setup",children:(0,$.jsx)(
jd,{to:"/"})}),(0,$.jsx)(Ua,{path:"/login",children:(0,$.jsx)(jd,{to:"/"})}),(0,$.jsx)(Ua,{component:Iy})]})},t.split("/")[1])}):a.data?.needed||t==="/setup"?(0,$.jsx)(
mw,{needed:a.data?.needed??!1}):(0,$.jsx)(Sy,{})}function $3(){return(0,$.jsx)("div",{className:"page",children:(0,$.jsx)(D,{error:new Error("A part of the cons\
ole is missing. The gateway may have been updated."),title:"Reload this page",retry:()=>window.location.reload()})})}function F3(){let e=Uh();(0,Mr.useEffect)(()=>{
let a=n=>{n instanceof hi&&n.status===401&&dh()},t=[e.getQueryCache().subscribe(n=>{n.type==="updated"&&n.action.type==="error"&&a(n.action.error)}),e.getMutationCache().
subscribe(n=>{n.type==="updated"&&n.action.type==="error"&&a(n.action.error)})];return()=>t.forEach(n=>n())},[e])}var mh=class extends Mr.Component{state={error:null};static getDerivedStateFromError(a){
return{error:a}}render(){return this.state.error?(0,$.jsx)("div",{className:"page",children:(0,$.jsx)(D,{error:this.state.error,title:"This page broke",retry:()=>this.
setState({error:null})})}):this.props.children}};var P3=["#eaf6f8","#d5ebef","#a9d7df","#79c2ce","#52b0c0","#3aa3b5","#2398ab","#15869a","#0b788b","#056676"],W3=["#d6dce3","#b4bdc8","#93a0ae","#697684","#323c4\
7","#2a333d","#212930","#191f26","#12171c","#0d1115"],e6=["#edf7f2","#dcefe5","#b3dcc7","#85c6a5","#5fb388","#46a775","#2f9564","#217f53","#176a44","#0f5436"],a6=[
"#fdf3e8","#fae6d0","#f3cba1","#edae6c","#e89540","#e08423","#c76f13","#a85c0e","#8a4b0b","#6d3b08"],t6=["#fdefee","#fadedb","#f3b9b4","#ec9189","#e66e64","#dc5\
348","#c84439","#aa352c","#8d2a23","#71201a"],$w="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",n6="ui-monospa\
ce, SFMono-Regular, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace",Fw={colors:{water:P3,dark:W3,teal:e6,orange:a6,red:t6},primaryColor:"\
water",primaryShade:{light:8,dark:8},black:"#16212b",defaultRadius:"md",fontFamily:$w,fontFamilyMonospace:n6,cursorType:"pointer",respectReducedMotion:!0,headings:{
fontFamily:$w,fontWeight:"650"},components:{Tooltip:{defaultProps:{openDelay:300,withArrow:!0}},Drawer:{defaultProps:{position:"right",overlayProps:{backgroundOpacity:.35}}},
Modal:{defaultProps:{centered:!0,overlayProps:{backgroundOpacity:.35}}},Menu:{defaultProps:{shadow:"md",position:"bottom-end"}},Table:{defaultProps:{verticalSpacing:"\
sm",highlightOnHover:!0}},Paper:{defaultProps:{withBorder:!0}},Button:{defaultProps:{fw:550}},Badge:{defaultProps:{fw:600}}}},Pw=e=>{let a={};for(let t of["wate\
r","teal","orange","red","yellow","gray"]){let n=e.colors[t];n&&(a[`--mantine-color-${t}-light`]=`color-mix(in srgb, ${n[5]} 20%, transparent)`,a[`--mantine-col\
or-${t}-light-hover`]=`color-mix(in srgb, ${n[5]} 28%, transparent)`,a[`--mantine-color-${t}-light-color`]=n[2])}return{variables:{},light:{"--mantine-color-yel\
low-light-color":"#7a5200"},dark:a}};var di=g(_(),1),Ww=document.getElementById("root");Ww&&(0,a2.createRoot)(Ww).render((0,di.jsx)(e2.StrictMode,{children:(0,di.jsx)(_h,{theme:Fw,cssVariablesResolver:Pw,
defaultColorScheme:"auto",children:(0,di.jsxs)(Bh,{client:wn,children:[(0,di.jsx)(Rh,{position:"bottom-right"}),(0,di.jsx)(Iw,{})]})})}));
