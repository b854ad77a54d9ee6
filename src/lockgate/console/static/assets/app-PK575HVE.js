import{$ as Am,$a as Zo,$b as iv,$c as Dt,A as Bc,Aa as mr,Ab as Y,Ac as wv,B as Yo,Ba as Xo,Bb as Qp,Bc as _v,C as la,Ca as Np,Cb as Om,Cc as xv,D as z,Da as Op,
Db as Se,Dc as kv,E as jo,Ea as Kc,Eb as Xp,Ec as zv,F as Et,Fa as Yc,Fb as Zp,Fc as ts,G as b,Ga as jc,Gb as Ip,H as za,Ha as Mp,Hb as Jp,Hc as Ot,I as fl,Ia as R,
Ib as Pp,Ic as Sv,J as Sm,Ja as Dp,Jb as $p,Jc as ns,Ka as Rp,Kb as Jc,Kc as vr,L as gp,La as Vc,Lb as io,Lc as Tv,M as he,Ma as Up,Mb as Fp,N as bp,Na as Bp,Nc as Av,
O as C,Oa as Lp,Ob as Wp,Oc as Cv,P as Tm,Pa as qp,Pb as qn,Pc as O,Q as Lc,Qa as Gp,Qb as gl,Qc as Wa,R as yp,Ra as Hp,Rb as ev,Rc as Pe,S as Sa,Sa as Qc,Sb as av,
Sc as bl,T as wp,Ta as Kp,Tb as tv,Tc as Ne,U as Un,Ua as Ft,Ub as $o,Uc as Mt,V as _p,Va as sa,Vb as nv,Vc as Mm,W as qc,Wa as je,Wb as rv,Wc as gr,X as M,Xa as da,
Xc as hn,Y as Ja,Ya as Nm,Yb as ov,Yc as pn,Z as xp,Za as Yp,Zc as pe,_ as kp,_a as Xc,_b as hr,_c as Ev,a as Dc,aa as Gc,ab as hl,ac as lv,ad as br,b as p,ba as Pa,
bb as jp,bc as Pc,c as lp,ca as Cm,cb as Io,cc as cv,d as B,da as Bn,db as ur,dc as sv,e as cp,eb as Ln,ec as $c,f as Rc,fa as Ta,fb as Zc,fc as dv,fd as Nv,g as sp,
ga as un,gb as oo,gc as Fo,ha as Aa,hb as fr,hc as mv,i as dp,ia as A,ib as pl,ic as uv,j as mp,ja as Vo,jb as vl,jc as fv,jd as rs,k as up,ka as S,kb as Jo,kc as hv,
l as fp,la as ca,lc as pv,m as ul,ma as Qo,mc as Fc,md as os,n as k5,na as H,nb as Po,nc as vv,nd as Ov,o as Uc,oa as dr,oc as Wo,od as Mv,p as w,pa as Ca,pc as Wc,
pd as Gn,q as hp,qa as zp,qc as gv,qd as ai,r as xa,ra as Sp,rc as pr,s as pp,sa as Hc,sc as ei,sd as Dm,t as vp,ta as Tp,tc as $a,td as ti,u as ka,ua as Ap,ub as Ic,
uc as es,v as $t,va as Cp,vb as Vp,wa as Ep,wb as fn,wc as as,x as Ko,xa as Nt,xb as F,xc as Fa,y as Ct,ya as se,yb as ut,yc as bv,z as Ee,za as Em,zb as Ea,zc as yv}from"./chunk-YD25LQV4.js";var Yv=Dc(Te=>{"use strict";function Lm(e,a){var t=e.length;e.push(a);e:for(;0<t;){var n=t-1>>>1,r=e[n];if(0<is(r,a))e[n]=a,e[t]=r,t=n;else break e}}function vn(e){
return e.length===0?null:e[0]}function cs(e){if(e.length===0)return null;var a=e[0],t=e.pop();if(t!==a){e[0]=t;e:for(var n=0,r=e.length,o=r>>>1;n<o;){var i=2*(n+
1)-1,l=e[i],c=i+1,s=e[c];if(0>is(l,t))c<r&&0>is(s,l)?(e[n]=s,e[c]=t,n=c):(e[n]=l,e[i]=t,n=i);else if(c<r&&0>is(s,t))e[n]=s,e[c]=t,n=c;else break e}}return a}function is(e,a){
var t=e.sortIndex-a.sortIndex;return t!==0?t:e.id-a.id}Te.unstable_now=void 0;typeof performance=="object"&&typeof performance.now=="function"?(Dv=performance,Te.
unstable_now=function(){return Dv.now()}):(Rm=Date,Rv=Rm.now(),Te.unstable_now=function(){return Rm.now()-Rv});var Dv,Rm,Rv,Hn=[],yr=[],z5=1,Rt=null,Na=3,qm=!1,
yl=!1,wl=!1,Gm=!1,Lv=typeof setTimeout=="function"?setTimeout:null,qv=typeof clearTimeout=="function"?clearTimeout:null,Uv=typeof setImmediate<"u"?setImmediate:
null;function ls(e){for(var a=vn(yr);a!==null;){if(a.callback===null)cs(yr);else if(a.startTime<=e)cs(yr),a.sortIndex=a.expirationTime,Lm(Hn,a);else break;a=vn(
yr)}}function Hm(e){if(wl=!1,ls(e),!yl)if(vn(Hn)!==null)yl=!0,ri||(ri=!0,ni());else{var a=vn(yr);a!==null&&Km(Hm,a.startTime-e)}}var ri=!1,_l=-1,Gv=5,Hv=-1;function Kv(){
return Gm?!0:!(Te.unstable_now()-Hv<Gv)}function Um(){if(Gm=!1,ri){var e=Te.unstable_now();Hv=e;var a=!0;try{e:{yl=!1,wl&&(wl=!1,qv(_l),_l=-1),qm=!0;var t=Na;try{
a:{for(ls(e),Rt=vn(Hn);Rt!==null&&!(Rt.expirationTime>e&&Kv());){var n=Rt.callback;if(typeof n=="function"){Rt.callback=null,Na=Rt.priorityLevel;var r=n(Rt.expirationTime<=
e);if(e=Te.unstable_now(),typeof r=="function"){Rt.callback=r,ls(e),a=!0;break a}Rt===vn(Hn)&&cs(Hn),ls(e)}else cs(Hn);Rt=vn(Hn)}if(Rt!==null)a=!0;else{var o=vn(
yr);o!==null&&Km(Hm,o.startTime-e),a=!1}}break e}finally{Rt=null,Na=t,qm=!1}a=void 0}}finally{a?ni():ri=!1}}}var ni;typeof Uv=="function"?ni=function(){Uv(Um)}:
typeof MessageChannel<"u"?(Bm=new MessageChannel,Bv=Bm.port2,Bm.port1.onmessage=Um,ni=function(){Bv.postMessage(null)}):ni=function(){Lv(Um,0)};var Bm,Bv;function Km(e,a){
_l=Lv(function(){e(Te.unstable_now())},a)}Te.unstable_IdlePriority=5;Te.unstable_ImmediatePriority=1;Te.unstable_LowPriority=4;Te.unstable_NormalPriority=3;Te.unstable_Profiling=
null;Te.unstable_UserBlockingPriority=2;Te.unstable_cancelCallback=function(e){e.callback=null};Te.unstable_forceFrameRate=function(e){0>e||125<e?console.error(
"forceFrameRate takes a positive int between 0 and 125, forcing frame rates higher than 125 fps is not supported"):Gv=0<e?Math.floor(1e3/e):5};Te.unstable_getCurrentPriorityLevel=
function(){return Na};Te.unstable_next=function(e){switch(Na){case 1:case 2:case 3:var a=3;break;default:a=Na}var t=Na;Na=a;try{return e()}finally{Na=t}};Te.unstable_requestPaint=
function(){Gm=!0};Te.unstable_runWithPriority=function(e,a){switch(e){case 1:case 2:case 3:case 4:case 5:break;default:e=3}var t=Na;Na=e;try{return a()}finally{
Na=t}};Te.unstable_scheduleCallback=function(e,a,t){var n=Te.unstable_now();switch(typeof t=="object"&&t!==null?(t=t.delay,t=typeof t=="number"&&0<t?n+t:n):t=n,
e){case 1:var r=-1;break;case 2:r=250;break;case 5:r=1073741823;break;case 4:r=1e4;break;default:r=5e3}return r=t+r,e={id:z5++,callback:a,priorityLevel:e,startTime:t,
expirationTime:r,sortIndex:-1},t>n?(e.sortIndex=t,Lm(yr,e),vn(Hn)===null&&e===vn(yr)&&(wl?(qv(_l),_l=-1):wl=!0,Km(Hm,t-n))):(e.sortIndex=r,Lm(Hn,e),yl||qm||(yl=
!0,ri||(ri=!0,ni()))),e};Te.unstable_shouldYield=Kv;Te.unstable_wrapCallback=function(e){var a=Na;return function(){var t=Na;Na=a;try{return e.apply(this,arguments)}finally{
Na=t}}}});var Vv=Dc((Uk,jv)=>{"use strict";jv.exports=Yv()});var Ny=Dc(jd=>{"use strict";var We=Vv(),Eb=B(),S5=k5();function x(e){var a="https://react.dev/errors/"+e;if(1<arguments.length){a+="?args[]="+encodeURIComponent(
arguments[1]);for(var t=2;t<arguments.length;t++)a+="&args[]="+encodeURIComponent(arguments[t])}return"Minified React error #"+e+"; visit "+a+" for the full mes\
sage or use the non-minified dev environment for full errors and additional helpful warnings."}function Nb(e){return!(!e||e.nodeType!==1&&e.nodeType!==9&&e.nodeType!==
11)}function cc(e){for(var a=e,t=a;t&&!t.alternate;)a=t,(a.flags&4098)!==0&&(e=a.return),t=a.return;for(;a.return;)a=a.return;return a.tag===3?e:null}function Ob(e){
if(e.tag===13){var a=e.memoizedState;if(a===null&&(e=e.alternate,e!==null&&(a=e.memoizedState)),a!==null)return a.dehydrated}return null}function Mb(e){if(e.tag===
31){var a=e.memoizedState;if(a===null&&(e=e.alternate,e!==null&&(a=e.memoizedState)),a!==null)return a.dehydrated}return null}function Qv(e){if(cc(e)!==e)throw Error(
x(188))}function T5(e){var a=e.alternate;if(!a){if(a=cc(e),a===null)throw Error(x(188));return a!==e?null:e}for(var t=e,n=a;;){var r=t.return;if(r===null)break;
var o=r.alternate;if(o===null){if(n=r.return,n!==null){t=n;continue}break}if(r.child===o.child){for(o=r.child;o;){if(o===t)return Qv(r),e;if(o===n)return Qv(r),
a;o=o.sibling}throw Error(x(188))}if(t.return!==n.return)t=r,n=o;else{for(var i=!1,l=r.child;l;){if(l===t){i=!0,t=r,n=o;break}if(l===n){i=!0,n=r,t=o;break}l=l.sibling}
if(!i){for(l=o.child;l;){if(l===t){i=!0,t=o,n=r;break}if(l===n){i=!0,n=o,t=r;break}l=l.sibling}if(!i)throw Error(x(189))}}if(t.alternate!==n)throw Error(x(190))}
if(t.tag!==3)throw Error(x(188));return t.stateNode.current===t?e:a}function Db(e){var a=e.tag;if(a===5||a===26||a===27||a===6)return e;for(e=e.child;e!==null;){
if(a=Db(e),a!==null)return a;e=e.sibling}return null}function ot(e,a,t,n,r,o){for(;e!==null;){if((e.tag===5||e.tag===27||e.tag===6)&&t(e,n,r,o)||(e.tag!==22||e.
memoizedState===null)&&(a||e.tag!==5&&e.tag!==27)&&ot(e.child,a,t,n,r,o))return!0;e=e.sibling}return!1}function Co(e){for(e=e.return;e!==null;){if(e.tag===3||e.
tag===5||e.tag===27)return e;e=e.return}return null}function Xv(e){var a=!1;for(e=e.return;e!==null&&(e.tag===4&&(a=!0),!(e.tag===3||e.tag===5||e.tag===27));)e=
e.return;return a}function Rb(e){var a=[null,null],t=Co(e);return t===null||Ub(a,e,t.child,{foundSelf:!1}),a}function Ub(e,a,t,n){for(;t!==null;){if(t===a)n.foundSelf=
!0;else if(t.tag===5||t.tag===27||t.tag===6){if(n.foundSelf)return e[1]=t,!0;e[0]=t}else if((t.tag!==22||t.memoizedState===null)&&Ub(e,a,t.child,n))return!0;t=t.
sibling}return!1}function Fe(e){switch(e.tag){case 5:case 27:case 6:return e.stateNode;case 3:return e.stateNode.containerInfo;default:throw Error(x(559))}}var mi=null,
yu=null;function A5(e,a,t){return e===t?!0:e===a?(mi=e,!0):!1}function C5(e,a,t){return e===t?(yu=e,!1):e===a?(yu!==null&&(mi=e),!0):!1}function Zv(e){if(e===null)
return null;do e=e===null?null:e.return;while(e&&e.tag!==5&&e.tag!==27&&e.tag!==3);return e||null}function wu(e,a,t){for(var n=0,r=e;r;r=t(r))n++;r=0;for(var o=a;o;o=
t(o))r++;for(;0<n-r;)e=t(e),n--;for(;0<r-n;)a=t(a),r--;for(;n--;){if(e===a||a!==null&&e===a.alternate)return e;e=t(e),a=t(a)}return null}var ye=Object.assign,E5=Symbol.
for("react.element"),ss=Symbol.for("react.transitional.element"),Cl=Symbol.for("react.portal"),ui=Symbol.for("react.fragment"),Bb=Symbol.for("react.strict_mode"),
_u=Symbol.for("react.profiler"),Lb=Symbol.for("react.consumer"),xn=Symbol.for("react.context"),Of=Symbol.for("react.forward_ref"),xu=Symbol.for("react.suspense"),
ku=Symbol.for("react.suspense_list"),Mf=Symbol.for("react.memo"),kr=Symbol.for("react.lazy"),zu=Symbol.for("react.activity"),N5=Symbol.for("react.legacy_hidden"),
O5=Symbol.for("react.memo_cache_sentinel"),Su=Symbol.for("react.view_transition"),M5=Symbol.for("react.recoverable"),Iv=Symbol.iterator;function xl(e){return e===
null||typeof e!="object"?null:(e=Iv&&e[Iv]||e["@@iterator"],typeof e=="function"?e:null)}var D5=Symbol.for("react.client.reference");function Tu(e){if(e==null)return null;
if(typeof e=="function")return e.$$typeof===D5?null:e.displayName||e.name||null;if(typeof e=="string")return e;switch(e){case ui:return"Fragment";case _u:return"\
Profiler";case Bb:return"StrictMode";case xu:return"Suspense";case ku:return"SuspenseList";case zu:return"Activity";case Su:return"ViewTransition"}if(typeof e==
"object")switch(e.$$typeof){case Cl:return"Portal";case xn:return e.displayName||"Context";case Lb:return(e._context.displayName||"Context")+".Consumer";case Of:
var a=e.render;return e=e.displayName,e||(e=a.displayName||a.name||"",e=e!==""?"ForwardRef("+e+")":"ForwardRef"),e;case Mf:return a=e.displayName||null,a!==null?
a:Tu(e.type)||"Memo";case kr:a=e._payload,e=e._init;try{return Tu(e(a))}catch{}}return null}var El=Array.isArray,U=Eb.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,
re=S5.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,po={pending:!1,data:null,method:null,action:null},Au=[],fi=-1;function En(e){return{current:e}}
function ha(e){0>fi||(e.current=Au[fi],Au[fi]=null,fi--)}function xe(e,a){fi++,Au[fi]=e.current,e.current=a}var Tn=En(null),Xl=En(null),Mr=En(null),Js=En(null);
function Ps(e,a){switch(xe(Mr,a),xe(Xl,e),xe(Tn,null),a.nodeType){case 9:case 11:e=(e=a.documentElement)&&(e=e.namespaceURI)?cb(e):0;break;default:if(e=a.tagName,
a=a.namespaceURI)a=cb(a),e=oy(a,e);else switch(e){case"svg":e=1;break;case"math":e=2;break;default:e=0}}ha(Tn),xe(Tn,e)}function Di(){ha(Tn),ha(Xl),ha(Mr)}function Cu(e){
var a=e.memoizedState;a!==null&&(ji._currentValue=a.memoizedState,xe(Js,e)),a=Tn.current;var t=oy(a,e.type);a!==t&&(xe(Xl,e),xe(Tn,t))}function $s(e){Xl.current===
e&&(ha(Tn),ha(Xl)),Js.current===e&&(ha(Js),ji._currentValue=po)}var Ym,Jv;function _r(e){if(Ym===void 0)try{throw Error()}catch(t){var a=t.stack.trim().match(/\n( *(at )?)/);
Ym=a&&a[1]||"",Jv=-1<t.stack.indexOf(`
    at`)?" (<anonymous>)":-1<t.stack.indexOf("@")?"@unknown:0:0":""}return`
`+Ym+e+Jv}var jm=!1;function Vm(e,a){if(!e||jm)return"";jm=!0;var t=Error.prepareStackTrace;Error.prepareStackTrace=void 0;try{var n={DetermineComponentFrameRoot:function(){
try{if(a){var d=function(){throw Error()};if(Object.defineProperty(d.prototype,"props",{set:function(){throw Error()}}),typeof Reflect=="object"&&Reflect.construct){
try{Reflect.construct(d,[])}catch(_){var m=_}Reflect.construct(e,[],d)}else{try{d.call()}catch(_){m=_}d=!1;try{var u=Object.getOwnPropertyDescriptor(e.prototype,
"props");Object.defineProperty(e.prototype,"props",{configurable:!0,set:function(){throw Error()}}),d=!0,new e}finally{d&&(u!==void 0?Object.defineProperty(e.prototype,
"props",u):delete e.prototype.props)}}}else{try{throw Error()}catch(_){m=_}(d=e())&&typeof d.catch=="function"&&d.catch(function(){})}}catch(_){if(_&&m&&typeof _.
stack=="string")return[_.stack,m.stack]}return[null,null]}};n.DetermineComponentFrameRoot.displayName="DetermineComponentFrameRoot";var r=Object.getOwnPropertyDescriptor(
n.DetermineComponentFrameRoot,"name");r&&r.configurable&&Object.defineProperty(n.DetermineComponentFrameRoot,"name",{value:"DetermineComponentFrameRoot"});var o=n.
DetermineComponentFrameRoot(),i=o[0],l=o[1];if(i&&l){var c=i.split(`
`),s=l.split(`
`);for(r=n=0;n<c.length&&!c[n].includes("DetermineComponentFrameRoot");)n++;for(;r<s.length&&!s[r].includes("DetermineComponentFrameRoot");)r++;if(n===c.length||
r===s.length)for(n=c.length-1,r=s.length-1;1<=n&&0<=r&&c[n]!==s[r];)r--;for(;1<=n&&0<=r;n--,r--)if(c[n]!==s[r]){if(n!==1||r!==1)do if(n--,r--,0>r||c[n]!==s[r]){
var f=`
`+c[n].replace(" at new "," at ");return e.displayName&&f.includes("<anonymous>")&&(f=f.replace("<anonymous>",e.displayName)),f}while(1<=n&&0<=r);break}}}finally{
jm=!1,Error.prepareStackTrace=t}return(t=e?e.displayName||e.name:"")?_r(t):""}function R5(e,a){switch(e.tag){case 26:case 27:case 5:return _r(e.type);case 16:return _r(
"Lazy");case 13:return e.child!==a&&a!==null?_r("Suspense Fallback"):_r("Suspense");case 19:return _r("SuspenseList");case 0:case 15:return Vm(e.type,!1);case 11:
return Vm(e.type.render,!1);case 1:return Vm(e.type,!0);case 31:return _r("Activity");case 30:return _r("ViewTransition");default:return""}}function Pv(e){try{var a="",
t=null;do a+=R5(e,t),t=e,e=e.return;while(e);return a}catch(n){return`
Error generating stack: `+n.message+`
`+n.stack}}var Eu=Object.prototype.hasOwnProperty,Df=We.unstable_scheduleCallback,Qm=We.unstable_cancelCallback,U5=We.unstable_shouldYield,B5=We.unstable_requestPaint,
bt=We.unstable_now,L5=We.unstable_getCurrentPriorityLevel,qb=We.unstable_ImmediatePriority,Gb=We.unstable_UserBlockingPriority,Fs=We.unstable_NormalPriority,q5=We.
unstable_LowPriority,Hb=We.unstable_IdlePriority,G5=We.log,H5=We.unstable_setDisableYieldValue,sc=null,yt=null;function Tr(e){if(typeof G5=="function"&&H5(e),yt&&
typeof yt.setStrictMode=="function")try{yt.setStrictMode(sc,e)}catch{}}var wt=Math.clz32?Math.clz32:j5,K5=Math.log,Y5=Math.LN2;function j5(e){return e>>>=0,e===
0?32:31-(K5(e)/Y5|0)|0}var ds=256,ms=262144,us=4194304;function so(e){var a=e&42;if(a!==0)return a;switch(e&-e){case 1:return 1;case 2:return 2;case 4:return 4;case 8:
return 8;case 16:return 16;case 32:return 32;case 64:return 64;case 128:return 128;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:
return e&-e;case 262144:case 524288:case 1048576:case 2097152:return e&3932160;case 4194304:case 8388608:case 16777216:case 33554432:return e&62914560;case 67108864:
return 67108864;case 134217728:return 134217728;case 268435456:return 268435456;case 536870912:return 536870912;case 1073741824:return 0;default:return e}}function zd(e,a,t){
var n=e.pendingLanes;if(n===0)return 0;var r=0,o=e.suspendedLanes,i=e.pingedLanes;e=e.warmLanes;var l=n&134217727;return l!==0?(n=l&~o,n!==0?r=so(n):(i&=l,i!==0?
r=so(i):t||(t=l&~e,t!==0&&(r=so(t))))):(l=n&~o,l!==0?r=so(l):i!==0?r=so(i):t||(t=n&~e,t!==0&&(r=so(t)))),r===0?0:a!==0&&a!==r&&(a&o)===0&&(o=r&-r,t=a&-a,o>=t||o===
32&&(t&4194048)!==0)?a:r}function dc(e,a){return(e.pendingLanes&~(e.suspendedLanes&~e.pingedLanes)&a)===0}function Kb(e,a){(a&8)!==0&&(a|=a&32);var t=e.entangledLanes;
if(t!==0)for(e=e.entanglements,t&=a;0<t;){var n=31-wt(t),r=1<<n;a|=e[n],t&=~r}return a}function V5(e,a){switch(e){case 1:case 2:case 4:case 8:case 64:return a+250;case 16:case 32:case 128:case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:
return a+5e3;case 4194304:case 8388608:case 16777216:case 33554432:return-1;case 67108864:case 134217728:case 268435456:case 536870912:case 1073741824:return-1;default:
return-1}}function Yb(){var e=us;return us<<=1,(us&62914560)===0&&(us=4194304),e}function Xm(e){for(var a=[],t=0;31>t;t++)a.push(e);return a}function mc(e,a){e.
pendingLanes|=a,a!==268435456&&(e.suspendedLanes=0,e.pingedLanes=0,e.warmLanes=0)}function Q5(e,a,t,n,r,o){var i=e.pendingLanes;e.pendingLanes=t,e.suspendedLanes=
0,e.pingedLanes=0,e.warmLanes=0,e.expiredLanes&=t,e.entangledLanes&=t,e.errorRecoveryDisabledLanes&=t,e.shellSuspendCounter=0;var l=e.entanglements,c=e.expirationTimes,
s=e.hiddenUpdates;for(t=i&~t;0<t;){var f=31-wt(t),d=1<<f;l[f]=0,c[f]=-1;var m=s[f];if(m!==null)for(s[f]=null,f=0;f<m.length;f++){var u=m[f];u!==null&&(u.lane&=-536870913)}
t&=~d}n!==0&&jb(e,n,0),o!==0&&r===0&&e.tag!==0&&(e.suspendedLanes|=o&~(i&~a))}function jb(e,a,t){e.pendingLanes|=a,e.suspendedLanes&=~a;var n=31-wt(a);e.entangledLanes|=
a,e.entanglements[n]=e.entanglements[n]|1073741824|t&261930}function Vb(e,a){var t=e.entangledLanes|=a;for(e=e.entanglements;t;){var n=31-wt(t),r=1<<n;r&a|e[n]&
a&&(e[n]|=a),t&=~r}}function Qb(e,a){var t=a&-a;return t=(t&42)!==0?1:Rf(t),(t&(e.suspendedLanes|a))!==0?0:t}function Rf(e){switch(e){case 2:e=1;break;case 8:e=
4;break;case 32:e=16;break;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:case 4194304:case 8388608:case 16777216:case 33554432:
e=128;break;case 268435456:e=134217728;break;default:e=0}return e}function Uf(e){return e&=-e,2<e?8<e?(e&134217727)!==0?32:268435456:8:2}function Xb(){var e=re.
p;return e!==0?e:(e=window.event,e===void 0?32:Ay(e.type))}function $v(e,a){var t=re.p;try{return re.p=e,a()}finally{re.p=t}}var Wn=Math.random().toString(36).slice(
2),ua="__reactFiber$"+Wn,it="__reactProps$"+Wn,Xi="__reactContainer$"+Wn,Fv="__reactEvents$"+Wn,X5="__reactListeners$"+Wn,Z5="__reactHandles$"+Wn,Wv="__reactRes\
ources$"+Wn,uc="__reactMarker$"+Wn,Ws="__reactLoad$"+Wn;function Sd(e){delete e[ua],delete e[it],delete e[X5],delete e[Z5]}function fo(e){var a;if(a=e[ua])return a;
for(var t=e.parentNode;t;){if(a=t[Xi]||t[ua]){if(t=a.alternate,a.child!==null||t!==null&&t.child!==null)for(e=vb(e);e!==null;){if(t=e[ua])return t;e=vb(e)}return a}
e=t,t=e.parentNode}return null}function Zi(e){if(e=e[ua]||e[Xi]){var a=e.tag;if(a===5||a===6||a===13||a===31||a===26||a===27||a===3)return e}return null}function Nl(e){
var a=e.tag;if(a===5||a===26||a===27||a===6)return e.stateNode;throw Error(x(33))}function ki(e){var a=e[Wv];return a||(a=e[Wv]={hoistableStyles:new Map,hoistableScripts:new Map}),
a}function na(e){e[uc]=!0}function Zb(e){e[Ws]=void 0}var Ib=new Set,Jb={};function Eo(e,a){Ri(e,a),Ri(e+"Capture",a)}function Ri(e,a){for(Jb[e]=a,e=0;e<a.length;e++)
Ib.add(a[e])}var I5=RegExp("^[:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF90\
0-\\uFDCF\\uFDF0-\\uFFFD][:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDC\
F\\uFDF0-\\uFFFD\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$"),eg={},ag={};function J5(e){return Eu.call(ag,e)?!0:Eu.call(eg,e)?!1:I5.test(e)?ag[e]=!0:(eg[e]=
!0,!1)}var ee=!1;function tg(){var e=ee;return ee=!1,e}function Ns(e,a,t){if(J5(a))if(t===null)e.removeAttribute(a);else{switch(typeof t){case"undefined":case"f\
unction":case"symbol":e.removeAttribute(a);return;case"boolean":var n=a.toLowerCase().slice(0,5);if(n!=="data-"&&n!=="aria-"){e.removeAttribute(a);return}}e.setAttribute(
a,t)}}function fs(e,a,t){if(t===null)e.removeAttribute(a);else{switch(typeof t){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(a);return}
e.setAttribute(a,t)}}function Kn(e,a,t,n){if(n===null)e.removeAttribute(t);else{switch(typeof n){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(
t);return}e.setAttributeNS(a,t,n)}}function ht(e){switch(typeof e){case"bigint":case"boolean":case"number":case"string":case"undefined":return e;case"object":return e;default:
return""}}function Pb(e){var a=e.type;return(e=e.nodeName)&&e.toLowerCase()==="input"&&(a==="checkbox"||a==="radio")}function P5(e,a,t){var n=Object.getOwnPropertyDescriptor(
e.constructor.prototype,a);if(!e.hasOwnProperty(a)&&typeof n<"u"&&typeof n.get=="function"&&typeof n.set=="function"){var r=n.get,o=n.set;return Object.defineProperty(
e,a,{configurable:!0,get:function(){return r.call(this)},set:function(i){t=""+i,o.call(this,i)}}),Object.defineProperty(e,a,{enumerable:n.enumerable}),{getValue:function(){
return t},setValue:function(i){t=""+i},stopTracking:function(){e._valueTracker=null,delete e[a]}}}}function Nu(e){if(!e._valueTracker){var a=Pb(e)?"checked":"va\
lue";e._valueTracker=P5(e,a,""+e[a])}}function $b(e){if(!e)return!1;var a=e._valueTracker;if(!a)return!0;var t=a.getValue(),n="";return e&&(n=Pb(e)?e.checked?"t\
rue":"false":e.value),e=n,e!==t?(a.setValue(e),!0):!1}var $5=/[\n"\\]/g;function Gt(e){return e.replace($5,function(a){return"\\"+a.charCodeAt(0).toString(16)+"\
 "})}function Ou(e,a,t,n,r,o,i,l){e.name="",i!=null&&typeof i!="function"&&typeof i!="symbol"&&typeof i!="boolean"?e.type=i:e.removeAttribute("type"),a!=null?i===
"number"?(a===0&&e.value===""||e.value!=a)&&(e.value=""+ht(a)):e.value!==""+ht(a)&&(e.value=""+ht(a)):i!=="submit"&&i!=="reset"||e.removeAttribute("value"),a!=null?
i==="number"&&e.value==a?Zm(e,ht(e.value)):Zm(e,ht(a)):t!=null?Zm(e,ht(t)):n!=null&&e.removeAttribute("value"),r==null&&o!=null&&(e.defaultChecked=!!o),r!=null&&
(e.checked=r&&typeof r!="function"&&typeof r!="symbol"),l!=null&&typeof l!="function"&&typeof l!="symbol"&&typeof l!="boolean"?e.name=""+ht(l):e.removeAttribute(
"name")}function Fb(e,a,t,n,r,o,i,l){if(o!=null&&typeof o!="function"&&typeof o!="symbol"&&typeof o!="boolean"&&(e.type=o),a!=null||t!=null){if(!(o!=="submit"&&
o!=="reset"||a!=null)){Nu(e);return}t=t!=null?""+ht(t):"",a=a!=null?""+ht(a):t,l||a===e.value||(e.value=a),e.defaultValue=a}n=n??r,n=typeof n!="function"&&typeof n!=
"symbol"&&!!n,e.checked=l?e.checked:!!n,e.defaultChecked=!!n,i!=null&&typeof i!="function"&&typeof i!="symbol"&&typeof i!="boolean"&&(e.name=i),Nu(e)}function Zm(e,a){
e.defaultValue!==""+a&&(e.defaultValue=""+a)}function zi(e,a,t,n){if(e=e.options,a){a={};for(var r=0;r<t.length;r++)a["$"+t[r]]=!0;for(t=0;t<e.length;t++)r=a.hasOwnProperty(
"$"+e[t].value),e[t].selected!==r&&(e[t].selected=r),r&&n&&(e[t].defaultSelected=!0)}else{for(t=""+ht(t),a=null,r=0;r<e.length;r++){if(e[r].value===t){e[r].selected=
!0,n&&(e[r].defaultSelected=!0);return}a!==null||e[r].disabled||(a=e[r])}a!==null&&(a.selected=!0)}}function Wb(e,a,t){if(a!=null&&(a=""+ht(a),a!==e.value&&(e.value=
a),t==null)){e.defaultValue!==a&&(e.defaultValue=a);return}e.defaultValue=t!=null?""+ht(t):""}function e0(e,a,t,n){if(a==null){if(n!=null){if(t!=null)throw Error(
x(92));if(El(n)){if(1<n.length)throw Error(x(93));n=n[0]}t=n}t==null&&(t=""),a=t}t=ht(a),e.defaultValue=t,n=e.textContent,n===t&&n!==""&&n!==null&&(e.value=n),Nu(
e)}function Ui(e,a){if(a){var t=e.firstChild;if(t&&t===e.lastChild&&t.nodeType===3){t.nodeValue=a;return}}e.textContent=a}var F5=new Set("animationIterationCoun\
t aspectRatio borderImageOutset borderImageSlice borderImageWidth boxFlex boxFlexGroup boxOrdinalGroup columnCount columns flex flexGrow flexPositive flexShrink\
 flexNegative flexOrder gridArea gridRow gridRowEnd gridRowSpan gridRowStart gridColumn gridColumnEnd gridColumnSpan gridColumnStart fontWeight lineClamp lineHe\
ight opacity order orphans scale tabSize widows zIndex zoom fillOpacity floodOpacity stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity\
 strokeWidth MozAnimationIterationCount MozBoxFlex MozBoxFlexGroup MozLineClamp msAnimationIterationCount msFlex msZoom msFlexGrow msFlexNegative msFlexOrder ms\
FlexPositive msFlexShrink msGridColumn msGridColumnSpan msGridRow msGridRowSpan WebkitAnimationIterationCount WebkitBoxFlex WebKitBoxFlexGroup WebkitBoxOrdinalG\
roup WebkitColumnCount WebkitColumns WebkitFlex WebkitFlexGrow WebkitFlexPositive WebkitFlexShrink WebkitLineClamp".split(" "));function ng(e,a,t){var n=a.indexOf(
"--")===0;t==null||typeof t=="boolean"||t===""?n?e.setProperty(a,""):a==="float"?e.cssFloat="":e[a]="":n?e.setProperty(a,t):typeof t!="number"||t===0||F5.has(a)?
a==="float"?e.cssFloat=t:e[a]=(""+t).trim():e[a]=t+"px"}function a0(e,a,t){if(a!=null&&typeof a!="object")throw Error(x(62));if(e=e.style,t!=null){for(var n in t)
!t.hasOwnProperty(n)||a!=null&&a.hasOwnProperty(n)||(n.indexOf("--")===0?e.setProperty(n,""):n==="float"?e.cssFloat="":e[n]="",ee=!0);for(var r in a)n=a[r],a.hasOwnProperty(
r)&&t[r]!==n&&(ng(e,r,n),ee=!0)}else for(var o in a)a.hasOwnProperty(o)&&ng(e,o,a[o])}function Bf(e){if(e.indexOf("-")===-1)return!1;switch(e){case"annotation-x\
ml":case"color-profile":case"font-face":case"font-face-src":case"font-face-uri":case"font-face-format":case"font-face-name":case"missing-glyph":return!1;default:
return!0}}var W5=new Map([["acceptCharset","accept-charset"],["htmlFor","for"],["httpEquiv","http-equiv"],["crossOrigin","crossorigin"],["accentHeight","accent-\
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
igin-x"],["vertOriginY","vert-origin-y"],["wordSpacing","word-spacing"],["writingMode","writing-mode"],["xmlnsXlink","xmlns:xlink"],["xHeight","x-height"]]),e_=/^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i;
function Os(e){return e_.test(""+e)?"javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')":e}function kn(){}var Mu=null;function Lf(e){
return e=e.target||e.srcElement||window,e.correspondingUseElement&&(e=e.correspondingUseElement),e.nodeType===3?e.parentNode:e}var hi=null,Si=null;function rg(e){
var a=Zi(e);if(a&&(e=a.stateNode)){var t=e[it]||null;e:switch(e=a.stateNode,a.type){case"input":if(Ou(e,t.value,t.defaultValue,t.defaultValue,t.checked,t.defaultChecked,
t.type,t.name),a=t.name,t.type==="radio"&&a!=null){for(t=e;t.parentNode;)t=t.parentNode;for(t=t.querySelectorAll('input[name="'+Gt(""+a)+'"][type="radio"]'),a=0;a<
t.length;a++){var n=t[a];if(n!==e&&n.form===e.form){var r=n[it]||null;if(!r)throw Error(x(90));Ou(n,r.value,r.defaultValue,r.defaultValue,r.checked,r.defaultChecked,
r.type,r.name)}}for(a=0;a<t.length;a++)n=t[a],n.form===e.form&&$b(n)}break e;case"textarea":Wb(e,t.value,t.defaultValue);break e;case"select":a=t.value,a!=null&&
zi(e,!!t.multiple,a,!1)}}}var Im=!1;function t0(e,a,t){if(Im)return e(a,t);Im=!0;try{var n=e(a);return n}finally{if(Im=!1,(hi!==null||Si!==null)&&(Gd(),hi&&(a=hi,
e=Si,Si=hi=null,rg(a),e)))for(a=0;a<e.length;a++)rg(e[a])}}function Zl(e,a){var t=e.stateNode;if(t===null)return null;var n=t[it]||null;if(n===null)return null;
t=n[a];e:switch(a){case"onClick":case"onClickCapture":case"onDoubleClick":case"onDoubleClickCapture":case"onMouseDown":case"onMouseDownCapture":case"onMouseMove":case"\
onMouseMoveCapture":case"onMouseUp":case"onMouseUpCapture":case"onMouseEnter":(n=!n.disabled)||(e=e.type,n=!(e==="button"||e==="input"||e==="select"||e==="texta\
rea")),e=!n;break e;default:e=!1}if(e)return null;if(t&&typeof t!="function")throw Error(x(231,a,typeof t));return t}var Zn=!(typeof window>"u"||typeof window.document>
"u"||typeof window.document.createElement>"u"),Du=!1;if(Zn)try{oi={},Object.defineProperty(oi,"passive",{get:function(){Du=!0}}),window.addEventListener("test",
oi,oi),window.removeEventListener("test",oi,oi)}catch{Du=!1}var oi,Ar=null,qf=null,Ms=null;function n0(){if(Ms)return Ms;var e,a=qf,t=a.length,n,r="value"in Ar?
Ar.value:Ar.textContent,o=r.length;for(e=0;e<t&&a[e]===r[e];e++);var i=t-e;for(n=1;n<=i&&a[t-n]===r[o-n];n++);return Ms=r.slice(e,1<n?1-n:void 0)}function Ds(e){
var a=e.keyCode;return"charCode"in e?(e=e.charCode,e===0&&a===13&&(e=13)):e=a,e===10&&(e=13),32<=e||e===13?e:0}function hs(){return!0}function og(){return!1}function Ga(e){
function a(t,n,r,o,i){this._reactName=t,this._targetInst=r,this.type=n,this.nativeEvent=o,this.target=i,this.currentTarget=null;for(var l in e)e.hasOwnProperty(
l)&&(t=e[l],this[l]=t?t(o):o[l]);return this.isDefaultPrevented=(o.defaultPrevented!=null?o.defaultPrevented:o.returnValue===!1)?hs:og,this.isPropagationStopped=
og,this}return ye(a.prototype,{preventDefault:function(){this.defaultPrevented=!0;var t=this.nativeEvent;t&&(t.preventDefault?t.preventDefault():typeof t.returnValue!=
"unknown"&&(t.returnValue=!1),this.isDefaultPrevented=hs)},stopPropagation:function(){var t=this.nativeEvent;t&&(t.stopPropagation?t.stopPropagation():typeof t.
cancelBubble!="unknown"&&(t.cancelBubble=!0),this.isPropagationStopped=hs)},persist:function(){},isPersistent:hs}),a}var Zr={eventPhase:0,bubbles:0,cancelable:0,
timeStamp:function(e){return e.timeStamp||Date.now()},defaultPrevented:0,isTrusted:0},Td=Ga(Zr),fc=ye({},Zr,{view:0,detail:0}),a_=Ga(fc),Jm,Pm,kl,Ad=ye({},fc,{screenX:0,
screenY:0,clientX:0,clientY:0,pageX:0,pageY:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,getModifierState:Gf,button:0,buttons:0,relatedTarget:function(e){return e.
relatedTarget===void 0?e.fromElement===e.srcElement?e.toElement:e.fromElement:e.relatedTarget},movementX:function(e){return"movementX"in e?e.movementX:(e!==kl&&
(kl&&e.type==="mousemove"?(Jm=e.screenX-kl.screenX,Pm=e.screenY-kl.screenY):Pm=Jm=0,kl=e),Jm)},movementY:function(e){return"movementY"in e?e.movementY:Pm}}),ig=Ga(
Ad),t_=ye({},Ad,{dataTransfer:0}),n_=Ga(t_),r_=ye({},fc,{relatedTarget:0}),$m=Ga(r_),o_=ye({},Zr,{animationName:0,elapsedTime:0,pseudoElement:0}),i_=Ga(o_),l_=ye(
{},Zr,{clipboardData:function(e){return"clipboardData"in e?e.clipboardData:window.clipboardData}}),c_=Ga(l_),s_=ye({},Zr,{data:0}),lg=Ga(s_),d_={Esc:"Escape",Spacebar:"\
 ",Left:"ArrowLeft",Up:"ArrowUp",Right:"ArrowRight",Down:"ArrowDown",Del:"Delete",Win:"OS",Menu:"ContextMenu",Apps:"ContextMenu",Scroll:"ScrollLock",MozPrintableKey:"\
Unidentified"},m_={8:"Backspace",9:"Tab",12:"Clear",13:"Enter",16:"Shift",17:"Control",18:"Alt",19:"Pause",20:"CapsLock",27:"Escape",32:" ",33:"PageUp",34:"Page\
Down",35:"End",36:"Home",37:"ArrowLeft",38:"ArrowUp",39:"ArrowRight",40:"ArrowDown",45:"Insert",46:"Delete",112:"F1",113:"F2",114:"F3",115:"F4",116:"F5",117:"F6",
118:"F7",119:"F8",120:"F9",121:"F10",122:"F11",123:"F12",144:"NumLock",145:"ScrollLock",224:"Meta"},u_={Alt:"altKey",Control:"ctrlKey",Meta:"metaKey",Shift:"shi\
ftKey"};function f_(e){var a=this.nativeEvent;return a.getModifierState?a.getModifierState(e):(e=u_[e])?!!a[e]:!1}function Gf(){return f_}var h_=ye({},fc,{key:function(e){
if(e.key){var a=d_[e.key]||e.key;if(a!=="Unidentified")return a}return e.type==="keypress"?(e=Ds(e),e===13?"Enter":String.fromCharCode(e)):e.type==="keydown"||e.
type==="keyup"?m_[e.keyCode]||"Unidentified":""},code:0,location:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,repeat:0,locale:0,getModifierState:Gf,charCode:function(e){
return e.type==="keypress"?Ds(e):0},keyCode:function(e){return e.type==="keydown"||e.type==="keyup"?e.keyCode:0},which:function(e){return e.type==="keypress"?Ds(
e):e.type==="keydown"||e.type==="keyup"?e.keyCode:0}}),p_=Ga(h_),v_=ye({},Ad,{pointerId:0,width:0,height:0,pressure:0,tangentialPressure:0,tiltX:0,tiltY:0,twist:0,
pointerType:0,isPrimary:0}),cg=Ga(v_),g_=ye({},Zr,{submitter:0}),b_=Ga(g_),y_=ye({},fc,{touches:0,targetTouches:0,changedTouches:0,altKey:0,metaKey:0,ctrlKey:0,
shiftKey:0,getModifierState:Gf}),w_=Ga(y_),__=ye({},Zr,{propertyName:0,elapsedTime:0,pseudoElement:0}),x_=Ga(__),k_=ye({},Ad,{deltaX:function(e){return"deltaX"in
e?e.deltaX:"wheelDeltaX"in e?-e.wheelDeltaX:0},deltaY:function(e){return"deltaY"in e?e.deltaY:"wheelDeltaY"in e?-e.wheelDeltaY:"wheelDelta"in e?-e.wheelDelta:0},
deltaZ:0,deltaMode:0}),z_=Ga(k_),S_=ye({},Zr,{newState:0,oldState:0,source:0}),T_=Ga(S_),A_=[9,13,27,32],Hf=Zn&&"CompositionEvent"in window,Dl=null;Zn&&"documen\
tMode"in document&&(Dl=document.documentMode);var C_=Zn&&"TextEvent"in window&&!Dl,r0=Zn&&(!Hf||Dl&&8<Dl&&11>=Dl),sg=" ",dg=!1;function o0(e,a){switch(e){case"k\
eyup":return A_.indexOf(a.keyCode)!==-1;case"keydown":return a.keyCode!==229;case"keypress":case"mousedown":case"focusout":return!0;default:return!1}}function i0(e){
return e=e.detail,typeof e=="object"&&"data"in e?e.data:null}var pi=!1;function E_(e,a){switch(e){case"compositionend":return i0(a);case"keypress":return a.which!==
32?null:(dg=!0,sg);case"textInput":return e=a.data,e===sg&&dg?null:e;default:return null}}function N_(e,a){if(pi)return e==="compositionend"||!Hf&&o0(e,a)?(e=n0(),
Ms=qf=Ar=null,pi=!1,e):null;switch(e){case"paste":return null;case"keypress":if(!(a.ctrlKey||a.altKey||a.metaKey)||a.ctrlKey&&a.altKey){if(a.char&&1<a.char.length)
return a.char;if(a.which)return String.fromCharCode(a.which)}return null;case"compositionend":return r0&&a.locale!=="ko"?null:a.data;default:return null}}var O_={
color:!0,date:!0,datetime:!0,"datetime-local":!0,email:!0,month:!0,number:!0,password:!0,range:!0,search:!0,tel:!0,text:!0,time:!0,url:!0,week:!0};function mg(e){
var a=e&&e.nodeName&&e.nodeName.toLowerCase();return a==="input"?!!O_[e.type]:a==="textarea"}function l0(e,a,t,n){hi?Si?Si.push(n):Si=[n]:hi=n,a=_d(a,"onChange"),
0<a.length&&(t=new Td("onChange","change",null,t,n),e.push({event:t,listeners:a}))}var Rl=null,Il=null;function M_(e){ty(e,0)}function Cd(e){var a=Nl(e);if($b(a))
return e}function ug(e,a){if(e==="change")return a}var c0=!1;Zn&&(Zn?(vs="oninput"in document,vs||(Fm=document.createElement("div"),Fm.setAttribute("oninput","r\
eturn;"),vs=typeof Fm.oninput=="function"),ps=vs):ps=!1,c0=ps&&(!document.documentMode||9<document.documentMode));var ps,vs,Fm;function fg(){Rl&&(Rl.detachEvent(
"onpropertychange",s0),Il=Rl=null)}function s0(e){if(e.propertyName==="value"&&Cd(Il)){var a=[];l0(a,Il,e,Lf(e)),t0(M_,a)}}function D_(e,a,t){e==="focusin"?(fg(),
Rl=a,Il=t,Rl.attachEvent("onpropertychange",s0)):e==="focusout"&&fg()}function R_(e){if(e==="selectionchange"||e==="keyup"||e==="keydown")return Cd(Il)}function U_(e,a){
if(e==="click")return Cd(a)}function B_(e,a){if(e==="input"||e==="change")return Cd(a)}function L_(e,a){return e===a&&(e!==0||1/e===1/a)||e!==e&&a!==a}var xt=typeof Object.
is=="function"?Object.is:L_;function Jl(e,a){if(xt(e,a))return!0;if(typeof e!="object"||e===null||typeof a!="object"||a===null)return!1;var t=Object.keys(e),n=Object.
keys(a);if(t.length!==n.length)return!1;for(n=0;n<t.length;n++){var r=t[n];if(!Eu.call(a,r)||!xt(e[r],a[r]))return!1}return!0}function Ru(e){if(e=e||(typeof document<
"u"?document:void 0),typeof e>"u")return null;try{return e.activeElement||e.body}catch{return e.body}}function hg(e){for(;e&&e.firstChild;)e=e.firstChild;return e}
function pg(e,a){var t=hg(e);e=0;for(var n;t;){if(t.nodeType===3){if(n=e+t.textContent.length,e<=a&&n>=a)return{node:t,offset:a-e};e=n}e:{for(;t;){if(t.nextSibling){
t=t.nextSibling;break e}t=t.parentNode}t=void 0}t=hg(t)}}function d0(e,a){return e&&a?e===a?!0:e&&e.nodeType===3?!1:a&&a.nodeType===3?d0(e,a.parentNode):"contai\
ns"in e?e.contains(a):e.compareDocumentPosition?!!(e.compareDocumentPosition(a)&16):!1:!1}function m0(e){e=e!=null&&e.ownerDocument!=null&&e.ownerDocument.defaultView!=
null?e.ownerDocument.defaultView:window;for(var a=Ru(e.document);a instanceof e.HTMLIFrameElement;){try{var t=typeof a.contentWindow.location.href=="string"}catch{
t=!1}if(t)e=a.contentWindow;else break;a=Ru(e.document)}return a}function Kf(e){var a=e&&e.nodeName&&e.nodeName.toLowerCase();return a&&(a==="input"&&(e.type===
"text"||e.type==="search"||e.type==="tel"||e.type==="url"||e.type==="password")||a==="textarea"||e.contentEditable==="true")}var q_=Zn&&"documentMode"in document&&
11>=document.documentMode,vi=null,Uu=null,Ul=null,Bu=!1;function vg(e,a,t){var n=t.window===t?t.document:t.nodeType===9?t:t.ownerDocument;Bu||vi==null||vi!==Ru(
n)||(n=vi,"selectionStart"in n&&Kf(n)?n={start:n.selectionStart,end:n.selectionEnd}:(n=(n.ownerDocument&&n.ownerDocument.defaultView||window).getSelection(),n={
anchorNode:n.anchorNode,anchorOffset:n.anchorOffset,focusNode:n.focusNode,focusOffset:n.focusOffset}),Ul&&Jl(Ul,n)||(Ul=n,n=_d(Uu,"onSelect"),0<n.length&&(a=new Td(
"onSelect","select",null,a,t),e.push({event:a,listeners:n}),a.target=vi)))}function lo(e,a){var t={};return t[e.toLowerCase()]=a.toLowerCase(),t["Webkit"+e]="we\
bkit"+a,t["Moz"+e]="moz"+a,t}var gi={animationend:lo("Animation","AnimationEnd"),animationiteration:lo("Animation","AnimationIteration"),animationstart:lo("Anim\
ation","AnimationStart"),transitionrun:lo("Transition","TransitionRun"),transitionstart:lo("Transition","TransitionStart"),transitioncancel:lo("Transition","Tra\
nsitionCancel"),transitionend:lo("Transition","TransitionEnd")},Wm={},u0={};Zn&&(u0=document.createElement("div").style,"AnimationEvent"in window||(delete gi.animationend.
animation,delete gi.animationiteration.animation,delete gi.animationstart.animation),"TransitionEvent"in window||delete gi.transitionend.transition);function No(e){
if(Wm[e])return Wm[e];if(!gi[e])return e;var a=gi[e],t;for(t in a)if(a.hasOwnProperty(t)&&t in u0)return Wm[e]=a[t];return e}var f0=No("animationend"),h0=No("an\
imationiteration"),p0=No("animationstart"),G_=No("transitionrun"),H_=No("transitionstart"),K_=No("transitioncancel"),v0=No("transitionend"),g0=new Map,Lu="abort\
 auxClick beforeToggle cancel canPlay canPlayThrough click close contextMenu copy cut drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop duration\
Change emptied encrypted ended error fullscreenChange fullscreenError gotPointerCapture input invalid keyDown keyPress keyUp load loadedData loadedMetadata load\
Start lostPointerCapture mouseDown mouseMove mouseOut mouseOver mouseUp paste pause play playing pointerCancel pointerDown pointerMove pointerOut pointerOver po\
interUp progress rateChange reset resize seeked seeking stalled submit suspend timeUpdate touchCancel touchEnd touchStart volumeChange scroll toggle touchMove w\
aiting wheel".split(" ");Lu.push("scrollEnd");function rn(e,a){g0.set(e,a),Eo(a,[e])}var Y_=0;function In(e,a){if(e.name!=null&&e.name!=="auto")return e.name;if(a.
autoName!==null)return a.autoName;e=nn.identifierPrefix;var t=Y_++;return e="_"+e+"t_"+t.toString(32)+"_",a.autoName=e}function gg(e){if(e==null||typeof e=="str\
ing")return e;var a=null,t=Mi;if(t!==null)for(var n=0;n<t.length;n++){var r=e[t[n]];if(r!=null){if(r==="none")return"none";a=a==null?r:a+(" "+r)}}return a??e.default}
function er(e,a){return e=gg(e),a=gg(a),a==null?e==="auto"?null:e:a==="auto"?null:a}var ed=typeof reportError=="function"?reportError:function(e){if(typeof window==
"object"&&typeof window.ErrorEvent=="function"){var a=new window.ErrorEvent("error",{bubbles:!0,cancelable:!0,message:typeof e=="object"&&e!==null&&typeof e.message==
"string"?String(e.message):String(e),error:e});if(!window.dispatchEvent(a))return}else if(typeof process=="object"&&typeof process.emit=="function"){process.emit(
"uncaughtException",e);return}console.error(e)},Bt=[],bi=0,Yf=0;function Ed(){for(var e=bi,a=Yf=bi=0;a<e;){var t=Bt[a];Bt[a++]=null;var n=Bt[a];Bt[a++]=null;var r=Bt[a];
Bt[a++]=null;var o=Bt[a];if(Bt[a++]=null,n!==null&&r!==null){var i=n.pending;i===null?r.next=r:(r.next=i.next,i.next=r),n.pending=r}o!==0&&b0(t,r,o)}}function Nd(e,a,t,n){
Bt[bi++]=e,Bt[bi++]=a,Bt[bi++]=t,Bt[bi++]=n,Yf|=n,e.lanes|=n,e=e.alternate,e!==null&&(e.lanes|=n)}function jf(e,a,t,n){return Nd(e,a,t,n),ad(e)}function Oo(e,a){
return Nd(e,null,null,a),ad(e)}function b0(e,a,t){e.lanes|=t;var n=e.alternate;n!==null&&(n.lanes|=t);for(var r=!1,o=e.return;o!==null;)o.childLanes|=t,n=o.alternate,
n!==null&&(n.childLanes|=t),o.tag===22&&(e=o.stateNode,e===null||e._visibility&1||(r=!0)),e=o,o=o.return;return e.tag===3?(o=e.stateNode,r&&a!==null&&(r=31-wt(t),
e=o.hiddenUpdates,n=e[r],n===null?e[r]=[a]:n.push(a),a.lane=t|536870912),o):null}function ad(e){if(50<Ql)throw Ql=0,js=null,Error(x(185));for(var a=e.return;a!==
null;)e=a,a=e.return;return e.tag===3?e.stateNode:null}var yi={};function j_(e,a,t,n){this.tag=e,this.key=t,this.sibling=this.child=this.return=this.stateNode=this.
type=this.elementType=null,this.index=0,this.refCleanup=this.ref=null,this.pendingProps=a,this.dependencies=this.memoizedState=this.updateQueue=this.memoizedProps=
null,this.mode=n,this.subtreeFlags=this.flags=0,this.deletions=null,this.childLanes=this.lanes=0,this.alternate=null}function nt(e,a,t,n){return new j_(e,a,t,n)}
function Vf(e){return e=e.prototype,!(!e||!e.isReactComponent)}function Qn(e,a){var t=e.alternate;return t===null?(t=nt(e.tag,a,e.key,e.mode),t.elementType=e.elementType,
t.type=e.type,t.stateNode=e.stateNode,t.alternate=e,e.alternate=t):(t.pendingProps=a,t.type=e.type,t.flags=0,t.subtreeFlags=0,t.deletions=null),t.flags=e.flags&
1206910976,t.childLanes=e.childLanes,t.lanes=e.lanes,t.child=e.child,t.memoizedProps=e.memoizedProps,t.memoizedState=e.memoizedState,t.updateQueue=e.updateQueue,
a=e.dependencies,t.dependencies=a===null?null:{lanes:a.lanes,firstContext:a.firstContext},t.sibling=e.sibling,t.index=e.index,t.ref=e.ref,t.refCleanup=e.refCleanup,
t}function y0(e,a){e.flags&=1206910978;var t=e.alternate;return t===null?(e.childLanes=0,e.lanes=a,e.child=null,e.subtreeFlags=0,e.memoizedProps=null,e.memoizedState=
null,e.updateQueue=null,e.dependencies=null,e.stateNode=null):(e.childLanes=t.childLanes,e.lanes=t.lanes,e.child=t.child,e.subtreeFlags=0,e.deletions=null,e.memoizedProps=
t.memoizedProps,e.memoizedState=t.memoizedState,e.updateQueue=t.updateQueue,e.type=t.type,a=t.dependencies,e.dependencies=a===null?null:{lanes:a.lanes,firstContext:a.
firstContext}),e}function Rs(e,a,t,n,r,o){var i=0;if(n=e,typeof n=="function")Vf(n)&&(i=1);else if(typeof n=="string")i=p3(e,t,Tn.current)?26:e==="html"||e==="h\
ead"||e==="body"?27:5;else e:switch(n){case zu:return e=nt(31,t,a,r),e.elementType=zu,e.lanes=o,e;case ui:return vo(t.children,r,o,a);case Bb:i=8,r|=24;break;case _u:
return e=nt(12,t,a,r|2),e.elementType=_u,e.lanes=o,e;case xu:return e=nt(13,t,a,r),e.elementType=xu,e.lanes=o,e;case ku:return e=nt(19,t,a,r),e.elementType=ku,e.
lanes=o,e;case N5:case Su:return e=r|32,e=nt(30,t,a,e),e.elementType=Su,e.lanes=o,e.stateNode={autoName:null,paired:null,clones:null,ref:null},e;default:if(typeof n==
"object"&&n!==null)switch(n.$$typeof){case xn:i=10;break e;case Lb:i=9;break e;case Of:i=11;break e;case Mf:i=14;break e;case kr:i=16,n=null;break e}i=29,t=Error(
x(130,e===null?"null":typeof e,"")),n=null}return a=nt(i,t,a,r),a.elementType=e,a.type=n,a.lanes=o,a}function vo(e,a,t,n){return e=nt(7,e,n,a),e.lanes=t,e}function eu(e,a,t){
return e=nt(6,e,null,a),e.lanes=t,e}function w0(e){var a=nt(18,null,null,0);return a.stateNode=e,a}function au(e,a,t){return a=nt(4,e.children!==null?e.children:
[],e.key,a),a.lanes=t,a.stateNode={containerInfo:e.containerInfo,pendingChildren:null,implementation:e.implementation},a}var bg=new WeakMap;function Ht(e,a){if(typeof e==
"object"&&e!==null){var t=bg.get(e);return t!==void 0?t:(a={value:e,source:a,stack:Pv(a)},bg.set(e,a),a)}return{value:e,source:a,stack:Pv(a)}}var wi=[],_i=0,td=null,
Pl=0,Lt=[],qt=0,Yr=null,zn=1,Sn="";function jn(e,a){wi[_i++]=Pl,wi[_i++]=td,td=e,Pl=a}function _0(e,a,t){Lt[qt++]=zn,Lt[qt++]=Sn,Lt[qt++]=Yr,Yr=e;var n=zn;e=Sn;
var r=32-wt(n)-1;n&=~(1<<r),t+=1;var o=32-wt(a)+r;if(30<o){var i=r-r%5;o=(n&(1<<i)-1).toString(32),n>>=i,r-=i,zn=1<<32-wt(a)+r|t<<r|n,Sn=o+e}else zn=1<<o|t<<r|n,
Sn=e}function Od(e){e.return!==null&&(jn(e,1),_0(e,1,0))}function Qf(e){for(;e===td;)td=wi[--_i],wi[_i]=null,Pl=wi[--_i],wi[_i]=null;for(;e===Yr;)Yr=Lt[--qt],Lt[qt]=
null,Sn=Lt[--qt],Lt[qt]=null,zn=Lt[--qt],Lt[qt]=null}function x0(e,a){Lt[qt++]=zn,Lt[qt++]=Sn,Lt[qt++]=Yr,zn=a.id,Sn=a.overflow,Yr=e}var ra=null,_e=null,j=!1,Dr=null,
Kt=!1,qu=Error(x(519));function jr(e){var a=Error(x(418,1<arguments.length&&arguments[1]!==void 0&&arguments[1]?"text":"HTML",""));throw $l(Ht(a,e)),qu}function yg(e){
var a=e.stateNode,t=e.type,n=e.memoizedProps;switch(a[ua]=e,a[it]=n,t){case"dialog":X("cancel",a),X("close",a);break;case"iframe":case"object":case"embed":X("lo\
ad",a);break;case"video":case"audio":for(t=0;t<ac.length;t++)X(ac[t],a);break;case"source":X("error",a);break;case"img":case"image":case"link":X("error",a),X("l\
oad",a);break;case"details":X("toggle",a);break;case"input":X("invalid",a),Fb(a,n.value,n.defaultValue,n.checked,n.defaultChecked,n.type,n.name,!0);break;case"s\
elect":X("invalid",a);break;case"textarea":X("invalid",a),e0(a,n.value,n.defaultValue,n.children)}t=n.children,typeof t!="string"&&typeof t!="number"&&typeof t!=
"bigint"||a.textContent===""+t||n.suppressHydrationWarning===!0||ry(a.textContent,t)?(n.popover!=null&&(X("beforetoggle",a),X("toggle",a)),n.onScroll!=null&&X("\
scroll",a),n.onScrollEnd!=null&&X("scrollend",a),n.onClick!=null&&(a.onclick=kn),a=!0):a=!1,a||jr(e,!0)}function nd(e){for(ra=e.return;ra;)switch(ra.tag){case 5:case 31:case 13:
Kt=!1;return;case 27:case 3:Kt=!0;return;default:ra=ra.return}}function ii(e){if(e!==ra)return!1;if(!j)return nd(e),j=!0,!1;var a=e.tag,t;if((t=a!==3&&a!==27)&&
((t=a===5)&&(t=e.type,t=!(t!=="form"&&t!=="button")||kf(e.type,e.memoizedProps)),t=!t),t&&_e&&jr(e),nd(e),a===13){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,
!e)throw Error(x(317));_e=pb(e)}else if(a===31){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,!e)throw Error(x(317));_e=pb(e)}else a===27?(a=_e,Ir(e.type)?(e=
Af,Af=null,_e=e):_e=a):_e=ra?Yt(e.stateNode.nextSibling):null;return!0}function wo(){_e=ra=null,j=!1}function tu(){var e=Dr;return e!==null&&(at===null?at=e:at.
push.apply(at,e),Dr=null),e}function $l(e){Dr===null?Dr=[e]:Dr.push(e)}var Gu=En(null),Mo=null,Vn=null;function Cr(e,a,t){xe(Gu,a._currentValue),a._currentValue=
t}function Xn(e){e._currentValue=Gu.current,ha(Gu)}function Us(e,a,t){for(;e!==null;){var n=e.alternate;if((e.childLanes&a)!==a?(e.childLanes|=a,n!==null&&(n.childLanes|=
a)):n!==null&&(n.childLanes&a)!==a&&(n.childLanes|=a),e===t)break;e=e.return}}function Hu(e,a,t,n){var r=e.child;for(r!==null&&(r.return=e);r!==null;){var o=r.dependencies;
if(o!==null){var i=r.child;o=o.firstContext;e:for(;o!==null;){var l=o;o=r;for(var c=0;c<a.length;c++)if(l.context===a[c]){o.lanes|=t,l=o.alternate,l!==null&&(l.
lanes|=t),Us(o.return,t,e),n||(i=null);break e}o=l.next}}else if(r.tag===18){if(i=r.return,i===null)throw Error(x(341));i.lanes|=t,o=i.alternate,o!==null&&(o.lanes|=
t),Us(i,t,e),i=null}else r.tag===13&&r.memoizedState!==null&&r.memoizedState.dehydrated===null?(r.lanes|=t,i=r.alternate,i!==null&&(i.lanes|=t),Us(r.return,t,e),
i=r.child,i=i!==null?i.sibling:null):i=r.child;if(i!==null)i.return=r;else for(i=r;i!==null;){if(i===e){i=null;break}if(r=i.sibling,r!==null){r.return=i.return,
i=r;break}i=i.return}r=i}}function _o(e,a,t,n){e=null;for(var r=a,o=!1;r!==null;){if(!o){if((r.flags&524288)!==0)o=!0;else if((r.flags&262144)!==0)break}if(r.tag===
10){var i=r.alternate;if(i===null)throw Error(x(387));if(i=i.memoizedProps,i!==null){var l=r.type;xt(r.pendingProps.value,i.value)||(e!==null?e.push(l):e=[l])}}else if(r===
Js.current){if(i=r.alternate,i===null)throw Error(x(387));i.memoizedState.memoizedState!==r.memoizedState.memoizedState&&(e!==null?e.push(ji):e=[ji])}r=r.return}
return e!==null&&Hu(a,e,t,n),a.flags|=262144,e!==null}function rd(e){for(e=e.firstContext;e!==null;){if(!xt(e.context._currentValue,e.memoizedValue))return!0;e=
e.next}return!1}function xo(e){Mo=e,Vn=null,e=e.dependencies,e!==null&&(e.firstContext=null)}function fa(e){return k0(Mo,e)}function gs(e,a){return Mo===null&&xo(
e),k0(e,a)}function k0(e,a){var t=a._currentValue;if(a={context:a,memoizedValue:t,next:null},Vn===null){if(e===null)throw Error(x(308));Vn=a,e.dependencies={lanes:0,
firstContext:a},e.flags|=524288}else Vn=Vn.next=a;return t}var V_=typeof AbortController<"u"?AbortController:function(){var e=[],a=this.signal={aborted:!1,addEventListener:function(t,n){
e.push(n)}};this.abort=function(){a.aborted=!0,e.forEach(function(t){return t()})}},Q_=We.unstable_scheduleCallback,X_=We.unstable_NormalPriority,Qe={$$typeof:xn,
Consumer:null,Provider:null,_currentValue:null,_currentValue2:null,_threadCount:0};function Xf(){return{controller:new V_,data:new Map,refCount:0}}function hc(e){
e.refCount--,e.refCount===0&&Q_(X_,function(){e.controller.abort()})}function wg(e,a){if((e.pendingLanes&4194048)!==0){var t=e.transitionTypes;for(t===null&&(t=
e.transitionTypes=[]),e=0;e<a.length;e++){var n=a[e];t.indexOf(n)===-1&&t.push(n)}}}var Ol=null;function Z_(e){var a=e.transitionTypes;return e.transitionTypes=
null,a}var Bl=null,Ku=0,ko=0,Ti=null;function I_(e,a){if(Bl===null){var t=Bl=[];Ku=0,ko=wh(),Ti={status:"pending",value:void 0,then:function(n){t.push(n)}}}return Ku++,
a.then(_g,_g),a}function _g(){if(--Ku===0&&(Ol=null,Bl!==null)){Ti!==null&&(Ti.status="fulfilled");var e=Bl;Bl=null,ko=0,Ti=null;for(var a=0;a<e.length;a++)(0,e[a])()}}
function J_(e,a){var t=[],n={status:"pending",value:null,reason:null,then:function(r){t.push(r)}};return e.then(function(){n.status="fulfilled",n.value=a;for(var r=0;r<
t.length;r++)(0,t[r])(a)},function(r){for(n.status="rejected",n.reason=r,r=0;r<t.length;r++)(0,t[r])(void 0)}),n}var xg=U.S;U.S=function(e,a){if(K1=bt(),typeof a==
"object"&&a!==null&&typeof a.then=="function"&&I_(e,a),Ol!==null)for(var t=Hi;t!==null;)wg(t,Ol),t=t.next;if(t=e.types,t!==null){for(var n=Hi;n!==null;)wg(n,t),
n=n.next;if(ko!==0){n=Ol,n===null&&(n=Ol=[]);for(var r=0;r<t.length;r++){var o=t[r];n.indexOf(o)===-1&&n.push(o)}}}xg!==null&&xg(e,a)};var go=En(null);function Zf(){
var e=go.current;return e!==null?e:be.pooledCache}function Bs(e,a){a===null?xe(go,go.current):xe(go,a.pool)}function z0(){var e=Zf();return e===null?null:{parent:Qe.
_currentValue,pool:e}}var Ii=Error(x(460)),If=Error(x(474)),Md=Error(x(542)),od={then:function(){}};function kg(e){return e=e.status,e==="fulfilled"||e==="rejec\
ted"}function S0(e,a,t){switch(t=e[t],t===void 0?e.push(a):t!==a&&(a.then(kn,kn),a=t),a.status){case"fulfilled":return a.value;case"rejected":throw e=a.reason,Sg(
e),e===void 0&&!("reason"in a)?Error(x(600)):e;default:if(typeof a.status=="string")a.then(kn,kn);else{if(e=be,e!==null&&100<e.shellSuspendCounter)throw Error(x(
482));e=a,e.status="pending",e.then(function(n){if(a.status==="pending"){var r=a;r.status="fulfilled",r.value=n}},function(n){if(a.status==="pending"){var r=a;r.
status="rejected",r.reason=n}})}switch(a.status){case"fulfilled":return a.value;case"rejected":throw e=a.reason,Sg(e),e}throw bo=a,Ii}}function mo(e){try{var a=e.
_init;return a(e._payload)}catch(t){throw t!==null&&typeof t=="object"&&typeof t.then=="function"?(bo=t,Ii):t}}var bo=null;function zg(){if(bo===null)throw Error(
x(459));var e=bo;return bo=null,e}function Sg(e){if(e===Ii||e===Md)throw Error(x(483))}var Ai=null,Fl=0;function bs(e){var a=Fl;return Fl+=1,Ai===null&&(Ai=[]),
S0(Ai,e,a)}function wr(e,a){a=a.props.ref,e.ref=a!==void 0?a:null}function ys(e,a){throw a.$$typeof===E5?Error(x(525)):(e=Object.prototype.toString.call(a),Error(
x(31,e==="[object Object]"?"object with keys {"+Object.keys(a).join(", ")+"}":e)))}function T0(e){function a(v,h){if(e){var g=v.deletions;g===null?(v.deletions=
[h],v.flags|=16):g.push(h)}}function t(v,h){if(!e)return null;for(;h!==null;)a(v,h),h=h.sibling;return null}function n(v){for(var h=new Map;v!==null;)v.key===null?
h.set(v.index,v):h.set(v.key,v),v=v.sibling;return h}function r(v,h){return v=Qn(v,h),v.index=0,v.sibling=null,v}function o(v,h,g){return v.index=g,e?(g=v.alternate,
g!==null?(g=g.index,g<h?(v.flags|=2,h):g):(v.flags|=134217730,h)):(v.flags|=1048576,h)}function i(v){return e&&v.alternate===null&&(v.flags|=134217730),v}function l(v,h,g,y){
return h===null||h.tag!==6?(h=eu(g,v.mode,y),h.return=v,h):(h=r(h,g),h.return=v,h)}function c(v,h,g,y){var E=g.type;return E===ui?(v=f(v,h,g.props.children,y,g.
key),wr(v,g),v):h!==null&&(h.elementType===E||typeof E=="object"&&E!==null&&E.$$typeof===kr&&mo(E)===h.type)?(h=r(h,g.props),wr(h,g),h.return=v,h):(h=Rs(g.type,
g.key,g.props,null,v.mode,y),wr(h,g),h.return=v,h)}function s(v,h,g,y){return h===null||h.tag!==4||h.stateNode.containerInfo!==g.containerInfo||h.stateNode.implementation!==
g.implementation?(h=au(g,v.mode,y),h.return=v,h):(h=r(h,g.children||[]),h.return=v,h)}function f(v,h,g,y,E){return h===null||h.tag!==7?(h=vo(g,v.mode,y,E),h.return=
v,h):(h=r(h,g),h.return=v,h)}function d(v,h,g){if(typeof h=="string"&&h!==""||typeof h=="number"||typeof h=="bigint")return h=eu(""+h,v.mode,g),h.return=v,h;if(typeof h==
"object"&&h!==null){switch(h.$$typeof){case ss:return g=Rs(h.type,h.key,h.props,null,v.mode,g),wr(g,h),g.return=v,g;case Cl:return h=au(h,v.mode,g),h.return=v,h;case kr:
return h=mo(h),d(v,h,g)}if(El(h)||xl(h))return h=vo(h,v.mode,g,null),h.return=v,h;if(typeof h.then=="function")return d(v,bs(h),g);if(h.$$typeof===xn)return d(v,
gs(v,h),g);ys(v,h)}return null}function m(v,h,g,y){var E=h!==null?h.key:null;if(typeof g=="string"&&g!==""||typeof g=="number"||typeof g=="bigint")return E!==null?
null:l(v,h,""+g,y);if(typeof g=="object"&&g!==null){switch(g.$$typeof){case ss:return g.key===E?c(v,h,g,y):null;case Cl:return g.key===E?s(v,h,g,y):null;case kr:
return g=mo(g),m(v,h,g,y)}if(El(g)||xl(g))return E!==null?null:f(v,h,g,y,null);if(typeof g.then=="function")return m(v,h,bs(g),y);if(g.$$typeof===xn)return m(v,
h,gs(v,g),y);ys(v,g)}return null}function u(v,h,g,y,E){if(typeof y=="string"&&y!==""||typeof y=="number"||typeof y=="bigint")return v=v.get(g)||null,l(h,v,""+y,
E);if(typeof y=="object"&&y!==null){switch(y.$$typeof){case ss:return v=v.get(y.key===null?g:y.key)||null,c(h,v,y,E);case Cl:return v=v.get(y.key===null?g:y.key)||
null,s(h,v,y,E);case kr:return y=mo(y),u(v,h,g,y,E)}if(El(y)||xl(y))return v=v.get(g)||null,f(h,v,y,E,null);if(typeof y.then=="function")return u(v,h,g,bs(y),E);
if(y.$$typeof===xn)return u(v,h,g,gs(h,y),E);ys(h,y)}return null}function _(v,h,g,y){for(var E=null,G=null,N=h,D=h=0,Re=null;N!==null&&D<g.length;D++){N.index>D?
(Re=N,N=null):Re=N.sibling;var Q=m(v,N,g[D],y);if(Q===null){N===null&&(N=Re);break}e&&N&&Q.alternate===null&&a(v,N),h=o(Q,h,D),G===null?E=Q:G.sibling=Q,G=Q,N=Re}
if(D===g.length)return t(v,N),j&&jn(v,D),E;if(N===null){for(;D<g.length;D++)N=d(v,g[D],y),N!==null&&(h=o(N,h,D),G===null?E=N:G.sibling=N,G=N);return j&&jn(v,D),
E}for(N=n(N);D<g.length;D++)Re=u(N,v,D,g[D],y),Re!==null&&(e&&(Q=Re.alternate,Q!==null&&N.delete(Q.key===null?D:Q.key)),h=o(Re,h,D),G===null?E=Re:G.sibling=Re,G=
Re);return e&&N.forEach(function(mn){return a(v,mn)}),j&&jn(v,D),E}function k(v,h,g,y){if(g==null)throw Error(x(151));for(var E=null,G=null,N=h,D=h=0,Re=null,Q=g.
next();N!==null&&!Q.done;D++,Q=g.next()){N.index>D?(Re=N,N=null):Re=N.sibling;var mn=m(v,N,Q.value,y);if(mn===null){N===null&&(N=Re);break}e&&N&&mn.alternate===
null&&a(v,N),h=o(mn,h,D),G===null?E=mn:G.sibling=mn,G=mn,N=Re}if(Q.done)return t(v,N),j&&jn(v,D),E;if(N===null){for(;!Q.done;D++,Q=g.next())Q=d(v,Q.value,y),Q!==
null&&(h=o(Q,h,D),G===null?E=Q:G.sibling=Q,G=Q);return j&&jn(v,D),E}for(N=n(N);!Q.done;D++,Q=g.next())Q=u(N,v,D,Q.value,y),Q!==null&&(e&&(Re=Q.alternate,Re!==null&&
N.delete(Re.key===null?D:Re.key)),h=o(Q,h,D),G===null?E=Q:G.sibling=Q,G=Q);return e&&N.forEach(function(zm){return a(v,zm)}),j&&jn(v,D),E}function T(v,h,g,y){if(typeof g==
"object"&&g!==null&&g.type===ui&&g.key===null&&g.props.ref===void 0&&(g=g.props.children),typeof g=="object"&&g!==null){switch(g.$$typeof){case ss:e:{for(var E=g.
key;h!==null;){if(h.key===E){if(E=g.type,E===ui){if(h.tag===7){t(v,h.sibling),y=r(h,g.props.children),wr(y,g),y.return=v,v=y;break e}}else if(h.elementType===E||
typeof E=="object"&&E!==null&&E.$$typeof===kr&&mo(E)===h.type){t(v,h.sibling),y=r(h,g.props),wr(y,g),y.return=v,v=y;break e}t(v,h);break}else a(v,h);h=h.sibling}
g.type===ui?(y=vo(g.props.children,v.mode,y,g.key),wr(y,g),y.return=v,v=y):(y=Rs(g.type,g.key,g.props,null,v.mode,y),wr(y,g),y.return=v,v=y)}return i(v);case Cl:
e:{for(E=g.key;h!==null;){if(h.key===E)if(h.tag===4&&h.stateNode.containerInfo===g.containerInfo&&h.stateNode.implementation===g.implementation){t(v,h.sibling),
y=r(h,g.children||[]),y.return=v,v=y;break e}else{t(v,h);break}else a(v,h);h=h.sibling}y=au(g,v.mode,y),y.return=v,v=y}return i(v);case kr:return g=mo(g),T(v,h,
g,y)}if(El(g))return _(v,h,g,y);if(xl(g)){if(E=xl(g),typeof E!="function")throw Error(x(150));return g=E.call(g),k(v,h,g,y)}if(typeof g.then=="function")return T(
v,h,bs(g),y);if(g.$$typeof===xn)return T(v,h,gs(v,g),y);ys(v,g)}return typeof g=="string"&&g!==""||typeof g=="number"||typeof g=="bigint"?(g=""+g,h!==null&&h.tag===
6?(t(v,h.sibling),y=r(h,g),y.return=v,v=y):(t(v,h),y=eu(g,v.mode,y),y.return=v,v=y),i(v)):t(v,h)}return function(v,h,g,y){try{Fl=0;var E=T(v,h,g,y);return Ai=null,
E}catch(N){if(N===Ii||N===Md)throw N;var G=nt(29,N,null,v.mode);return G.lanes=y,G.return=v,G}}}var zo=T0(!0),A0=T0(!1),zr=!1;function Jf(e){e.updateQueue={baseState:e.
memoizedState,firstBaseUpdate:null,lastBaseUpdate:null,shared:{pending:null,lanes:0,hiddenCallbacks:null},callbacks:null}}function Yu(e,a){e=e.updateQueue,a.updateQueue===
e&&(a.updateQueue={baseState:e.baseState,firstBaseUpdate:e.firstBaseUpdate,lastBaseUpdate:e.lastBaseUpdate,shared:e.shared,callbacks:null})}function Rr(e){return{
lane:e,tag:0,payload:null,callback:null,next:null}}function Ur(e,a,t){var n=e.updateQueue;if(n===null)return null;if(n=n.shared,(ne&2)!==0){var r=n.pending;return r===
null?a.next=a:(a.next=r.next,r.next=a),n.pending=a,a=ad(e),b0(e,null,t),a}return Nd(e,n,a,t),ad(e)}function Ll(e,a,t){if(a=a.updateQueue,a!==null&&(a=a.shared,(t&
4194048)!==0)){var n=a.lanes;n&=e.pendingLanes,t|=n,a.lanes=t,Vb(e,t)}}function nu(e,a){var t=e.updateQueue,n=e.alternate;if(n!==null&&(n=n.updateQueue,t===n)){
var r=null,o=null;if(t=t.firstBaseUpdate,t!==null){do{var i={lane:t.lane,tag:t.tag,payload:t.payload,callback:null,next:null};o===null?r=o=i:o=o.next=i,t=t.next}while(t!==
null);o===null?r=o=a:o=o.next=a}else r=o=a;t={baseState:n.baseState,firstBaseUpdate:r,lastBaseUpdate:o,shared:n.shared,callbacks:n.callbacks},e.updateQueue=t;return}
e=t.lastBaseUpdate,e===null?t.firstBaseUpdate=a:e.next=a,t.lastBaseUpdate=a}var ju=!1;function ql(){if(ju){var e=Ti;if(e!==null)throw e}}function Gl(e,a,t,n){ju=
!1;var r=e.updateQueue;zr=!1;var o=r.firstBaseUpdate,i=r.lastBaseUpdate,l=r.shared.pending;if(l!==null){r.shared.pending=null;var c=l,s=c.next;c.next=null,i===null?
o=s:i.next=s,i=c;var f=e.alternate;f!==null&&(f=f.updateQueue,l=f.lastBaseUpdate,l!==i&&(l===null?f.firstBaseUpdate=s:l.next=s,f.lastBaseUpdate=c))}if(o!==null){
var d=r.baseState;i=0,f=s=c=null,l=o;do{var m=l.lane&-536870913,u=m!==l.lane;if(u?(J&m)===m:(n&m)===m){m!==0&&m===ko&&(ju=!0),f!==null&&(f=f.next={lane:0,tag:l.
tag,payload:l.payload,callback:null,next:null});e:{var _=e,k=l;m=a;var T=t;switch(k.tag){case 1:if(_=k.payload,typeof _=="function"){d=_.call(T,d,m);break e}d=_;
break e;case 3:_.flags=_.flags&-65537|128;case 0:if(_=k.payload,m=typeof _=="function"?_.call(T,d,m):_,m==null)break e;d=ye({},d,m);break e;case 2:zr=!0}}m=l.callback,
m!==null&&(e.flags|=64,u&&(e.flags|=8192),u=r.callbacks,u===null?r.callbacks=[m]:u.push(m))}else u={lane:m,tag:l.tag,payload:l.payload,callback:l.callback,next:null},
f===null?(s=f=u,c=d):f=f.next=u,i|=m;if(l=l.next,l===null){if(l=r.shared.pending,l===null)break;u=l,l=u.next,u.next=null,r.lastBaseUpdate=u,r.shared.pending=null}}while(!0);
f===null&&(c=d),r.baseState=c,r.firstBaseUpdate=s,r.lastBaseUpdate=f,o===null&&(r.shared.lanes=0),Xr|=i,e.lanes=i,e.memoizedState=d}}function C0(e,a){if(typeof e!=
"function")throw Error(x(191,e));e.call(a)}function E0(e,a){var t=e.callbacks;if(t!==null)for(e.callbacks=null,e=0;e<t.length;e++)C0(t[e],a)}var Vr=En(null),id=En(
0);function Tg(e,a){e=Fn,xe(id,e),xe(Vr,a),Fn=e|a.baseLanes}function Vu(){xe(id,Fn),xe(Vr,Vr.current)}function Pf(){Fn=id.current,ha(Vr),ha(id)}var ga=En(null),
Oa=null;function Br(e){var a=e.alternate;xe(pa,pa.current&1),xe(ga,e),Oa===null&&(a===null||Vr.current!==null||a.memoizedState!==null)&&(Oa=e)}function Qu(e){xe(
pa,pa.current),xe(ga,e),Oa===null&&(Oa=e)}function N0(e){e.tag===22?(xe(pa,pa.current),xe(ga,e),Oa===null&&(Oa=e)):Lr()}function Lr(){xe(pa,pa.current),xe(ga,ga.
current)}function pt(e){ha(ga),Oa===e&&(Oa=null),ha(pa)}var pa=En(0);function Wl(e,a){xe(ga,ga.current),xe(pa,a)}function $f(e){ha(pa),ha(ga),Oa===e&&(Oa=null)}
function ld(e){for(var a=e;a!==null;){if(a.tag===13){var t=a.memoizedState;if(t!==null&&(t=t.dehydrated,t===null||Tf(t)||zh(t)))return a}else if(a.tag===19&&a.memoizedProps.
revealOrder!=="independent"){if((a.flags&128)!==0)return a}else if(a.child!==null){a.child.return=a,a=a.child;continue}if(a===e)break;for(;a.sibling===null;){if(a.
return===null||a.return===e)return null;a=a.return}a.sibling.return=a.return,a=a.sibling}return null}var Jn=0,L=null,ve=null,Ve=null,cd=!1,Ci=!1,So=!1,sd=0,ec=0,
Ei=null,P_=0;function Ue(){throw Error(x(321))}function Ff(e,a){if(a===null)return!1;for(var t=0;t<a.length&&t<e.length;t++)if(!xt(e[t],a[t]))return!1;return!0}
function Wf(e,a,t,n,r,o){return Jn=o,L=a,a.memoizedState=null,a.updateQueue=null,a.lanes=0,U.H=e===null||e.memoizedState===null?l1:c1,So=!1,o=t(n,r),So=!1,Ci&&(o=
M0(a,t,n,r)),O0(e),o}function O0(e){U.H=dd;var a=ve!==null&&ve.next!==null;if(Jn=0,Ve=ve=L=null,cd=!1,ec=0,Ei=null,a)throw Error(x(300));e===null||Xe||(e=e.dependencies,
e!==null&&rd(e)&&(Xe=!0))}function M0(e,a,t,n){L=e;var r=0;do{if(Ci&&(Ei=null),ec=0,Ci=!1,25<=r)throw Error(x(301));if(r+=1,Ve=ve=null,e.updateQueue!=null){var o=e.
updateQueue;o.lastEffect=null,o.events=null,o.stores=null,o.memoCache!=null&&(o.memoCache.index=0)}U.H=rx,o=a(t,n)}while(Ci);return o}function $_(){var e=U.H,a=e.
useState()[0];return a=typeof a.then=="function"?pc(a):a,e=e.useState()[0],(ve!==null?ve.memoizedState:null)!==e&&(L.flags|=1024),a}function eh(){var e=sd!==0;return sd=
0,e}function ah(e,a,t){a.updateQueue=e.updateQueue,a.flags&=-2053,e.lanes&=~t}function th(e){if(cd){for(e=e.memoizedState;e!==null;){var a=e.queue;a!==null&&(a.
pending=null),e=e.next}cd=!1}Jn=0,Ve=ve=L=null,Ci=!1,ec=sd=0,Ei=null}function qa(){var e={memoizedState:null,baseState:null,baseQueue:null,queue:null,next:null};
return Ve===null?L.memoizedState=Ve=e:Ve=Ve.next=e,Ve}function Ge(){if(ve===null){var e=L.alternate;e=e!==null?e.memoizedState:null}else e=ve.next;var a=Ve===null?
L.memoizedState:Ve.next;if(a!==null)Ve=a,ve=e;else{if(e===null)throw L.alternate===null?Error(x(467)):Error(x(310));ve=e,e={memoizedState:ve.memoizedState,baseState:ve.
baseState,baseQueue:ve.baseQueue,queue:ve.queue,next:null},Ve===null?L.memoizedState=Ve=e:Ve=Ve.next=e}return Ve}function Dd(){return{lastEffect:null,events:null,
stores:null,memoCache:null}}function pc(e){var a=ec;return ec+=1,Ei===null&&(Ei=[]),e=S0(Ei,e,a),a=L,(Ve===null?a.memoizedState:Ve.next)===null&&(a=a.alternate,
U.H=a===null||a.memoizedState===null?l1:c1),e}function Rd(e){if(e!==null&&typeof e=="object"){if(typeof e.then=="function")return pc(e);if(e.$$typeof===M5)return;
if(e.$$typeof===xn)return fa(e)}throw Error(x(438,String(e)))}function nh(e){var a=null,t=L.updateQueue;if(t!==null&&(a=t.memoCache),a==null){var n=L.alternate;
n!==null&&(n=n.updateQueue,n!==null&&(n=n.memoCache,n!=null&&(a={data:n.data.map(function(r){return r.slice()}),index:0})))}if(a==null&&(a={data:[],index:0}),t===
null&&(t=Dd(),L.updateQueue=t),t.memoCache=a,t=a.data[a.index],t===void 0)for(t=a.data[a.index]=Array(e),n=0;n<e;n++)t[n]=O5;return a.index++,t}function Pn(e,a){
return typeof a=="function"?a(e):a}function Ls(e){var a=Ge();return rh(a,ve,e)}function rh(e,a,t){var n=e.queue;if(n===null)throw Error(x(311));n.lastRenderedReducer=
t;var r=e.baseQueue,o=n.pending;if(o!==null){if(r!==null){var i=r.next;r.next=o.next,o.next=i}a.baseQueue=r=o,n.pending=null}if(o=e.baseState,r===null)e.memoizedState=
o;else{a=r.next;var l=i=null,c=null,s=a,f=!1;do{var d=s.lane&-536870913;if(d!==s.lane?(J&d)===d:(Jn&d)===d){var m=s.revertLane;if(m===0)c!==null&&(c=c.next={lane:0,
revertLane:0,gesture:null,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null}),d===ko&&(f=!0);else if((Jn&m)===m){s=s.next,m===ko&&
(f=!0);continue}else d={lane:0,revertLane:s.revertLane,gesture:null,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null},c===null?(l=
c=d,i=o):c=c.next=d,L.lanes|=m,Xr|=m;d=s.action,So&&t(o,d),o=s.hasEagerState?s.eagerState:t(o,d)}else m={lane:d,revertLane:s.revertLane,gesture:s.gesture,action:s.
action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null},c===null?(l=c=m,i=o):c=c.next=m,L.lanes|=d,Xr|=d;s=s.next}while(s!==null&&s!==a);if(c===
null?i=o:c.next=l,!xt(o,e.memoizedState)&&(Xe=!0,f&&(t=Ti,t!==null)))throw t;e.memoizedState=o,e.baseState=i,e.baseQueue=c,n.lastRenderedState=o}return r===null&&
(n.lanes=0),[e.memoizedState,n.dispatch]}function ru(e){var a=Ge(),t=a.queue;if(t===null)throw Error(x(311));t.lastRenderedReducer=e;var n=t.dispatch,r=t.pending,
o=a.memoizedState;if(r!==null){t.pending=null;var i=r=r.next;do o=e(o,i.action),i=i.next;while(i!==r);xt(o,a.memoizedState)||(Xe=!0),a.memoizedState=o,a.baseQueue===
null&&(a.baseState=o),t.lastRenderedState=o}return[o,n]}function D0(e,a,t){var n=L,r=Ge(),o=j;if(o){if(t===void 0)throw Error(x(407));t=t()}else t=a();var i=!xt(
(ve||r).memoizedState,t);if(i&&(r.memoizedState=t,Xe=!0),r=r.queue,oh(B0.bind(null,n,r,e),[e]),e=r.getSnapshot!==a||i||Ve!==null&&(Ve.memoizedState.tag&1)!==0,Bi(
e?9:8,{destroy:void 0},U0.bind(null,n,r,t,a),null),e){if(n.flags|=2048,be===null)throw Error(x(349));o||(Jn&127)!==0||R0(n,a,t)}return t}function R0(e,a,t){e.flags|=
16384,e={getSnapshot:a,value:t},a=L.updateQueue,a===null?(a=Dd(),L.updateQueue=a,a.stores=[e]):(t=a.stores,t===null?a.stores=[e]:t.push(e))}function U0(e,a,t,n){
a.value=t,a.getSnapshot=n,L0(a)&&q0(e)}function B0(e,a,t){return t(function(){L0(a)&&q0(e)})}function L0(e){var a=e.getSnapshot;e=e.value;try{var t=a();return!xt(
e,t)}catch{return!0}}function q0(e){var a=Oo(e,2);a!==null&&rt(a,e,2)}function Xu(e){var a=qa();if(typeof e=="function"){var t=e;if(e=t(),So){Tr(!0);try{t()}finally{
Tr(!1)}}}return a.memoizedState=a.baseState=e,a.queue={pending:null,lanes:0,dispatch:null,lastRenderedReducer:Pn,lastRenderedState:e},a}function G0(e,a,t,n){return e.
baseState=t,rh(e,ve,typeof n=="function"?n:Pn)}function F_(e,a,t,n,r){if(Bd(e))throw Error(x(485));if(e=a.action,e!==null){var o={payload:r,action:e,next:null,isTransition:!0,
status:"pending",value:null,reason:null,listeners:[],then:function(i){o.listeners.push(i)}};U.T!==null?t(!0):o.isTransition=!1,n(o),t=a.pending,t===null?(o.next=
a.pending=o,H0(a,o)):(o.next=t.next,a.pending=t.next=o)}}function H0(e,a){var t=a.action,n=a.payload,r=e.state;if(a.isTransition){var o=U.T,i={};i.types=o!==null?
o.types:null,U.T=i;try{var l=t(r,n),c=U.S;c!==null&&c(i,l),Ag(e,a,l)}catch(s){Zu(e,a,s)}finally{o!==null&&i.types!==null&&(o.types=i.types),U.T=o}}else try{o=t(
r,n),Ag(e,a,o)}catch(s){Zu(e,a,s)}}function Ag(e,a,t){t!==null&&typeof t=="object"&&typeof t.then=="function"?t.then(function(n){Cg(e,a,n)},function(n){return Zu(
e,a,n)}):Cg(e,a,t)}function Cg(e,a,t){a.status="fulfilled",a.value=t,K0(a),e.state=t,a=e.pending,a!==null&&(t=a.next,t===a?e.pending=null:(t=t.next,a.next=t,H0(
e,t)))}function Zu(e,a,t){var n=e.pending;if(e.pending=null,n!==null){n=n.next;do a.status="rejected",a.reason=t,K0(a),a=a.next;while(a!==n)}e.action=null}function K0(e){
e=e.listeners;for(var a=0;a<e.length;a++)(0,e[a])()}function Y0(e,a){return a}function Eg(e,a){if(j){var t=be.formState;if(t!==null){e:{var n=L;if(j){if(_e){a:{
for(var r=_e,o=Kt;r.nodeType!==8;){if(!o){r=null;break a}if(r=Yt(r.nextSibling),r===null){r=null;break a}}o=r.data,r=o==="F!"||o==="F"?r:null}if(r){_e=Yt(r.nextSibling),
n=r.data==="F!";break e}}jr(n)}n=!1}n&&(a=t[0])}}return t=qa(),t.memoizedState=t.baseState=a,n={pending:null,lanes:0,dispatch:null,lastRenderedReducer:Y0,lastRenderedState:a},
t.queue=n,t=r1.bind(null,L,n),n.dispatch=t,n=Xu(!1),o=sh.bind(null,L,!1,n.queue),n=qa(),r={state:a,dispatch:null,action:e,pending:null},n.queue=r,t=F_.bind(null,
L,r,o,t),r.dispatch=t,n.memoizedState=e,[a,t,!1]}function Ng(e){var a=Ge();return j0(a,ve,e)}function j0(e,a,t){if(a=rh(e,a,Y0)[0],e=Ls(Pn)[0],typeof a=="object"&&
a!==null&&typeof a.then=="function")try{var n=pc(a)}catch(i){throw i===Ii?Md:i}else n=a;a=Ge();var r=a.queue,o=r.dispatch;return t!==a.memoizedState&&(L.flags|=
2048,Bi(9,{destroy:void 0},W_.bind(null,r,t),null)),[n,o,e]}function W_(e,a){e.action=a}function Og(e){var a=Ge(),t=ve;if(t!==null)return j0(a,t,e);Ge(),a=a.memoizedState,
t=Ge();var n=t.queue.dispatch;return t.memoizedState=e,[a,n,!1]}function Bi(e,a,t,n){return e={tag:e,create:t,deps:n,inst:a,next:null},a=L.updateQueue,a===null&&
(a=Dd(),L.updateQueue=a),t=a.lastEffect,t===null?a.lastEffect=e.next=e:(n=t.next,t.next=e,e.next=n,a.lastEffect=e),e}function V0(){return Ge().memoizedState}function qs(e,a,t,n){
var r=qa();L.flags|=e,r.memoizedState=Bi(1|a,{destroy:void 0},t,n===void 0?null:n)}function Ud(e,a,t,n){var r=Ge();n=n===void 0?null:n;var o=r.memoizedState.inst;
ve!==null&&n!==null&&Ff(n,ve.memoizedState.deps)?r.memoizedState=Bi(a,o,t,n):(L.flags|=e,r.memoizedState=Bi(1|a,o,t,n))}function Mg(e,a){qs(8390656,8,e,a)}function oh(e,a){
Ud(2048,8,e,a)}function ex(e){L.flags|=4;var a=L.updateQueue;if(a===null)a=Dd(),L.updateQueue=a,a.events=[e];else{var t=a.events;t===null?a.events=[e]:t.push(e)}}
function Q0(e){var a=Ge().memoizedState;return ex({ref:a,nextImpl:e}),function(){if((ne&2)!==0)throw Error(x(440));return a.impl.apply(void 0,arguments)}}function X0(e,a){
return Ud(4,2,e,a)}function Z0(e,a){return Ud(4,4,e,a)}function I0(e,a){if(typeof a=="function"){e=e();var t=a(e);return function(){typeof t=="function"?t():a(null)}}
if(a!=null)return e=e(),a.current=e,function(){a.current=null}}function J0(e,a,t){t=t!=null?t.concat([e]):null,Ud(4,4,I0.bind(null,a,e),t)}function ih(){}function P0(e,a){
var t=Ge();a=a===void 0?null:a;var n=t.memoizedState;return a!==null&&Ff(a,n[1])?n[0]:(t.memoizedState=[e,a],e)}function $0(e,a){var t=Ge();a=a===void 0?null:a;
var n=t.memoizedState;if(a!==null&&Ff(a,n[1]))return n[0];if(n=e(),So){Tr(!0);try{e()}finally{Tr(!1)}}return t.memoizedState=[n,a],n}function lh(e,a,t){return t===
void 0||(Jn&1073741824)!==0&&(J&261930)===0?e.memoizedState=a:(e.memoizedState=t,e=j1(),L.lanes|=e,Xr|=e,t)}function F0(e,a,t,n){return xt(t,a)?t:Vr.current!==null?
(e=lh(e,t,n),xt(e,a)||(Xe=!0),e):(Jn&106)===0||(Jn&1073741824)!==0&&(J&261930)===0?(Xe=!0,e.memoizedState=t):(e=j1(),L.lanes|=e,Xr|=e,a)}function W0(e,a,t,n,r){
var o=re.p;re.p=o!==0&&8>o?o:8;var i=U.T,l={};l.types=i!==null?i.types:null,U.T=l,sh(e,!1,a,t);try{var c=r(),s=U.S;if(s!==null&&s(l,c),c!==null&&typeof c=="obje\
ct"&&typeof c.then=="function"){var f=J_(c,n);Hl(e,a,f,_t(e))}else Hl(e,a,n,_t(e))}catch(d){Hl(e,a,{then:function(){},status:"rejected",reason:d},_t())}finally{
re.p=o,i!==null&&l.types!==null&&(i.types=l.types),U.T=i}}function ax(){}function Iu(e,a,t,n){if(e.tag!==5)throw Error(x(476));var r=e1(e).queue;W0(e,r,a,po,t===
null?ax:function(){return a1(e),t(n)})}function e1(e){var a=e.memoizedState;if(a!==null)return a;a={memoizedState:po,baseState:po,baseQueue:null,queue:{pending:null,
lanes:0,dispatch:null,lastRenderedReducer:Pn,lastRenderedState:po},next:null};var t={};return a.next={memoizedState:t,baseState:t,baseQueue:null,queue:{pending:null,
lanes:0,dispatch:null,lastRenderedReducer:Pn,lastRenderedState:t},next:null},e.memoizedState=a,e=e.alternate,e!==null&&(e.memoizedState=a),a}function a1(e){var a=e1(
e);a.next===null&&(a=e.alternate.memoizedState),Hl(e,a.next.queue,{},_t())}function ch(){return fa(ji)}function t1(){return Ge().memoizedState}function n1(){return Ge().
memoizedState}function tx(e){for(var a=e.return;a!==null;){switch(a.tag){case 24:case 3:var t=_t();e=Rr(t);var n=Ur(a,e,t);n!==null&&(rt(n,a,t),Ll(n,a,t)),a={cache:Xf()},
e.payload=a;return}a=a.return}}function nx(e,a,t){var n=_t();t={lane:n,revertLane:0,gesture:null,action:t,hasEagerState:!1,eagerState:null,next:null},Bd(e)?o1(a,
t):(t=jf(e,a,t,n),t!==null&&(rt(t,e,n),i1(t,a,n)))}function r1(e,a,t){var n=_t();Hl(e,a,t,n)}function Hl(e,a,t,n){var r={lane:n,revertLane:0,gesture:null,action:t,
hasEagerState:!1,eagerState:null,next:null};if(Bd(e))o1(a,r);else{var o=e.alternate;if(e.lanes===0&&(o===null||o.lanes===0)&&(o=a.lastRenderedReducer,o!==null))
try{var i=a.lastRenderedState,l=o(i,t);if(r.hasEagerState=!0,r.eagerState=l,xt(l,i))return Nd(e,a,r,0),be===null&&Ed(),!1}catch{}if(t=jf(e,a,r,n),t!==null)return rt(
t,e,n),i1(t,a,n),!0}return!1}function sh(e,a,t,n){if(n={lane:2,revertLane:wh(),gesture:null,action:n,hasEagerState:!1,eagerState:null,next:null},Bd(e)){if(a)throw Error(
x(479))}else a=jf(e,t,n,2),a!==null&&rt(a,e,2)}function Bd(e){var a=e.alternate;return e===L||a!==null&&a===L}function o1(e,a){Ci=cd=!0;var t=e.pending;t===null?
a.next=a:(a.next=t.next,t.next=a),e.pending=a}function i1(e,a,t){if((t&4194048)!==0){var n=a.lanes;n&=e.pendingLanes,t|=n,a.lanes=t,Vb(e,t)}}var dd={readContext:fa,
use:Rd,useCallback:Ue,useContext:Ue,useEffect:Ue,useImperativeHandle:Ue,useLayoutEffect:Ue,useInsertionEffect:Ue,useMemo:Ue,useReducer:Ue,useRef:Ue,useState:Ue,
useDebugValue:Ue,useDeferredValue:Ue,useTransition:Ue,useSyncExternalStore:Ue,useId:Ue,useHostTransitionStatus:Ue,useFormState:Ue,useActionState:Ue,useOptimistic:Ue,
useMemoCache:Ue,useCacheRefresh:Ue,useEffectEvent:Ue},l1={readContext:fa,use:Rd,useCallback:function(e,a){return qa().memoizedState=[e,a===void 0?null:a],e},useContext:fa,
useEffect:Mg,useImperativeHandle:function(e,a,t){t=t!=null?t.concat([e]):null,qs(4194308,4,I0.bind(null,a,e),t)},useLayoutEffect:function(e,a){return qs(4194308,
4,e,a)},useInsertionEffect:function(e,a){qs(4,2,e,a)},useMemo:function(e,a){var t=qa();a=a===void 0?null:a;var n=e();if(So){Tr(!0);try{e()}finally{Tr(!1)}}return t.
memoizedState=[n,a],n},useReducer:function(e,a,t){var n=qa();if(t!==void 0){var r=t(a);if(So){Tr(!0);try{t(a)}finally{Tr(!1)}}}else r=a;return n.memoizedState=n.
baseState=r,e={pending:null,lanes:0,dispatch:null,lastRenderedReducer:e,lastRenderedState:r},n.queue=e,e=e.dispatch=nx.bind(null,L,e),[n.memoizedState,e]},useRef:function(e){
var a=qa();return e={current:e},a.memoizedState=e},useState:function(e){e=Xu(e);var a=e.queue,t=r1.bind(null,L,a);return a.dispatch=t,[e.memoizedState,t]},useDebugValue:ih,
useDeferredValue:function(e,a){var t=qa();return lh(t,e,a)},useTransition:function(){var e=Xu(!1);return e=W0.bind(null,L,e.queue,!0,!1),qa().memoizedState=e,[!1,
e]},useSyncExternalStore:function(e,a,t){var n=L,r=qa();if(j){if(t===void 0)throw Error(x(407));t=t()}else{if(t=a(),be===null)throw Error(x(349));(J&127)!==0||R0(
n,a,t)}r.memoizedState=t;var o={value:t,getSnapshot:a};return r.queue=o,Mg(B0.bind(null,n,o,e),[e]),n.flags|=2048,Bi(9,{destroy:void 0},U0.bind(null,n,o,t,a),null),
t},useId:function(){var e=qa(),a=be.identifierPrefix;if(j){var t=Sn,n=zn;t=(n&~(1<<32-wt(n)-1)).toString(32)+t,a="_"+a+"R_"+t,t=sd++,0<t&&(a+="H"+t.toString(32)),
a+="_"}else t=P_++,a="_"+a+"r_"+t.toString(32)+"_";return e.memoizedState=a},useHostTransitionStatus:ch,useFormState:Eg,useActionState:Eg,useOptimistic:function(e){
var a=qa();a.memoizedState=a.baseState=e;var t={pending:null,lanes:0,dispatch:null,lastRenderedReducer:null,lastRenderedState:null};return a.queue=t,a=sh.bind(null,
L,!0,t),t.dispatch=a,[e,a]},useMemoCache:nh,useCacheRefresh:function(){return qa().memoizedState=tx.bind(null,L)},useEffectEvent:function(e){var a=qa(),t={impl:e};
return a.memoizedState=t,function(){if((ne&2)!==0)throw Error(x(440));return t.impl.apply(void 0,arguments)}}},c1={readContext:fa,use:Rd,useCallback:P0,useContext:fa,
useEffect:oh,useImperativeHandle:J0,useInsertionEffect:X0,useLayoutEffect:Z0,useMemo:$0,useReducer:Ls,useRef:V0,useState:function(){return Ls(Pn)},useDebugValue:ih,
useDeferredValue:function(e,a){var t=Ge();return F0(t,ve.memoizedState,e,a)},useTransition:function(){var e=Ls(Pn)[0],a=Ge().memoizedState;return[typeof e=="boo\
lean"?e:pc(e),a]},useSyncExternalStore:D0,useId:t1,useHostTransitionStatus:ch,useFormState:Ng,useActionState:Ng,useOptimistic:function(e,a){var t=Ge();return G0(
t,ve,e,a)},useMemoCache:nh,useCacheRefresh:n1,useEffectEvent:Q0},rx={readContext:fa,use:Rd,useCallback:P0,useContext:fa,useEffect:oh,useImperativeHandle:J0,useInsertionEffect:X0,
useLayoutEffect:Z0,useMemo:$0,useReducer:ru,useRef:V0,useState:function(){return ru(Pn)},useDebugValue:ih,useDeferredValue:function(e,a){var t=Ge();return ve===
null?lh(t,e,a):F0(t,ve.memoizedState,e,a)},useTransition:function(){var e=ru(Pn)[0],a=Ge().memoizedState;return[typeof e=="boolean"?e:pc(e),a]},useSyncExternalStore:D0,
useId:t1,useHostTransitionStatus:ch,useFormState:Og,useActionState:Og,useOptimistic:function(e,a){var t=Ge();return ve!==null?G0(t,ve,e,a):(t.baseState=e,[e,t.queue.
dispatch])},useMemoCache:nh,useCacheRefresh:n1,useEffectEvent:Q0};function ou(e,a,t,n){a=e.memoizedState,t=t(n,a),t=t==null?a:ye({},a,t),e.memoizedState=t,e.lanes===
0&&(e.updateQueue.baseState=t)}var Ju={enqueueSetState:function(e,a,t){e=e._reactInternals;var n=_t(),r=Rr(n);r.payload=a,t!=null&&(r.callback=t),a=Ur(e,r,n),a!==
null&&(rt(a,e,n),Ll(a,e,n))},enqueueReplaceState:function(e,a,t){e=e._reactInternals;var n=_t(),r=Rr(n);r.tag=1,r.payload=a,t!=null&&(r.callback=t),a=Ur(e,r,n),
a!==null&&(rt(a,e,n),Ll(a,e,n))},enqueueForceUpdate:function(e,a){e=e._reactInternals;var t=_t(),n=Rr(t);n.tag=2,a!=null&&(n.callback=a),a=Ur(e,n,t),a!==null&&(rt(
a,e,t),Ll(a,e,t))}};function Dg(e,a,t,n,r,o,i){return e=e.stateNode,typeof e.shouldComponentUpdate=="function"?e.shouldComponentUpdate(n,o,i):a.prototype&&a.prototype.
isPureReactComponent?!Jl(t,n)||!Jl(r,o):!0}function Rg(e,a,t,n){e=a.state,typeof a.componentWillReceiveProps=="function"&&a.componentWillReceiveProps(t,n),typeof a.
UNSAFE_componentWillReceiveProps=="function"&&a.UNSAFE_componentWillReceiveProps(t,n),a.state!==e&&Ju.enqueueReplaceState(a,a.state,null)}function To(e,a){var t=a;
if("ref"in a){t={};for(var n in a)n!=="ref"&&(t[n]=a[n])}if(e=e.defaultProps){t===a&&(t=ye({},t));for(var r in e)t[r]===void 0&&(t[r]=e[r])}return t}function s1(e){
ed(e)}function d1(e){console.error(e)}function m1(e){ed(e)}function md(e,a){try{var t=e.onUncaughtError;t(a.value,{componentStack:a.stack})}catch(n){setTimeout(
function(){throw n})}}function Ug(e,a,t){try{var n=e.onCaughtError;n(t.value,{componentStack:t.stack,errorBoundary:a.tag===1?a.stateNode:null})}catch(r){setTimeout(
function(){throw r})}}function Pu(e,a,t){return t=Rr(t),t.tag=3,t.payload={element:null},t.callback=function(){md(e,a)},t}function u1(e){return e=Rr(e),e.tag=3,
e}function f1(e,a,t,n){var r=t.type.getDerivedStateFromError;if(typeof r=="function"){var o=n.value;e.payload=function(){return r(o)},e.callback=function(){Ug(a,
t,n)}}var i=t.stateNode;i!==null&&typeof i.componentDidCatch=="function"&&(e.callback=function(){Ug(a,t,n),typeof r!="function"&&(qr===null?qr=new Set([this]):qr.
add(this));var l=n.stack;this.componentDidCatch(n.value,{componentStack:l!==null?l:""})})}function ox(e,a,t,n,r){if(t.flags|=32768,n!==null&&typeof n=="object"&&
typeof n.then=="function"){if(a=t.alternate,a!==null&&_o(a,t,r,!0),t=ga.current,t!==null){switch(t.tag){case 31:case 13:case 19:return Oa===null?yd():t.alternate===
null&&Be===0&&(Be=3),t.flags&=-257,t.flags|=65536,t.lanes=r,n===od?t.flags|=16384:(a=t.updateQueue,a===null?t.updateQueue=new Set([n]):a.add(n),uu(e,n,r)),!1;case 22:
return t.flags|=65536,n===od?t.flags|=16384:(a=t.updateQueue,a===null?(a={transitions:null,markerInstances:null,retryQueue:new Set([n])},t.updateQueue=a):(t=a.retryQueue,
t===null?a.retryQueue=new Set([n]):t.add(n)),uu(e,n,r)),!1}throw Error(x(435,t.tag))}return uu(e,n,r),yd(),!1}if(j)return a=ga.current,a!==null?((a.flags&65536)===
0&&(a.flags|=256),a.flags|=65536,a.lanes=r,n!==qu&&(e=Error(x(422),{cause:n}),$l(Ht(e,t)))):(n!==qu&&(a=Error(x(423),{cause:n}),$l(Ht(a,t))),e=e.current.alternate,
e.flags|=65536,r&=-r,e.lanes|=r,n=Ht(n,t),r=Pu(e.stateNode,n,r),nu(e,r),Be!==4&&(Be=2)),!1;var o=Error(x(520),{cause:n});if(o=Ht(o,t),Vl===null?Vl=[o]:Vl.push(o),
Be!==4&&(Be=2),a===null)return!0;n=Ht(n,t),t=a;do{switch(t.tag){case 3:return t.flags|=65536,e=r&-r,t.lanes|=e,e=Pu(t.stateNode,n,e),nu(t,e),!1;case 1:if(a=t.type,
o=t.stateNode,(t.flags&128)===0&&(typeof a.getDerivedStateFromError=="function"||o!==null&&typeof o.componentDidCatch=="function"&&(qr===null||!qr.has(o))))return t.
flags|=65536,r&=-r,t.lanes|=r,r=u1(r),f1(r,e,t,n),nu(t,r),!1;break;case 22:if(t.memoizedState!==null)return t.flags|=65536,!1}t=t.return}while(t!==null);return!1}
var dh=Error(x(461)),Xe=!1;function $e(e,a,t,n){a.child=e===null?A0(a,null,t,n):zo(a,e.child,t,n)}function Bg(e,a,t,n,r){t=t.render;var o=a.ref;if("ref"in n){var i={};
for(var l in n)l!=="ref"&&(i[l]=n[l])}else i=n;return xo(a),n=Wf(e,a,t,i,o,r),l=eh(),e!==null&&!Xe?(ah(e,a,r),$n(e,a,r)):(j&&l&&Od(a),a.flags|=1,$e(e,a,n,r),a.child)}
function Lg(e,a,t,n,r){if(e===null){var o=t.type;return typeof o=="function"&&!Vf(o)&&o.defaultProps===void 0&&t.compare===null?(a.tag=15,a.type=o,h1(e,a,o,n,r)):
(e=Rs(t.type,null,n,a,a.mode,r),e.ref=a.ref,e.return=a,a.child=e)}if(o=e.child,!uh(e,r)){var i=o.memoizedProps;if(t=t.compare,t=t!==null?t:Jl,t(i,n)&&e.ref===a.
ref)return $n(e,a,r)}return a.flags|=1,e=Qn(o,n),e.ref=a.ref,e.return=a,a.child=e}function h1(e,a,t,n,r){if(e!==null){var o=e.memoizedProps;if(Jl(o,n)&&e.ref===
a.ref)if(Xe=!1,a.pendingProps=n=o,uh(e,r))(e.flags&131072)!==0&&(Xe=!0);else return a.lanes=e.lanes,$n(e,a,r)}return $u(e,a,t,n,r)}function p1(e,a,t,n){var r=n.
children,o=e!==null?e.memoizedState:null;if(e===null&&a.stateNode===null&&(a.stateNode={_visibility:1,_pendingMarkers:null,_retryCache:null,_transitions:null}),
n.mode==="hidden"){if((a.flags&128)!==0){if(o=o!==null?o.baseLanes|t:t,e!==null){for(n=a.child=e.child,r=0;n!==null;)r=r|n.lanes|n.childLanes,n=n.sibling;n=r&~o}else
n=0,a.child=null;return qg(e,a,o,t,n)}if((t&536870912)!==0)a.memoizedState={baseLanes:0,cachePool:null},e!==null&&Bs(a,o!==null?o.cachePool:null),o!==null?Tg(a,
o):Vu(),N0(a);else return n=a.lanes=536870912,qg(e,a,o!==null?o.baseLanes|t:t,t,n)}else o!==null?(Bs(a,o.cachePool),Tg(a,o),Lr(),a.memoizedState=null):(e!==null&&
Bs(a,null),Vu(),Lr());return $e(e,a,r,t),a.child}function Kl(e,a){return e!==null&&e.tag===22||a.stateNode!==null||(a.stateNode={_visibility:1,_pendingMarkers:null,
_retryCache:null,_transitions:null}),a.sibling}function qg(e,a,t,n,r){var o=Zf();return o=o===null?null:{parent:Qe._currentValue,pool:o},a.memoizedState={baseLanes:t,
cachePool:o},e!==null&&Bs(a,null),Vu(),N0(a),e!==null&&_o(e,a,n,!0),a.childLanes=r,null}function Gs(e,a){return a=Ld({mode:a.mode,children:a.children},e.mode),a.
ref=e.ref,e.child=a,a.return=e,a}function Gg(e,a,t){return zo(a,e.child,null,t),e=Gs(a,a.pendingProps),e.flags|=2,pt(a),a.memoizedState=null,e}function ix(e,a,t){
var n=a.pendingProps,r=(a.flags&128)!==0;if(a.flags&=-129,e===null){if(j){if(n.mode==="hidden")return e=Gs(a,n),a.lanes=536870912,e.memoizedState={baseLanes:0,cachePool:null},
Kl(null,e);if(Qu(a),(e=_e)?(e=py(e,Kt),e=e!==null&&e.data==="&"?e:null,e!==null&&(a.memoizedState={dehydrated:e,treeContext:Yr!==null?{id:zn,overflow:Sn}:null,retryLane:536870912,
hydrationErrors:null},t=w0(e),t.return=a,a.child=t,ra=a,_e=null)):e=null,e===null)throw jr(a);return a.lanes=536870912,null}return Gs(a,n)}var o=e.memoizedState;
if(o!==null){var i=o.dehydrated;if(Qu(a),r)if(a.flags&256)a.flags&=-257,a=Gg(e,a,t);else if(a.memoizedState!==null)a.child=e.child,a.flags|=128,a=null;else throw Error(
x(558));else if(Xe||_o(e,a,t,!1),r=(t&e.childLanes)!==0,Xe||r){if(Vr.current===null){if(n=be,n!==null&&(i=Qb(n,t),i!==0&&i!==o.retryLane))throw o.retryLane=i,Oo(
e,i),rt(n,e,i),dh;yd()}a=Gg(e,a,t)}else e=o.treeContext,_e=Yt(i.nextSibling),ra=a,j=!0,Dr=null,Kt=!1,e!==null&&x0(a,e),a=Gs(a,n),a.flags|=134221824;return a}return e=
Qn(e.child,{mode:n.mode,children:n.children}),e.ref=a.ref,a.child=e,e.return=a,e}function ci(e,a){var t=a.ref;if(t===null)e!==null&&e.ref!==null&&(a.flags|=4194816);else{
if(typeof t!="function"&&typeof t!="object")throw Error(x(284));(e===null||e.ref!==t)&&(a.flags|=4194816)}}function $u(e,a,t,n,r){return xo(a),t=Wf(e,a,t,n,void 0,
r),n=eh(),e!==null&&!Xe?(ah(e,a,r),$n(e,a,r)):(j&&n&&Od(a),a.flags|=1,$e(e,a,t,r),a.child)}function Hg(e,a,t,n,r,o){return xo(a),a.updateQueue=null,t=M0(a,n,t,r),
O0(e),n=eh(),e!==null&&!Xe?(ah(e,a,o),$n(e,a,o)):(j&&n&&Od(a),a.flags|=1,$e(e,a,t,o),a.child)}function Kg(e,a,t,n,r){if(xo(a),a.stateNode===null){var o=yi,i=t.contextType;
typeof i=="object"&&i!==null&&(o=fa(i)),o=new t(n,o),a.memoizedState=o.state!==null&&o.state!==void 0?o.state:null,o.updater=Ju,a.stateNode=o,o._reactInternals=
a,o=a.stateNode,o.props=n,o.state=a.memoizedState,o.refs={},Jf(a),i=t.contextType,o.context=typeof i=="object"&&i!==null?fa(i):yi,o.state=a.memoizedState,i=t.getDerivedStateFromProps,
typeof i=="function"&&(ou(a,t,i,n),o.state=a.memoizedState),typeof t.getDerivedStateFromProps=="function"||typeof o.getSnapshotBeforeUpdate=="function"||typeof o.
UNSAFE_componentWillMount!="function"&&typeof o.componentWillMount!="function"||(i=o.state,typeof o.componentWillMount=="function"&&o.componentWillMount(),typeof o.
UNSAFE_componentWillMount=="function"&&o.UNSAFE_componentWillMount(),i!==o.state&&Ju.enqueueReplaceState(o,o.state,null),Gl(a,n,o,r),ql(),o.state=a.memoizedState),
typeof o.componentDidMount=="function"&&(a.flags|=4194308),n=!0}else if(e===null){o=a.stateNode;var l=a.memoizedProps,c=To(t,l);o.props=c;var s=o.context,f=t.contextType;
i=yi,typeof f=="object"&&f!==null&&(i=fa(f));var d=t.getDerivedStateFromProps;f=typeof d=="function"||typeof o.getSnapshotBeforeUpdate=="function",l=a.pendingProps!==
l,f||typeof o.UNSAFE_componentWillReceiveProps!="function"&&typeof o.componentWillReceiveProps!="function"||(l||s!==i)&&Rg(a,o,n,i),zr=!1;var m=a.memoizedState;
o.state=m,Gl(a,n,o,r),ql(),s=a.memoizedState,l||m!==s||zr?(typeof d=="function"&&(ou(a,t,d,n),s=a.memoizedState),(c=zr||Dg(a,t,c,n,m,s,i))?(f||typeof o.UNSAFE_componentWillMount!=
"function"&&typeof o.componentWillMount!="function"||(typeof o.componentWillMount=="function"&&o.componentWillMount(),typeof o.UNSAFE_componentWillMount=="funct\
ion"&&o.UNSAFE_componentWillMount()),typeof o.componentDidMount=="function"&&(a.flags|=4194308)):(typeof o.componentDidMount=="function"&&(a.flags|=4194308),a.memoizedProps=
n,a.memoizedState=s),o.props=n,o.state=s,o.context=i,n=c):(typeof o.componentDidMount=="function"&&(a.flags|=4194308),n=!1)}else{o=a.stateNode,Yu(e,a),i=a.memoizedProps,
f=To(t,i),o.props=f,d=a.pendingProps,m=o.context,s=t.contextType,c=yi,typeof s=="object"&&s!==null&&(c=fa(s)),l=t.getDerivedStateFromProps,(s=typeof l=="functio\
n"||typeof o.getSnapshotBeforeUpdate=="function")||typeof o.UNSAFE_componentWillReceiveProps!="function"&&typeof o.componentWillReceiveProps!="function"||(i!==d||
m!==c)&&Rg(a,o,n,c),zr=!1,m=a.memoizedState,o.state=m,Gl(a,n,o,r),ql();var u=a.memoizedState;i!==d||m!==u||zr||e!==null&&e.dependencies!==null&&rd(e.dependencies)?
(typeof l=="function"&&(ou(a,t,l,n),u=a.memoizedState),(f=zr||Dg(a,t,f,n,m,u,c)||e!==null&&e.dependencies!==null&&rd(e.dependencies))?(s||typeof o.UNSAFE_componentWillUpdate!=
"function"&&typeof o.componentWillUpdate!="function"||(typeof o.componentWillUpdate=="function"&&o.componentWillUpdate(n,u,c),typeof o.UNSAFE_componentWillUpdate==
"function"&&o.UNSAFE_componentWillUpdate(n,u,c)),typeof o.componentDidUpdate=="function"&&(a.flags|=4),typeof o.getSnapshotBeforeUpdate=="function"&&(a.flags|=1024)):
(typeof o.componentDidUpdate!="function"||i===e.memoizedProps&&m===e.memoizedState||(a.flags|=4),typeof o.getSnapshotBeforeUpdate!="function"||i===e.memoizedProps&&
m===e.memoizedState||(a.flags|=1024),a.memoizedProps=n,a.memoizedState=u),o.props=n,o.state=u,o.context=c,n=f):(typeof o.componentDidUpdate!="function"||i===e.memoizedProps&&
m===e.memoizedState||(a.flags|=4),typeof o.getSnapshotBeforeUpdate!="function"||i===e.memoizedProps&&m===e.memoizedState||(a.flags|=1024),n=!1)}return o=n,ci(e,
a),n=(a.flags&128)!==0,o||n?(o=a.stateNode,t=n&&typeof t.getDerivedStateFromError!="function"?null:o.render(),a.flags|=1,e!==null&&n?(a.child=zo(a,e.child,null,
r),a.child=zo(a,null,t,r)):$e(e,a,t,r),a.memoizedState=o.state,e=a.child):e=$n(e,a,r),e}function Yg(e,a,t,n){return wo(),a.flags|=256,$e(e,a,t,n),a.child}var Fu={
dehydrated:null,treeContext:null,retryLane:0,hydrationErrors:null};function Wu(e){return{baseLanes:e,cachePool:z0()}}function ef(e,a,t){return e=e!==null?e.childLanes&
~t:0,a&&(e|=gt),e}function v1(e,a,t){var n=a.pendingProps,r=!1,o=(a.flags&128)!==0,i;if((i=o)||(i=e!==null&&e.memoizedState===null?!1:(pa.current&2)!==0),i&&(r=
!0,a.flags&=-129),i=(a.flags&32)!==0,a.flags&=-33,e===null){if(j){if(r?Br(a):Lr(),(e=_e)?(e=py(e,Kt),e=e!==null&&e.data!=="&"?e:null,e!==null&&(a.memoizedState=
{dehydrated:e,treeContext:Yr!==null?{id:zn,overflow:Sn}:null,retryLane:536870912,hydrationErrors:null},t=w0(e),t.return=a,a.child=t,ra=a,_e=null)):e=null,e===null)
throw jr(a);return zh(e)?a.lanes=32:a.lanes=536870912,null}return o=n.children,n=n.fallback,r?(Lr(),r=a.mode,o=Ld({mode:"hidden",children:o},r),n=vo(n,r,t,null),
o.return=a,n.return=a,o.sibling=n,a.child=o,n=a.child,n.memoizedState=Wu(t),n.childLanes=ef(e,i,t),a.memoizedState=Fu,Kl(null,n)):(Br(a),mh(a,o))}var l=e.memoizedState;
if(l!==null){var c=l.dehydrated;if(c!==null)return lx(e,a,o,i,n,c,l,t)}return r?(Lr(),r=n.fallback,o=a.mode,l=e.child,c=l.sibling,n=Qn(l,{mode:"hidden",children:n.
children}),n.subtreeFlags=l.subtreeFlags&1206910976,c!==null?r=Qn(c,r):(r=vo(r,o,t,null),r.flags|=2),r.return=a,n.return=a,n.sibling=r,a.child=n,Kl(null,n),n=a.
child,r=e.child.memoizedState,r===null?r=Wu(t):(o=r.cachePool,o!==null?(l=Qe._currentValue,o=o.parent!==l?{parent:l,pool:l}:o):o=z0(),r={baseLanes:r.baseLanes|t,
cachePool:o}),n.memoizedState=r,n.childLanes=ef(e,i,t),a.memoizedState=Fu,Kl(e.child,n)):(Br(a),t=e.child,e=t.sibling,t=Qn(t,{mode:"visible",children:n.children}),
t.return=a,t.sibling=null,e!==null&&(i=a.deletions,i===null?(a.deletions=[e],a.flags|=16):i.push(e)),a.child=t,a.memoizedState=null,t)}function mh(e,a){return a=
Ld({mode:"visible",children:a},e.mode),a.return=e,e.child=a}function Ld(e,a){return e=nt(22,e,null,a),e.lanes=0,e}function ws(e,a,t){return zo(a,e.child,null,t),
e=mh(a,a.pendingProps.children),e.flags|=2,a.memoizedState=null,e}function lx(e,a,t,n,r,o,i,l){if(t)return a.flags&256?(Br(a),a.flags&=-257,ws(e,a,l)):a.memoizedState!==
null?(Lr(),a.child=e.child,a.flags|=128,null):(Lr(),o=r.fallback,i=a.mode,r=Ld({mode:"visible",children:r.children},i),o=vo(o,i,l,null),o.flags|=2,r.return=a,o.
return=a,r.sibling=o,a.child=r,zo(a,e.child,null,l),r=a.child,r.memoizedState=Wu(l),r.childLanes=ef(e,n,l),a.memoizedState=Fu,Kl(null,r));if(Br(a),zh(o)){if(n=o.
nextSibling&&o.nextSibling.dataset,n)var c=n.dgst;return n=c,n!==""&&(r=Error(x(419)),r.stack="",r.digest=n,$l({value:r,source:null,stack:null})),ws(e,a,l)}if(Xe||
_o(e,a,l,!1),n=(l&e.childLanes)!==0,Xe||n){if(Vr.current!==null)return ws(e,a,l);if(n=be,n!==null&&(r=Qb(n,l),r!==0&&r!==i.retryLane))throw i.retryLane=r,Oo(e,r),
rt(n,e,r),dh;return Tf(o)||yd(),ws(e,a,l)}return Tf(o)?(a.flags|=192,a.child=e.child,null):(e=i.treeContext,_e=Yt(o.nextSibling),ra=a,j=!0,Dr=null,Kt=!1,e!==null&&
x0(a,e),a=mh(a,r.children),a.flags|=134221824,a)}function jg(e,a,t){e.lanes|=a;var n=e.alternate;n!==null&&(n.lanes|=a),Us(e.return,a,t)}function Vg(e){for(var a=null;e!==
null;){var t=e.alternate;t!==null&&ld(t)===null&&(a=e),e=e.sibling}return a}function _s(e,a,t,n,r,o){var i=e.memoizedState;i===null?e.memoizedState={isBackwards:a,
rendering:null,renderingStartTime:0,last:n,tail:t,tailMode:r,treeForkCount:o}:(i.isBackwards=a,i.rendering=null,i.renderingStartTime=0,i.last=n,i.tail=t,i.tailMode=
r,i.treeForkCount=o)}function iu(e){var a=e.child;for(e.child=null;a!==null;){var t=a.sibling;a.sibling=e.child,e.child=a,a=t}}function af(e,a,t){var n=a.pendingProps,
r=n.revealOrder,o=n.tail;n=n.children;var i=pa.current;if(a.flags&128)return Wl(a,i),null;var l=(i&2)!==0;if(l?(i=i&1|2,a.flags|=128):i&=1,Wl(a,i),r==="backward\
s"&&e!==null?(iu(e),$e(e,a,n,t),iu(e)):$e(e,a,n,t),n=j?Pl:0,!l&&e!==null&&(e.flags&128)!==0)e:for(e=a.child;e!==null;){if(e.tag===13)e.memoizedState!==null&&jg(
e,t,a);else if(e.tag===19)jg(e,t,a);else if(e.child!==null){e.child.return=e,e=e.child;continue}if(e===a)break e;for(;e.sibling===null;){if(e.return===null||e.return===
a)break e;e=e.return}e.sibling.return=e.return,e=e.sibling}switch(r){case"backwards":t=Vg(a.child),t===null?(r=a.child,a.child=null):(r=t.sibling,t.sibling=null,
iu(a)),_s(a,!0,r,null,o,n);break;case"unstable_legacy-backwards":for(t=null,r=a.child,a.child=null;r!==null;){if(e=r.alternate,e!==null&&ld(e)===null){a.child=r;
break}e=r.sibling,r.sibling=t,t=r,r=e}_s(a,!0,t,null,o,n);break;case"together":_s(a,!1,null,null,void 0,n);break;case"independent":a.memoizedState=null;break;default:
t=Vg(a.child),t===null?(r=a.child,a.child=null):(r=t.sibling,t.sibling=null),_s(a,!1,r,t,o,n)}return a.child}function Qg(e,a,t){var n=a.pendingProps;return Cr(a,
a.type,n.value),$e(e,a,n.children,t),a.child}function $n(e,a,t){if(e!==null&&(a.dependencies=e.dependencies),Xr|=a.lanes,(t&a.childLanes)===0)if(e!==null){if(_o(
e,a,t,!1),(t&a.childLanes)===0)return null}else return null;if(e!==null&&a.child!==e.child)throw Error(x(153));if(a.child!==null){for(e=a.child,t=Qn(e,e.pendingProps),
a.child=t,t.return=a;e.sibling!==null;)e=e.sibling,t=t.sibling=Qn(e,e.pendingProps),t.return=a;t.sibling=null}return a.child}function uh(e,a){return(e.lanes&a)!==
0?!0:(e=e.dependencies,!!(e!==null&&rd(e)))}function cx(e,a,t){switch(a.tag){case 3:Ps(a,a.stateNode.containerInfo),Cr(a,Qe,e.memoizedState.cache),wo();break;case 27:case 5:
Cu(a);break;case 4:Ps(a,a.stateNode.containerInfo);break;case 10:Cr(a,a.type,a.memoizedProps.value);break;case 31:if(a.memoizedState!==null)return a.flags|=128,
Qu(a),null;break;case 13:var n=a.memoizedState;if(n!==null){if(n.dehydrated!==null)return Br(a),a.flags|=128,null;n=_o(e,a,t,!1);var r=a.child.childLanes;return n||
(t&r)!==0?v1(e,a,t):(Br(a),e=$n(e,a,t),e!==null?e.sibling:null)}Br(a);break;case 19:if(a.flags&128)return af(e,a,t);if(r=(e.flags&128)!==0,n=(t&a.childLanes)!==
0,n||(_o(e,a,t,!1),n=(t&a.childLanes)!==0),r){if(n)return af(e,a,t);a.flags|=128}if(r=a.memoizedState,r!==null&&(r.rendering=null,r.tail=null,r.lastEffect=null),
Wl(a,pa.current),n)break;return null;case 22:return a.lanes=0,p1(e,a,t,a.pendingProps);case 24:Cr(a,Qe,e.memoizedState.cache)}return $n(e,a,t)}function g1(e,a,t){
if(e!==null)if(e.memoizedProps!==a.pendingProps)Xe=!0;else{if(!uh(e,t)&&(a.flags&128)===0)return Xe=!1,cx(e,a,t);Xe=(e.flags&131072)!==0}else Xe=!1,j&&(a.flags&
1048576)!==0&&_0(a,Pl,a.index);switch(a.lanes=0,a.tag){case 16:e:{var n=a.pendingProps;if(e=mo(a.elementType),a.type=e,typeof e=="function")Vf(e)?(n=To(e,n),a.tag=
1,a=Kg(null,a,e,n,t)):(a.tag=0,a=$u(null,a,e,n,t));else{if(e!=null){var r=e.$$typeof;if(r===Of){a.tag=11,a=Bg(null,a,e,n,t);break e}else if(r===Mf){a.tag=14,a=Lg(
null,a,e,n,t);break e}else if(r===xn){a.tag=10,a.type=e,a=Qg(null,a,t);break e}}throw a=Tu(e)||e,Error(x(306,a,""))}}return a;case 0:return $u(e,a,a.type,a.pendingProps,
t);case 1:return n=a.type,r=To(n,a.pendingProps),Kg(e,a,n,r,t);case 3:e:{if(Ps(a,a.stateNode.containerInfo),e===null)throw Error(x(387));n=a.pendingProps;var o=a.
memoizedState;r=o.element,Yu(e,a),Gl(a,n,null,t);var i=a.memoizedState;if(n=i.cache,Cr(a,Qe,n),n!==o.cache&&Hu(a,[Qe],t,!0),ql(),n=i.element,o.isDehydrated)if(o=
{element:n,isDehydrated:!1,cache:i.cache},a.updateQueue.baseState=o,a.memoizedState=o,a.flags&256){a=Yg(e,a,n,t);break e}else if(n!==r){r=Ht(Error(x(424)),a),$l(
r),a=Yg(e,a,n,t);break e}else for(e=a.stateNode.containerInfo,e.nodeType===9?e=e.body:e=e.nodeName==="HTML"?e.ownerDocument.body:e,_e=Yt(e.firstChild),ra=a,j=!0,
Dr=null,Kt=!0,t=A0(a,null,n,t),a.child=t;t;)t.flags=t.flags&-3|134221824,t=t.sibling;else{if(wo(),n===r){a=$n(e,a,t);break e}$e(e,a,n,t)}a=a.child}return a;case 26:
return ci(e,a),e===null?(t=bb(a.type,null,a.pendingProps,null))?a.memoizedState=t:j||(a.stateNode=iy(a.type,a.pendingProps,Mr.current,a)):a.memoizedState=bb(a.type,
e.memoizedProps,a.pendingProps,e.memoizedState),null;case 27:return Cu(a),e===null&&j&&(n=a.stateNode=vy(a.type,a.pendingProps,Mr.current),ra=a,Kt=!0,r=_e,Ir(a.
type)?(Af=r,_e=Yt(n.firstChild)):_e=r),$e(e,a,a.pendingProps.children,t),ci(e,a),e===null&&(a.flags|=4194304),a.child;case 5:return e===null&&j&&((r=n=_e)&&(n=e3(
n,a.type,a.pendingProps,Kt),n!==null?(a.stateNode=n,ra=a,_e=Yt(n.firstChild),Kt=!1,r=!0):r=!1),r||jr(a)),Cu(a),r=a.type,o=a.pendingProps,i=e!==null?e.memoizedProps:
null,n=o.children,kf(r,o)?n=null:i!==null&&kf(r,i)&&(a.flags|=32),a.memoizedState!==null&&(r=Wf(e,a,$_,null,null,t),ji._currentValue=r),ci(e,a),$e(e,a,n,t),a.child;case 6:
return e===null&&j&&((e=t=_e)&&(t=a3(t,a.pendingProps,Kt),t!==null?(a.stateNode=t,ra=a,_e=null,e=!0):e=!1),e||jr(a)),null;case 13:return v1(e,a,t);case 4:return Ps(
a,a.stateNode.containerInfo),n=a.pendingProps,e===null?a.child=zo(a,null,n,t):$e(e,a,n,t),a.child;case 11:return Bg(e,a,a.type,a.pendingProps,t);case 7:return n=
a.pendingProps,ci(e,a),$e(e,a,n,t),a.child;case 8:return $e(e,a,a.pendingProps.children,t),a.child;case 12:return $e(e,a,a.pendingProps.children,t),a.child;case 10:
return Qg(e,a,t);case 9:return r=a.type._context,n=a.pendingProps.children,xo(a),r=fa(r),n=n(r),a.flags|=1,$e(e,a,n,t),a.child;case 14:return Lg(e,a,a.type,a.pendingProps,
t);case 15:return h1(e,a,a.type,a.pendingProps,t);case 19:return af(e,a,t);case 31:return ix(e,a,t);case 22:return p1(e,a,t,a.pendingProps);case 24:return xo(a),
n=fa(Qe),e===null?(r=Zf(),r===null&&(r=be,o=Xf(),r.pooledCache=o,o.refCount++,o!==null&&(r.pooledCacheLanes|=t),r=o),a.memoizedState={parent:n,cache:r},Jf(a),Cr(
a,Qe,r)):((e.lanes&t)!==0&&(Yu(e,a),Gl(a,null,null,t),ql()),r=e.memoizedState,o=a.memoizedState,r.parent!==n?(r={parent:n,cache:n},a.memoizedState=r,a.lanes===0&&
(a.memoizedState=a.updateQueue.baseState=r),Cr(a,Qe,n)):(n=o.cache,Cr(a,Qe,n),n!==r.cache&&Hu(a,[Qe],t,!0))),$e(e,a,a.pendingProps.children,t),a.child;case 30:return a.
stateNode===null&&(a.stateNode={autoName:null,paired:null,clones:null,ref:null}),n=a.pendingProps,n.name!=null&&n.name!=="auto"?a.flags|=e===null?18882560:18874368:
j&&Od(a),e!==null&&e.memoizedProps.name!==n.name?a.flags|=4194816:ci(e,a),$e(e,a,n.children,t),a.child;case 29:throw a.pendingProps}throw Error(x(156,a.tag))}function Yn(e){
e.flags|=4}function lu(e,a,t,n,r){var o;if((o=(e.mode&32)!==0)&&(o=t===null?_b(a,n):_b(a,n)&&(n.src!==t.src||n.srcSet!==t.srcSet)),o){if(e.flags|=16777216,(r&335544128)===
r)if(e.stateNode.complete)e.flags|=8192;else if(X1())e.flags|=8192;else throw bo=od,If}else e.flags&=-16777217}function Xg(e,a){if(a.type!=="stylesheet"||(a.state.
loading&4)!==0)e.flags&=-16777217;else if(e.flags|=16777216,!wy(a))if(X1())e.flags|=8192;else throw bo=od,If}function xs(e,a){a!==null&&(e.flags|=4),e.flags&16384&&
(a=e.tag!==22?Yb():536870912,e.lanes|=a,Li|=a)}function zl(e,a){if(!j)switch(e.tailMode){case"visible":break;case"collapsed":for(var t=e.tail,n=null;t!==null;)t.
alternate!==null&&(n=t),t=t.sibling;n===null?a||e.tail===null?e.tail=null:e.tail.sibling=null:n.sibling=null;break;default:for(a=e.tail,t=null;a!==null;)a.alternate!==
null&&(t=a),a=a.sibling;t===null?e.tail=null:t.sibling=null}}function we(e){var a=e.alternate!==null&&e.alternate.child===e.child,t=0,n=0;if(a)for(var r=e.child;r!==
null;)t|=r.lanes|r.childLanes,n|=r.subtreeFlags&1206910976,n|=r.flags&1206910976,r.return=e,r=r.sibling;else for(r=e.child;r!==null;)t|=r.lanes|r.childLanes,n|=
r.subtreeFlags,n|=r.flags,r.return=e,r=r.sibling;return e.subtreeFlags|=n,e.childLanes=t,a}function sx(e,a,t){var n=a.pendingProps;switch(Qf(a),a.tag){case 16:case 15:case 0:case 11:case 7:case 8:case 12:case 9:case 14:
return we(a),null;case 1:return we(a),null;case 3:return t=a.stateNode,n=null,e!==null&&(n=e.memoizedState.cache),a.memoizedState.cache!==n&&(a.flags|=2048),Xn(
Qe),Di(),t.pendingContext&&(t.context=t.pendingContext,t.pendingContext=null),(e===null||e.child===null)&&(ii(a)?Yn(a):e===null||e.memoizedState.isDehydrated&&(a.
flags&256)===0||(a.flags|=1024,tu())),we(a),null;case 26:var r=a.type,o=a.memoizedState;return e===null?(Yn(a),o!==null?(we(a),Xg(a,o)):(we(a),lu(a,r,null,n,t))):
o?o!==e.memoizedState?(Yn(a),we(a),Xg(a,o)):(we(a),a.flags&=-16777217):(e=e.memoizedProps,e!==n&&Yn(a),we(a),lu(a,r,e,n,t)),null;case 27:if($s(a),t=Mr.current,r=
a.type,e!==null&&a.stateNode!=null)e.memoizedProps!==n&&Yn(a);else{if(!n){if(a.stateNode===null)throw Error(x(166));return we(a),a.subtreeFlags&=-33554433,null}
e=Tn.current,ii(a)?yg(a,e):(e=vy(r,n,t),a.stateNode=e,Yn(a))}return we(a),a.subtreeFlags&=-33554433,null;case 5:if($s(a),r=a.type,e!==null&&a.stateNode!=null)e.
memoizedProps!==n&&Yn(a);else{if(!n){if(a.stateNode===null)throw Error(x(166));return we(a),a.subtreeFlags&=-33554433,null}if(o=Tn.current,ii(a))yg(a,o);else{var i=nc(
Mr.current);switch(o){case 1:o=i.createElementNS("http://www.w3.org/2000/svg",r);break;case 2:o=i.createElementNS("http://www.w3.org/1998/Math/MathML",r);break;default:
switch(r){case"svg":o=i.createElementNS("http://www.w3.org/2000/svg",r);break;case"math":o=i.createElementNS("http://www.w3.org/1998/Math/MathML",r);break;case"\
script":o=i.createElement("div"),o.innerHTML="<script><\/script>",o=o.removeChild(o.firstChild);break;case"select":o=typeof n.is=="string"?i.createElement("sele\
ct",{is:n.is}):i.createElement("select"),n.multiple?o.multiple=!0:n.size&&(o.size=n.size);break;default:o=typeof n.is=="string"?i.createElement(r,{is:n.is}):i.createElement(
r)}}o[ua]=a,o[it]=n;e:for(i=a.child;i!==null;){if(i.tag===5||i.tag===6)o.appendChild(i.stateNode);else if(i.tag!==4&&i.tag!==27&&i.child!==null){i.child.return=
i,i=i.child;continue}if(i===a)break e;for(;i.sibling===null;){if(i.return===null||i.return===a)break e;i=i.return}i.sibling.return=i.return,i=i.sibling}a.stateNode=
o;e:switch(va(o,r,n),r){case"button":case"input":case"select":case"textarea":n=!!n.autoFocus;break e;case"img":n=!0;break e;default:n=!1}n&&Yn(a)}}return we(a),
a.subtreeFlags&=-33554433,lu(a,a.type,e===null?null:e.memoizedProps,a.pendingProps,t),null;case 6:if(e&&a.stateNode!=null)e.memoizedProps!==n&&Yn(a);else{if(typeof n!=
"string"&&a.stateNode===null)throw Error(x(166));if(e=Mr.current,ii(a)){if(e=a.stateNode,t=a.memoizedProps,n=null,r=ra,r!==null)switch(r.tag){case 27:case 5:n=r.
memoizedProps}e[ua]=a,e=!!(e.nodeValue===t||n!==null&&n.suppressHydrationWarning===!0||ry(e.nodeValue,t)),e||jr(a,!0)}else e=nc(e).createTextNode(n),e[ua]=a,a.stateNode=
e}return we(a),null;case 31:if(t=a.memoizedState,e===null||e.memoizedState!==null){if(n=ii(a),t!==null){if(e===null){if(!n)throw Error(x(318));if(e=a.memoizedState,
e=e!==null?e.dehydrated:null,!e)throw Error(x(557));e[ua]=a}else wo(),(a.flags&128)===0&&(a.memoizedState=null),a.flags|=4;we(a),e=!1}else t=tu(),e!==null&&e.memoizedState!==
null&&(e.memoizedState.hydrationErrors=t),e=!0;if(!e)return a.flags&256?(pt(a),a):(pt(a),null);if((a.flags&128)!==0)throw Error(x(558))}return we(a),null;case 13:
if(n=a.memoizedState,e===null||e.memoizedState!==null&&e.memoizedState.dehydrated!==null){if(r=ii(a),n!==null&&n.dehydrated!==null){if(e===null){if(!r)throw Error(
x(318));if(r=a.memoizedState,r=r!==null?r.dehydrated:null,!r)throw Error(x(317));r[ua]=a}else wo(),(a.flags&128)===0&&(a.memoizedState=null),a.flags|=4;we(a),r=
!1}else r=tu(),e!==null&&e.memoizedState!==null&&(e.memoizedState.hydrationErrors=r),r=!0;if(!r)return a.flags&256?(pt(a),a):(pt(a),null)}return pt(a),(a.flags&
128)!==0?(a.lanes=t,a):(t=n!==null,e=e!==null&&e.memoizedState!==null,t&&(n=a.child,r=null,n.alternate!==null&&n.alternate.memoizedState!==null&&n.alternate.memoizedState.
cachePool!==null&&(r=n.alternate.memoizedState.cachePool.pool),o=null,n.memoizedState!==null&&n.memoizedState.cachePool!==null&&(o=n.memoizedState.cachePool.pool),
o!==r&&(n.flags|=2048)),t!==e&&t&&(a.child.flags|=8192),xs(a,a.updateQueue),we(a),null);case 4:return Di(),e===null&&_h(a.stateNode.containerInfo),a.flags|=67108864,
we(a),null;case 10:return Xn(a.type),we(a),null;case 19:if($f(a),n=a.memoizedState,n===null)return we(a),null;if(r=(a.flags&128)!==0,o=n.rendering,o===null)if(r)
zl(n,!1);else{if(Be!==0||e!==null&&(e.flags&128)!==0)for(e=a.child;e!==null;){if(o=ld(e),o!==null){for(a.flags|=128,zl(n,!1),e=o.updateQueue,a.updateQueue=e,xs(
a,e),a.subtreeFlags=0,e=t,t=a.child;t!==null;)y0(t,e),t=t.sibling;return Wl(a,pa.current&1|2),j&&jn(a,n.treeForkCount),a.child}e=e.sibling}n.tail!==null&&bt()>gd&&
(a.flags|=128,r=!0,zl(n,!1),a.lanes=4194304)}else{if(!r)if(e=ld(o),e!==null){if(a.flags|=128,r=!0,e=e.updateQueue,a.updateQueue=e,xs(a,e),zl(n,!0),n.tail===null&&
n.tailMode!=="collapsed"&&n.tailMode!=="visible"&&!o.alternate&&!j)return we(a),null}else 2*bt()-n.renderingStartTime>gd&&t!==536870912&&(a.flags|=128,r=!0,zl(n,
!1),a.lanes=4194304);n.isBackwards?(o.sibling=a.child,a.child=o):(e=n.last,e!==null?e.sibling=o:a.child=o,n.last=o)}if(n.tail!==null){e=n.tail;e:{for(t=e;t!==null;){
if(t.alternate!==null){t=!1;break e}t=t.sibling}t=!0}return n.rendering=e,n.tail=e.sibling,n.renderingStartTime=bt(),e.sibling=null,o=pa.current,o=r?o&1|2:o&1,n.
tailMode==="visible"||n.tailMode==="collapsed"||!t||j?Wl(a,o):(t=o,xe(ga,a),xe(pa,t),Oa===null&&(Oa=a)),j&&jn(a,n.treeForkCount),e}return we(a),null;case 22:case 23:
return pt(a),Pf(),n=a.memoizedState!==null,e!==null?e.memoizedState!==null!==n&&(a.flags|=8192):n&&(a.flags|=8192),n?(t&536870912)!==0&&(a.flags&128)===0&&(we(a),
a.subtreeFlags&6&&(a.flags|=8192)):we(a),t=a.updateQueue,t!==null&&xs(a,t.retryQueue),t=null,e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&
(t=e.memoizedState.cachePool.pool),n=null,a.memoizedState!==null&&a.memoizedState.cachePool!==null&&(n=a.memoizedState.cachePool.pool),n!==t&&(a.flags|=2048),e!==
null&&ha(go),null;case 24:return t=null,e!==null&&(t=e.memoizedState.cache),a.memoizedState.cache!==t&&(a.flags|=2048),Xn(Qe),we(a),null;case 25:return null;case 30:
return a.flags|=33554432,we(a),null}throw Error(x(156,a.tag))}function dx(e,a){switch(Qf(a),a.tag){case 1:return e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 3:
return Xn(Qe),Di(),e=a.flags,(e&65536)!==0&&(e&128)===0?(a.flags=e&-65537|128,a):null;case 26:case 27:case 5:return $s(a),null;case 31:if(a.memoizedState!==null){
if(pt(a),a.alternate===null)throw Error(x(340));wo()}return e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 13:if(pt(a),e=a.memoizedState,e!==null&&e.dehydrated!==
null){if(a.alternate===null)throw Error(x(340));wo()}return e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 19:return $f(a),e=a.flags,e&65536?(a.flags=e&-65537|
128,e=a.memoizedState,e!==null&&(e.rendering=null,e.tail=null),a.flags|=4,a):null;case 4:return Di(),null;case 10:return Xn(a.type),null;case 22:case 23:return pt(
a),Pf(),e!==null&&ha(go),e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 24:return Xn(Qe),null;case 25:return null;default:return null}}function b1(e,a){switch(Qf(
a),a.tag){case 3:Xn(Qe),Di();break;case 26:case 27:case 5:$s(a);break;case 4:Di();break;case 31:a.memoizedState!==null&&pt(a);break;case 13:pt(a);break;case 19:
$f(a);break;case 10:Xn(a.type);break;case 22:case 23:pt(a),Pf(),e!==null&&ha(go);break;case 24:Xn(Qe)}}function vc(e,a){try{var t=a.updateQueue,n=t!==null?t.lastEffect:
null;if(n!==null){var r=n.next;t=r;do{if((t.tag&e)===e){n=void 0;var o=t.create,i=t.inst;n=o(),i.destroy=n}t=t.next}while(t!==r)}}catch(l){ue(a,a.return,l)}}function Qr(e,a,t){
try{var n=a.updateQueue,r=n!==null?n.lastEffect:null;if(r!==null){var o=r.next;n=o;do{if((n.tag&e)===e){var i=n.inst,l=i.destroy;if(l!==void 0){i.destroy=void 0,
r=a;var c=t,s=l;try{s()}catch(f){ue(r,c,f)}}}n=n.next}while(n!==o)}}catch(f){ue(a,a.return,f)}}function y1(e){var a=e.updateQueue;if(a!==null){var t=e.stateNode;
try{E0(a,t)}catch(n){ue(e,e.return,n)}}}function w1(e,a,t){t.props=To(e.type,e.memoizedProps),t.state=e.memoizedState;try{t.componentWillUnmount()}catch(n){ue(e,
a,n)}}function wn(e,a){try{var t=e.ref;if(t!==null){switch(e.tag){case 26:case 27:case 5:var n=e.stateNode;break;case 30:var r=e.stateNode,o=In(e.memoizedProps,
r);(r.ref===null||r.ref.name!==o)&&(r.ref=dy(o)),n=r.ref;break;case 7:if(e.stateNode===null){var i=new kt(e);ot(e.child,!1,Fx,i,void 0,void 0),e.stateNode=i}n=e.
stateNode;break;default:n=e.stateNode}typeof t=="function"?e.refCleanup=t(n):t.current=n}}catch(l){ue(e,a,l)}}function ma(e,a){var t=e.ref,n=e.refCleanup;if(t!==
null)if(typeof n=="function")try{n()}catch(r){ue(e,a,r)}finally{e.refCleanup=null,e=e.alternate,e!=null&&(e.refCleanup=null)}else if(typeof t=="function")try{t(
null)}catch(r){ue(e,a,r)}else t.current=null}function ud(e,a){if((e.tag===5||e.tag===27||e.tag===6)&&e.alternate===null&&a!==null)for(var t=0;t<a.length;t++)hy(
e.stateNode,a[t])}function Zg(e){for(var a=e.return;a!==null&&(hh(a)&&hy(e.stateNode,a.stateNode),!fh(a));)a=a.return}function Yl(e){for(var a=e.return;a!==null&&
(hh(a)&&Wx(e.stateNode,a.stateNode),!fh(a));)a=a.return}function fh(e){return e.tag===5||e.tag===3||e.tag===27}function hh(e){return e&&e.tag===7&&e.stateNode!==
null}function tf(e){var a=e.type,t=e.memoizedProps,n=e.stateNode;try{e:switch(a){case"button":case"input":case"select":case"textarea":t.autoFocus&&n.focus();break e;case"\
img":t.src?n.src=t.src:t.srcSet&&(n.srcset=t.srcSet)}}catch(r){ue(e,e.return,r)}}function cu(e,a,t){try{var n=e.stateNode;Rx(n,e.type,t,a),n[it]=a}catch(r){ue(e,
e.return,r)}}function _1(e){return e.tag===5||e.tag===3||e.tag===26||e.tag===27&&Ir(e.type)||e.tag===4}function su(e){e:for(;;){for(;e.sibling===null;){if(e.return===
null||_1(e.return))return null;e=e.return}for(e.sibling.return=e.return,e=e.sibling;e.tag!==5&&e.tag!==6&&e.tag!==18;){if(e.tag===27&&Ir(e.type)||e.flags&2||e.child===
null||e.tag===4)continue e;e.child.return=e,e=e.child}if(!(e.flags&2))return e.stateNode}}function nf(e,a,t,n){var r=e.tag;if(r===5||r===6)r=e.stateNode,a?(t.nodeType===
9?t.body:t.nodeName==="HTML"?t.ownerDocument.body:t).insertBefore(r,a):(a=t.nodeType===9?t.body:t.nodeName==="HTML"?t.ownerDocument.body:t,a.appendChild(r),t=t.
_reactRootContainer,t!=null||a.onclick!==null||(a.onclick=kn)),ud(e,n),ee=!0;else if(r!==4&&(r===27&&(ud(e,n),n=null,Ir(e.type)&&(t=e.stateNode,a=null)),e=e.child,
e!==null))for(nf(e,a,t,n),e=e.sibling;e!==null;)nf(e,a,t,n),e=e.sibling}function fd(e,a,t,n){var r=e.tag;if(r===5||r===6)r=e.stateNode,a?t.insertBefore(r,a):t.appendChild(
r),ud(e,n),ee=!0;else if(r!==4&&(r===27&&(ud(e,n),n=null,Ir(e.type)&&(t=e.stateNode)),e=e.child,e!==null))for(fd(e,a,t,n),e=e.sibling;e!==null;)fd(e,a,t,n),e=e.
sibling}function x1(e){var a=e.stateNode,t=e.memoizedProps;try{for(var n=e.type,r=a.attributes;r.length;)a.removeAttributeNode(r[0]);va(a,n,t),a[ua]=e,a[it]=t}catch(o){
ue(e,e.return,o)}}var hd=!1,vt=null;function Ig(e){(e.tag===30||(e.subtreeFlags&33554432)!==0)&&(hd=!0)}var _n=null;function Jg(){var e=_n;return _n=null,e}var tt=0;
function Ji(e,a,t,n,r){return tt=0,k1(e.child,a,t,n,r)}function k1(e,a,t,n,r){for(var o=!1;e!==null;){if(e.tag===5){var i=e.stateNode;if(n!==null){var l=zf(i);n.
push(l),l.view&&(o=!0)}else o||zf(i).view&&(o=!0);hd=!0,ly(i,tt===0?a:a+"_"+tt,t),tt++}else(e.tag!==22||e.memoizedState===null)&&(e.tag===30&&r||k1(e.child,a,t,
n,r)&&(o=!0));e=e.sibling}return o}function Cn(e,a){for(;e!==null;)e.tag===5?cy(e.stateNode,e.memoizedProps):(e.tag!==22||e.memoizedState===null)&&(e.tag===30&&
a||Cn(e.child,a)),e=e.sibling}function Hs(e){if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if((e.tag!==22||e.memoizedState===null)&&(Hs(e),e.tag===30&&
(e.flags&18874368)!==0&&e.stateNode.paired)){var a=e.memoizedProps;if(a.name==null||a.name==="auto")throw Error(x(544));var t=a.name;a=er(a.default,a.share),a!==
"none"&&(Ji(e,t,a,null,!1)||Cn(e.child,!1))}e=e.sibling}}function rf(e,a){if(e.tag===30){var t=e.stateNode,n=e.memoizedProps,r=In(n,t),o=er(n.default,t.paired?n.
share:n.enter);o!=="none"?Ji(e,r,o,null,!1)?(Hs(e),t.paired||a||qi(e,n.onEnter)):Cn(e.child,!1):Hs(e)}else if((e.subtreeFlags&33554432)!==0)for(e=e.child;e!==null;)
rf(e,a),e=e.sibling;else Hs(e)}function of(e){if(vt!==null&&vt.size!==0){var a=vt;if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===
null){if(e.tag===30&&(e.flags&18874368)!==0){var t=e.memoizedProps,n=t.name;if(n!=null&&n!=="auto"){var r=a.get(n);if(r!==void 0){var o=er(t.default,t.share);if(o!==
"none"&&(Ji(e,n,o,null,!1)?(o=e.stateNode,r.paired=o,o.paired=r,qi(e,t.onShare)):Cn(e.child,!1)),a.delete(n),a.size===0)break}}}of(e)}e=e.sibling}}}function lf(e){
if(e.tag===30){var a=e.memoizedProps,t=In(a,e.stateNode),n=vt!==null?vt.get(t):void 0,r=er(a.default,n!==void 0?a.share:a.exit);r!=="none"&&(Ji(e,t,r,null,!1)?n!==
void 0?(r=e.stateNode,n.paired=r,r.paired=n,vt.delete(t),qi(e,a.onShare)):qi(e,a.onExit):Cn(e.child,!1)),vt!==null&&of(e)}else if((e.subtreeFlags&33554432)!==0)
for(e=e.child;e!==null;)lf(e),e=e.sibling;else vt!==null&&of(e)}function z1(e){for(e=e.child;e!==null;){if(e.tag===30){var a=e.memoizedProps,t=In(a,e.stateNode);
a=er(a.default,a.update),e.flags&=-5,a!=="none"&&Ji(e,t,a,e.memoizedState=[],!1)}else(e.subtreeFlags&33554432)!==0&&z1(e);e=e.sibling}}function cf(e){if((e.subtreeFlags&
18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===null){if(e.tag===30&&(e.flags&18874368)!==0){var a=e.stateNode;a.paired!==null&&(a.paired=
null,Cn(e.child,!1))}cf(e)}e=e.sibling}}function Ks(e){if(e.tag===30)e.stateNode.paired=null,Cn(e.child,!1),cf(e);else if((e.subtreeFlags&33554432)!==0)for(e=e.
child;e!==null;)Ks(e),e=e.sibling;else cf(e)}function S1(e){for(e=e.child;e!==null;)e.tag===30?Cn(e.child,!1):(e.subtreeFlags&33554432)!==0&&S1(e),e=e.sibling}function ph(e,a,t,n,r,o,i){
for(var l=!1;a!==null;){if(a.tag===5){var c=a.stateNode;if(o!==null&&tt<o.length){var s=o[tt],f=zf(c);(s.view||f.view)&&(l=!0);var d;if(d=(e.flags&4)===0)if(f.clip)
d=!0;else{d=s.rect;var m=f.rect;d=d.y!==m.y||d.x!==m.x||d.height!==m.height||d.width!==m.width}d&&(e.flags|=4),f.abs?f=!s.abs:(s=s.rect,f=f.rect,f=s.height!==f.
height||s.width!==f.width),f&&(e.flags|=32)}else e.flags|=32;(e.flags&4)!==0&&ly(c,tt===0?t:t+"_"+tt,r),l&&(e.flags&4)!==0||(_n===null&&(_n=[]),_n.push(c,tt===0?
n:n+"_"+tt,a.memoizedProps)),tt++}else(a.tag!==22||a.memoizedState===null)&&(a.tag===30&&i?e.flags|=a.flags&32:ph(e,a.child,t,n,r,o,i)&&(l=!0));a=a.sibling}return l}
function T1(e,a){for(e=e.child;e!==null;){if(e.tag===30){var t=e.memoizedProps,n=e.stateNode,r=In(t,n),o=er(t.default,t.update);if(a){n=n.clones;var i=n===null?
null:n.map(Hx)}else i=e.memoizedState,e.memoizedState=null;n=e;var l=e.child;tt=0,r=ph(n,l,r,r,o,i,!1),(e.flags&4)!==0&&r&&(a||qi(e,t.onUpdate))}else(e.subtreeFlags&
33554432)!==0&&T1(e,a);e=e.sibling}}var aa=!1,ce=!1,gn=!1,du=!1,Pg=typeof WeakSet=="function"?WeakSet:Set,ta=null,bn=!1,Ml=!1,pd=!1,sf=!1;function mx(e,a,t){if(e=
e.containerInfo,_f=Vi,e=m0(e),Kf(e)){if("selectionStart"in e)var n={start:e.selectionStart,end:e.selectionEnd};else e:{n=(n=e.ownerDocument)&&n.defaultView||window;
var r=n.getSelection&&n.getSelection();if(r&&r.rangeCount!==0){n=r.anchorNode;var o=r.anchorOffset,i=r.focusNode;r=r.focusOffset;try{n.nodeType,i.nodeType}catch{
n=null;break e}var l=0,c=-1,s=-1,f=0,d=0,m=e,u=null;a:for(;;){for(var _;m!==n||o!==0&&m.nodeType!==3||(c=l+o),m!==i||r!==0&&m.nodeType!==3||(s=l+r),m.nodeType===
3&&(l+=m.nodeValue.length),(_=m.firstChild)!==null;)u=m,m=_;for(;;){if(m===e)break a;if(u===n&&++f===o&&(c=l),u===i&&++d===r&&(s=l),(_=m.nextSibling)!==null)break;
m=u,u=m.parentNode}m=_}n=c===-1||s===-1?null:{start:c,end:s}}else n=null}n=n||{start:0,end:0}}else n=null;for(xf={focusedElem:e,selectionRange:n},Vi=!1,t=(t&335544064)===
t,ta=a,a=t?9270:1024;ta!==null;){if(e=ta,t&&(n=e.deletions,n!==null))for(o=0;o<n.length;o++)t&&lf(n[o]);if(e.alternate===null&&(e.flags&2)!==0)t&&Ig(e),ks(t);else{
if(e.tag===22){if(n=e.alternate,e.memoizedState!==null){n!==null&&n.memoizedState===null&&t&&lf(n),ks(t);continue}else if(n!==null&&n.memoizedState!==null){t&&Ig(
e),ks(t);continue}}n=e.child,(e.subtreeFlags&a)!==0&&n!==null?(n.return=e,ta=n):(t&&z1(e),ks(t))}}vt=null}function ks(e){for(;ta!==null;){var a=ta,t=e,n=a.alternate,
r=a.flags;switch(a.tag){case 0:case 11:case 15:break;case 1:if((r&1024)!==0&&n!==null){t=void 0,r=n.memoizedProps,n=n.memoizedState;var o=a.stateNode;try{var i=To(
a.type,r);t=o.getSnapshotBeforeUpdate(i,n),o.__reactInternalSnapshotBeforeUpdate=t}catch(l){ue(a,a.return,l)}}break;case 3:if((r&1024)!==0){if(n=a.stateNode.containerInfo,
t=n.nodeType,t===9)Sf(n);else if(t===1)switch(n.nodeName){case"HEAD":case"HTML":case"BODY":Sf(n);break;default:n.textContent=""}}break;case 5:case 26:case 27:case 6:case 4:case 17:
break;case 30:t&&n!==null&&(t=In(n.memoizedProps,n.stateNode),r=a.memoizedProps,r=er(r.default,r.update),r!=="none"&&Ji(n,t,r,n.memoizedState=[],!0));break;default:
if((r&1024)!==0)throw Error(x(163))}if(n=a.sibling,n!==null){n.return=a.return,ta=n;break}ta=a.return}}function A1(e,a,t){var n=t.flags;switch(t.tag){case 0:case 11:case 15:
yn(e,t),n&4&&vc(5,t);break;case 1:if(yn(e,t),n&4)if(e=t.stateNode,a===null)try{e.componentDidMount()}catch(i){ue(t,t.return,i)}else{var r=To(t.type,a.memoizedProps);
a=a.memoizedState;try{e.componentDidUpdate(r,a,e.__reactInternalSnapshotBeforeUpdate)}catch(i){ue(t,t.return,i)}}n&64&&y1(t),n&512&&wn(t,t.return);break;case 3:
if(yn(e,t),n&64&&(e=t.updateQueue,e!==null)){if(a=null,t.child!==null)switch(t.child.tag){case 27:case 5:a=t.child.stateNode;break;case 1:a=t.child.stateNode}try{
E0(e,a)}catch(i){ue(t,t.return,i)}}break;case 27:a===null&&n&4&&x1(t);case 26:case 5:yn(e,t),a===null&&n&4&&tf(t),n&512&&wn(t,t.return);break;case 12:yn(e,t);break;case 31:
yn(e,t),n&4&&O1(e,t);break;case 13:yn(e,t),n&4&&M1(e,t),n&64&&(e=t.memoizedState,e!==null&&(e=e.dehydrated,e!==null&&(t=kx.bind(null,t),t3(e,t))));break;case 22:
if(n=t.memoizedState!==null||aa,!n){var o=a!==null&&a.memoizedState!==null||ce;a=aa,r=ce,aa=n,(ce=o)&&!r?(n=2,(t.subtreeFlags&8772)!==0&&(n|=1),en(e,t,n)):yn(e,
t),aa=a,ce=r}break;case 30:yn(e,t),n&512&&wn(t,t.return);break;case 7:n&512&&wn(t,t.return);default:yn(e,t)}}function df(e,a){for(e=e.child;e!==null;)C1(e,a),e=
e.sibling}function C1(e,a){switch(e.tag){case 5:case 26:try{var t=e.stateNode;if(a){var n=t.style;typeof n.setProperty=="function"?n.setProperty("display","none",
"important"):n.display="none"}else{var r=e.stateNode,o=e.memoizedProps.style,i=o!=null&&o.hasOwnProperty("display")?o.display:null;r.style.display=i==null||typeof i==
"boolean"?"":(""+i).trim()}}catch(c){ue(e,e.return,c)}mf(e,a);break;case 6:try{e.stateNode.nodeValue=a?"":e.memoizedProps,ee=!0}catch(c){ue(e,e.return,c)}break;case 18:
try{var l=e.stateNode;a?ub(l,!0):ub(e.stateNode,!1)}catch(c){ue(e,e.return,c)}break;case 22:case 23:e.memoizedState===null&&df(e,a);break;default:df(e,a)}}function mf(e,a){
if(e.subtreeFlags&67108864)for(e=e.child;e!==null;){e:{var t=e,n=a;switch(t.tag){case 4:C1(t,n);break e;case 22:t.memoizedState===null&&mf(t,n);break e;default:
mf(t,n)}}e=e.sibling}}function E1(e){var a=e.alternate;a!==null&&(e.alternate=null,E1(a)),e.child=null,e.deletions=null,e.sibling=null,e.tag===5&&(a=e.stateNode,
a!==null&&Sd(a)),e.stateNode=null,e.return=null,e.dependencies=null,e.memoizedProps=null,e.memoizedState=null,e.pendingProps=null,e.stateNode=null,e.updateQueue=
null}var Ae=null,et=!1;function Wt(e,a,t){for(t=t.child;t!==null;)N1(e,a,t),t=t.sibling}function N1(e,a,t){if(yt&&typeof yt.onCommitFiberUnmount=="function")try{
yt.onCommitFiberUnmount(sc,t)}catch{}switch(t.tag){case 26:ce||ma(t,a),Wt(e,a,t),t.memoizedState?t.memoizedState.count--:t.stateNode&&!ce&&(t=t.stateNode,t.parentNode.
removeChild(t));break;case 27:ce||ma(t,a),Yl(t);var n=Ae,r=et;Ir(t.type)&&(Ae=t.stateNode,et=!1),Wt(e,a,t),gy(t.stateNode,t.type,t.memoizedProps),Ae=n,et=r;break;case 5:
ce||ma(t,a),Yl(t);case 6:if(t.tag===6&&Yl(t),n=Ae,r=et,Ae=null,Wt(e,a,t),Ae=n,et=r,Ae!==null)if(et)try{(Ae.nodeType===9?Ae.body:Ae.nodeName==="HTML"?Ae.ownerDocument.
body:Ae).removeChild(t.stateNode),ee=!0}catch(o){ue(t,a,o)}else try{Ae.removeChild(t.stateNode),ee=!0}catch(o){ue(t,a,o)}break;case 18:Ae!==null&&(et?(e=Ae,mb(e.
nodeType===9?e.body:e.nodeName==="HTML"?e.ownerDocument.body:e,t.stateNode),Qi(e)):mb(Ae,t.stateNode));break;case 4:n=Ae,r=et,Ae=t.stateNode.containerInfo,et=!0,
Wt(e,a,t),Ae=n,et=r;break;case 0:case 11:case 14:case 15:Qr(2,t,a),ce||Qr(4,t,a),Wt(e,a,t);break;case 1:ce||(ma(t,a),n=t.stateNode,typeof n.componentWillUnmount==
"function"&&w1(t,a,n)),Wt(e,a,t);break;case 21:Wt(e,a,t);break;case 22:ce=(n=ce)||t.memoizedState!==null,Wt(e,a,t),ce=n;break;case 30:ma(t,a),Wt(e,a,t);break;case 7:
ce||ma(t,a),Wt(e,a,t);break;default:Wt(e,a,t)}}function O1(e,a){if(a.memoizedState===null&&(e=a.alternate,e!==null&&(e=e.memoizedState,e!==null))){e=e.dehydrated;
try{Qi(e)}catch(t){ue(a,a.return,t)}}}function M1(e,a){if(a.memoizedState===null&&(e=a.alternate,e!==null&&(e=e.memoizedState,e!==null&&(e=e.dehydrated,e!==null))))
try{Qi(e)}catch(t){ue(a,a.return,t)}}function ux(e){switch(e.tag){case 31:case 13:case 19:var a=e.stateNode;return a===null&&(a=e.stateNode=new Pg),a;case 22:return e=
e.stateNode,a=e._retryCache,a===null&&(a=e._retryCache=new Pg),a;default:throw Error(x(435,e.tag))}}function zs(e,a){var t=ux(e);a.forEach(function(n){if(!t.has(
n)){t.add(n);var r=zx.bind(null,e,n);n.then(r,r)}})}function Ba(e,a,t){var n=a.deletions;if(n!==null)for(var r=0;r<n.length;r++){var o=n[r],i=e,l=a,c=l;e:for(;c!==
null;){switch(c.tag){case 27:if(Ir(c.type)){Ae=c.stateNode,et=!1;break e}break;case 5:Ae=c.stateNode,et=!1;break e;case 3:case 4:Ae=c.stateNode.containerInfo,et=
!0;break e}c=c.return}if(Ae===null)throw Error(x(160));N1(i,l,o),Ae=null,et=!1,i=o.alternate,i!==null&&(i.return=null),o.return=null}if(a.subtreeFlags&13886)for(a=
a.child;a!==null;)D1(a,e,t),a=a.sibling}var an=null;function D1(e,a,t){var n=e.alternate,r=e.flags;switch(e.tag){case 0:case 11:case 14:case 15:if(r&4&&(n=e.updateQueue,
n=n!==null?n.events:null,n!==null))for(var o=0;o<n.length;o++){var i=n[o];i.ref.impl=i.nextImpl}Ba(a,e,t),La(e),r&4&&(Qr(3,e,e.return),vc(3,e),Qr(5,e,e.return));
break;case 1:Ba(a,e,t),La(e),r&512&&(ce||n===null||ma(n,n.return)),r&64&&aa&&(e=e.updateQueue,e!==null&&(a=e.callbacks,a!==null&&(t=e.shared.hiddenCallbacks,e.shared.
hiddenCallbacks=t===null?a:t.concat(a))));break;case 26:if(o=an,Ba(a,e,t),La(e),r&512&&(ce||n===null||ma(n,n.return)),r&4)if(r=n!==null?n.memoizedState:null,t=e.
memoizedState,n===null)if(t===null)if(e.stateNode===null)if(aa)e.stateNode=iy(e.type,e.memoizedProps,a.containerInfo,e);else{e:{a=e.type,t=e.memoizedProps,r=o.ownerDocument||
o;a:switch(a){case"title":n=r.getElementsByTagName("title")[0],(!n||n[uc]||n[ua]||n.namespaceURI==="http://www.w3.org/2000/svg"||n.hasAttribute("itemprop"))&&(n=
r.createElement(a),r.head.insertBefore(n,r.querySelector("head > title"))),va(n,a,t),n[ua]=e,na(n),a=n;break e;case"link":if(o=wb("link","href",r).get(a+(t.href||
""))){for(i=0;i<o.length;i++)if(n=o[i],n.getAttribute("href")===(t.href==null||t.href===""?null:t.href)&&n.getAttribute("rel")===(t.rel==null?null:t.rel)&&n.getAttribute(
"title")===(t.title==null?null:t.title)&&n.getAttribute("crossorigin")===(t.crossOrigin==null?null:t.crossOrigin)){o.splice(i,1);break a}}n=r.createElement(a),va(
n,a,t),r.head.appendChild(n);break;case"meta":if(o=wb("meta","content",r).get(a+(t.content||""))){for(i=0;i<o.length;i++)if(n=o[i],n.getAttribute("content")===(t.
content==null?null:""+t.content)&&n.getAttribute("name")===(t.name==null?null:t.name)&&n.getAttribute("property")===(t.property==null?null:t.property)&&n.getAttribute(
"http-equiv")===(t.httpEquiv==null?null:t.httpEquiv)&&n.getAttribute("charset")===(t.charSet==null?null:t.charSet)){o.splice(i,1);break a}}n=r.createElement(a),
va(n,a,t),r.head.appendChild(n);break;default:throw Error(x(468,a))}n[ua]=e,na(n),a=n}e.stateNode=a}else aa||Cf(o,e.type,e.stateNode);else e.stateNode=yb(o,t,e.
memoizedProps);else r!==t?(r===null?(a=n.stateNode,a===null||ce||a.parentNode.removeChild(a)):r.count--,t===null?aa||Cf(o,e.type,e.stateNode):yb(o,t,e.memoizedProps)):
t===null&&e.stateNode!==null&&cu(e,e.memoizedProps,n.memoizedProps);break;case 27:Ba(a,e,t),La(e),r&512&&(ce||n===null||ma(n,n.return)),n!==null&&r&4&&cu(e,e.memoizedProps,
n.memoizedProps);break;case 5:if(o=gn,gn=!1,Ba(a,e,t),gn=o,La(e),r&512&&(ce||n===null||ma(n,n.return)),e.flags&32){a=e.stateNode;try{Ui(a,""),ee=!0}catch(f){ue(
e,e.return,f)}}r&4&&e.stateNode!=null&&(a=e.memoizedProps,cu(e,a,n!==null?n.memoizedProps:a)),r&1024&&(du=!0);break;case 6:if(Ba(a,e,t),La(e),r&4){if(e.stateNode===
null)throw Error(x(162));a=e.memoizedProps,t=e.stateNode;try{t.nodeValue=a,ee=!0}catch(f){ue(e,e.return,f)}}break;case 3:if(ee=!1,Qs=null,o=an,an=rc(a.containerInfo),
Ba(a,e,t),an=o,La(e),r&4&&n!==null&&n.memoizedState.isDehydrated)try{Qi(a.containerInfo)}catch(f){ue(e,e.return,f)}du&&(du=!1,R1(e)),ee=!1;break;case 4:r=gn,gn=
aa,n=tg(),o=an,an=rc(e.stateNode.containerInfo),Ba(a,e,t),La(e),an=o,ee&&Ml&&(pd=!0),ee=n,gn=r;break;case 12:Ba(a,e,t),La(e);break;case 31:Ba(a,e,t),La(e),r&4&&
(a=e.updateQueue,a!==null&&(e.updateQueue=null,zs(e,a)));break;case 13:Ba(a,e,t),La(e),e.child.flags&8192&&e.memoizedState!==null!=(n!==null&&n.memoizedState!==
null)&&(qd=bt()),r&4&&(a=e.updateQueue,a!==null&&(e.updateQueue=null,zs(e,a)));break;case 22:o=e.memoizedState!==null,i=n!==null&&n.memoizedState!==null;var l=aa,
c=ce,s=gn;aa=l||o,gn=s||o,ce=c||i,Ba(a,e,t),ce=c,gn=s,aa=l,La(e),r&8192&&(a=e.stateNode,a._visibility=o?a._visibility&-2:a._visibility|1,!o||n===null||i||aa||ce||
(a=i||ce,t=aa,n=ce,aa=o||aa,ce=a,xr(e,2),aa=t,ce=n),!o&&gn||df(e,o)),r&4&&(a=e.updateQueue,a!==null&&(t=a.retryQueue,t!==null&&(a.retryQueue=null,zs(e,t))));break;case 19:
Ba(a,e,t),La(e),r&4&&(a=e.updateQueue,a!==null&&(e.updateQueue=null,zs(e,a)));break;case 30:r&512&&(ce||n===null||ma(n,n.return)),r=tg(),o=Ml,i=(t&335544064)===
t,l=e.memoizedProps,Ml=i&&er(l.default,l.update)!=="none",Ba(a,e,t),La(e),i&&n!==null&&ee&&(e.flags|=4),Ml=o,ee=r;break;case 21:break;case 7:r&512&&(ce||n===null||
ma(n,n.return)),n&&n.stateNode!==null&&(n.stateNode._fragmentFiber=e);default:Ba(a,e,t),La(e)}}function La(e){var a=e.flags;if(a&2){try{for(var t,n=e.return;n!==
null;){if(_1(n)){t=n;break}n=n.return}n=null;for(var r=e.return;r!==null;){if(hh(r)){var o=r.stateNode;n===null?n=[o]:n.push(o)}if(fh(r))break;r=r.return}var i=n;
if(t==null)throw Error(x(160));switch(t.tag){case 27:var l=t.stateNode,c=su(e);fd(e,c,l,i);break;case 5:var s=t.stateNode;t.flags&32&&(Ui(s,""),t.flags&=-33);var f=su(
e);fd(e,f,s,i);break;case 3:case 4:var d=t.stateNode.containerInfo,m=su(e);nf(e,m,d,i);break;default:throw Error(x(161))}}catch(u){ue(e,e.return,u)}e.flags&=-3}
a&4096&&(e.flags&=-4097)}function R1(e){if(e.subtreeFlags&1024)for(e=e.child;e!==null;){var a=e;R1(a),a.tag===5&&a.flags&1024&&(a=a.stateNode,Vi=!0,a.reset(),Vi=
!1),e=e.sibling}}function li(e,a){if(a.subtreeFlags&9270)for(a=a.child;a!==null;)U1(a,e),a=a.sibling;else T1(a,!1)}function U1(e,a){var t=e.alternate;if(t===null)
rf(e,!1);else switch(e.tag){case 3:if(sf=bn=!1,Jg(),li(a,e),!bn&&!pd){if(e=_n,e!==null)for(var n=0;n<e.length;n+=3){t=e[n];var r=e[n+1];cy(t,e[n+2]),t=t.ownerDocument.
documentElement,t!==null&&t.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwards",pseudoElement:"::view-transition-group("+r+")"})}e=
a.containerInfo,e=e.nodeType===9?e.documentElement:e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName===""&&(e.style.viewTransitionName="none",
e.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwards",pseudoElement:"::view-transition-group(root)"}),e.animate({width:[0,0],height:[
0,0]},{duration:0,fill:"forwards",pseudoElement:"::view-transition"})),sf=!0}_n=null;break;case 5:li(a,e);break;case 4:n=bn,bn=!1,li(a,e),bn&&(pd=!0),bn=n;break;case 22:
e.memoizedState===null&&(t.memoizedState!==null?rf(e,!1):li(a,e));break;case 30:n=bn,r=Jg(),bn=!1,li(a,e),bn&&(e.flags|=4);var o=e.memoizedProps,i=e.stateNode;a=
In(o,i),i=In(t.memoizedProps,i);var l=er(o.default,o.update);l==="none"?a=!1:(o=t.memoizedState,t.memoizedState=null,t=e.child,tt=0,a=ph(e,t,a,i,l,o,!0),tt!==(o===
null?0:o.length)&&(e.flags|=32)),(e.flags&4)!==0&&a?(qi(e,e.memoizedProps.onUpdate),_n=r):r!==null&&(r.push.apply(r,_n),_n=r),bn=(e.flags&32)!==0?!0:n;break;default:
li(a,e)}}function yn(e,a){if(a.subtreeFlags&8772)for(a=a.child;a!==null;)A1(e,a.alternate,a),a=a.sibling}function xr(e,a){for(e=e.child;e!==null;){var t=e,n=a;switch(t.
tag){case 0:case 11:case 14:case 15:Qr(4,t,t.return),xr(t,n);break;case 1:ma(t,t.return);var r=t.stateNode;typeof r.componentWillUnmount=="function"&&w1(t,t.return,
r),xr(t,n);break;case 27:(n&2)!==0&&gy(t.stateNode,t.type,t.memoizedProps);case 5:ma(t,t.return),t.tag!==5&&t.tag!==27||Yl(t),xr(t,n);break;case 6:Yl(t);break;case 26:
ma(t,t.return),r=t.stateNode,t.memoizedState!==null||r===null||ce||r.parentNode.removeChild(r),xr(t,n);break;case 22:t.memoizedState===null&&xr(t,n);break;case 30:
ma(t,t.return),xr(t,n);break;case 7:ma(t,t.return);default:xr(t,n)}e=e.sibling}}function en(e,a,t){for(t=(a.subtreeFlags&8772)!==0?t:t&-2,a=a.child;a!==null;){var n=a.
alternate,r=e,o=a,i=o.flags,l=(t&1)!==0;switch(o.tag){case 0:case 11:case 15:en(r,o,t),vc(4,o);break;case 1:if(en(r,o,t),n=o,r=n.stateNode,typeof r.componentDidMount==
"function")try{r.componentDidMount()}catch(f){ue(n,n.return,f)}if(n=o,r=n.updateQueue,r!==null){var c=n.stateNode;try{var s=r.shared.hiddenCallbacks;if(s!==null)
for(r.shared.hiddenCallbacks=null,r=0;r<s.length;r++)C0(s[r],c)}catch(f){ue(n,n.return,f)}}l&&i&64&&y1(o),wn(o,o.return);break;case 27:(t&2)!==0&&x1(o);case 5:o.
tag!==5&&o.tag!==27||Zg(o),en(r,o,t),l&&n===null&&i&4&&tf(o),wn(o,o.return);break;case 6:Zg(o);break;case 26:c=o.stateNode,o.memoizedState!==null||c===null||aa||
Cf(rc(c.ownerDocument),o.type,c),en(r,o,t),l&&n===null&&i&4&&tf(o),wn(o,o.return);break;case 12:en(r,o,t);break;case 31:en(r,o,t),l&&i&4&&O1(r,o);break;case 13:
en(r,o,t),l&&i&4&&M1(r,o);break;case 22:o.memoizedState===null&&en(r,o,t),wn(o,o.return);break;case 30:en(r,o,t),wn(o,o.return);break;case 7:wn(o,o.return);default:
en(r,o,t)}a=a.sibling}}function vh(e,a){var t=null;e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&(t=e.memoizedState.cachePool.pool),e=null,
a.memoizedState!==null&&a.memoizedState.cachePool!==null&&(e=a.memoizedState.cachePool.pool),e!==t&&(e!=null&&e.refCount++,t!=null&&hc(t))}function gh(e,a){e=null,
a.alternate!==null&&(e=a.alternate.memoizedState.cache),a=a.memoizedState.cache,a!==e&&(a.refCount++,e!=null&&hc(e))}function Ut(e,a,t,n){var r=(t&335544064)===
t;if(a.subtreeFlags&(r?10262:10256))for(a=a.child;a!==null;)B1(e,a,t,n),a=a.sibling;else r&&S1(a)}function B1(e,a,t,n){var r=(t&335544064)===t;r&&a.alternate===
null&&a.return!==null&&a.return.alternate!==null&&Ks(a);var o=a.flags;switch(a.tag){case 0:case 11:case 15:Ut(e,a,t,n),o&2048&&vc(9,a);break;case 1:Ut(e,a,t,n);
break;case 3:Ut(e,a,t,n),r&&sf&&(e=e.containerInfo,e=e.nodeType===9?e.body:e.nodeName==="HTML"?e.ownerDocument.body:e,e.style.viewTransitionName==="root"&&(e.style.
viewTransitionName=""),e=e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName==="none"&&(e.style.viewTransitionName="")),o&2048&&(o=null,a.alternate!==
null&&(o=a.alternate.memoizedState.cache),a=a.memoizedState.cache,a!==o&&(a.refCount++,o!=null&&hc(o)));break;case 12:if(o&2048){Ut(e,a,t,n),o=a.stateNode;try{var i=a.
memoizedProps,l=i.id,c=i.onPostCommit;typeof c=="function"&&c(l,a.alternate===null?"mount":"update",o.passiveEffectDuration,-0)}catch(s){ue(a,a.return,s)}}else Ut(
e,a,t,n);break;case 31:Ut(e,a,t,n);break;case 13:Ut(e,a,t,n);break;case 23:break;case 22:i=a.stateNode,l=a.alternate,a.memoizedState!==null?(r&&l!==null&&l.memoizedState===
null&&Ks(l),i._visibility&2?Ut(e,a,t,n):jl(e,a)):(r&&l!==null&&l.memoizedState!==null&&Ks(a),i._visibility&2?Ut(e,a,t,n):(i._visibility|=2,si(e,a,t,n,(a.subtreeFlags&
10256)!==0||!1))),o&2048&&vh(l,a);break;case 24:Ut(e,a,t,n),o&2048&&gh(a.alternate,a);break;case 30:r&&(o=a.alternate,o!==null&&(Cn(o.child,!0),Cn(a.child,!0))),
Ut(e,a,t,n);break;default:Ut(e,a,t,n)}}function si(e,a,t,n,r){for(r=r&&((a.subtreeFlags&10256)!==0||!1),a=a.child;a!==null;){var o=e,i=a,l=t,c=n,s=i.flags;switch(i.
tag){case 0:case 11:case 15:si(o,i,l,c,r),vc(8,i);break;case 23:break;case 22:var f=i.stateNode;i.memoizedState!==null?f._visibility&2?si(o,i,l,c,r):jl(o,i):(f.
_visibility|=2,si(o,i,l,c,r)),r&&s&2048&&vh(i.alternate,i);break;case 24:si(o,i,l,c,r),r&&s&2048&&gh(i.alternate,i);break;default:si(o,i,l,c,r)}a=a.sibling}}function jl(e,a){
if(a.subtreeFlags&10256)for(a=a.child;a!==null;){var t=e,n=a,r=n.flags;switch(n.tag){case 22:jl(t,n),r&2048&&vh(n.alternate,n);break;case 24:jl(t,n),r&2048&&gh(
n.alternate,n);break;default:jl(t,n)}a=a.sibling}}var uo=8192;function co(e,a,t){if(e.subtreeFlags&uo)for(e=e.child;e!==null;)L1(e,a,t),e=e.sibling}function L1(e,a,t){
switch(e.tag){case 26:co(e,a,t),e.flags&uo&&(e.memoizedState!==null?v3(t,an,e.memoizedState,e.memoizedProps):(e=e.stateNode,(a&335544128)===a&&xb(t,e)));break;case 5:
co(e,a,t),e.flags&uo&&(e=e.stateNode,(a&335544128)===a&&xb(t,e));break;case 3:case 4:var n=an;an=rc(e.stateNode.containerInfo),co(e,a,t),an=n;break;case 22:e.memoizedState===
null&&(n=e.alternate,n!==null&&n.memoizedState!==null?(n=uo,uo=16777216,co(e,a,t),uo=n):co(e,a,t));break;case 30:if((e.flags&uo)!==0&&(n=e.memoizedProps.name,n!=
null&&n!=="auto")){var r=e.stateNode;r.paired=null,vt===null&&(vt=new Map),vt.set(n,r)}co(e,a,t);break;default:co(e,a,t)}}function q1(e){var a=e.alternate;if(a!==
null&&(e=a.child,e!==null)){a.child=null;do a=e.sibling,e.sibling=null,e=a;while(e!==null)}}function Sl(e){var a=e.deletions;if((e.flags&16)!==0){if(a!==null)for(var t=0;t<
a.length;t++){var n=a[t];ta=n,H1(n,e)}q1(e)}if(e.subtreeFlags&10256)for(e=e.child;e!==null;)G1(e),e=e.sibling}function G1(e){switch(e.tag){case 0:case 11:case 15:
Sl(e),e.flags&2048&&Qr(9,e,e.return);break;case 3:Sl(e);break;case 12:Sl(e);break;case 22:var a=e.stateNode;e.memoizedState!==null&&a._visibility&2&&(e.return===
null||e.return.tag!==13)?(a._visibility&=-3,Ys(e)):Sl(e);break;default:Sl(e)}}function Ys(e){var a=e.deletions;if((e.flags&16)!==0){if(a!==null)for(var t=0;t<a.
length;t++){var n=a[t];ta=n,H1(n,e)}q1(e)}for(e=e.child;e!==null;){switch(a=e,a.tag){case 0:case 11:case 15:Qr(8,a,a.return),Ys(a);break;case 22:t=a.stateNode,t.
_visibility&2&&(t._visibility&=-3,Ys(a));break;default:Ys(a)}e=e.sibling}}function H1(e,a){for(;ta!==null;){var t=ta;switch(t.tag){case 0:case 11:case 15:Qr(8,t,
a);break;case 23:case 22:if(t.memoizedState!==null&&t.memoizedState.cachePool!==null){var n=t.memoizedState.cachePool.pool;n!=null&&n.refCount++}break;case 24:hc(
t.memoizedState.cache)}if(n=t.child,n!==null)n.return=t,ta=n;else e:for(t=e;ta!==null;){n=ta;var r=n.sibling,o=n.return;if(E1(n),n===t){ta=null;break e}if(r!==null){
r.return=o,ta=r;break e}ta=o}}}var fx={getCacheForType:function(e){var a=fa(Qe),t=a.data.get(e);return t===void 0&&(t=e(),a.data.set(e,t)),t},cacheSignal:function(){
return fa(Qe).controller.signal}},hx=typeof WeakMap=="function"?WeakMap:Map,ne=0,be=null,Z=null,J=0,de=0,ft=null,Er=!1,Pi=!1,bh=!1,Fn=0,Be=0,Xr=0,yo=0,vd=0,gt=0,
Li=0,Vl=null,at=null,uf=!1,qd=0,K1=0,gd=1/0,bd=null,qr=null,Oe=0,nn=null,Ao=null,An=0,ff=0,hf=null,Y1=null,Ni=null,Oi=null,Mi=null,Ql=0,js=null;function _t(){return(ne&
2)!==0&&J!==0?J&-J:U.T!==null?wh():Xb()}function j1(){if(gt===0)if((J&536870912)===0||j){var e=ms;ms<<=1,(ms&3932160)===0&&(ms=262144),gt=e}else gt=536870912;return e=
ga.current,e!==null&&(e.flags|=32),gt}function qi(e,a){if(a!=null){var t=e.stateNode,n=t.ref;n===null&&(n=t.ref=dy(In(e.memoizedProps,t))),Oi===null&&(Oi=[]),Oi.
push(a.bind(null,n))}}function rt(e,a,t){(e===be&&(de===2||de===9)||e.cancelPendingCommit!==null)&&(Gi(e,0),Nr(e,J,gt,!1)),mc(e,t),((ne&2)===0||e!==be)&&(e===be&&
((ne&2)===0&&(yo|=t),Be===4&&Nr(e,J,gt,!1)),Nn(e))}function V1(e,a,t){if((ne&6)!==0)throw Error(x(327));var n=!t&&(a&127)===0&&(a&e.expiredLanes)===0||dc(e,a),r=n?
gx(e,a):mu(e,a,!0),o=n;do{if(r===0){Pi&&!n&&Nr(e,a,0,!1);break}else{if(t=e.current.alternate,o&&!px(t)){r=mu(e,a,!1),o=!1;continue}if(r===2){if(o=a,e.errorRecoveryDisabledLanes&
o)var i=0;else i=e.pendingLanes&-536870913,i=i!==0?i:i&536870912?536870912:0;if(i!==0){a=i;e:{var l=e;r=Vl;var c=l.current.memoizedState.isDehydrated;if(c&&(Gi(
l,i).flags|=256),i=mu(l,i,!1),i!==2&&i!==6){if(bh&&!c){l.errorRecoveryDisabledLanes|=o,yo|=o,r=4;break e}o=at,at=r,o!==null&&(at===null?at=o:at.push.apply(at,o))}
r=i}if(o=!1,r!==2)continue}}if(r===1){Gi(e,0),Nr(e,a,0,!0);break}e:{switch(n=e,o=r,o){case 0:case 1:throw Error(x(345));case 4:if((a&4194048)!==a&&(a&62914560)!==
a)break;case 6:Nr(n,a,gt,!Er);break e;case 2:at=null;break;case 3:case 5:break;default:throw Error(x(329))}if((a&62914560)===a&&(r=qd+300-bt(),10<r)){if(Nr(n,a,
gt,!Er),zd(n,0,!0)!==0)break e;An=a,n.timeoutHandle=xh($g.bind(null,n,t,at,bd,uf,a,gt,yo,Li,Er,o,"Throttled",-0,0),r);break e}$g(n,t,at,bd,uf,a,gt,yo,Li,Er,o,null,
-0,0)}}break}while(!0);Nn(e)}function $g(e,a,t,n,r,o,i,l,c,s,f,d,m,u){e.timeoutHandle=-1;var _=a.subtreeFlags,k=(o&335544064)===o;if(d=null,(k||_&8192||(_&16785408)===
16785408)&&(d={stylesheets:null,count:0,imgCount:0,imgBytes:0,suspenseyImages:[],waitingForImages:!0,waitingForViewTransition:!1,unsuspend:kn},vt=null,L1(a,o,d),
k&&(_=d,k=e.containerInfo,k=(k.nodeType===9?k:k.ownerDocument).__reactViewTransition,k!=null&&(_.count++,_.waitingForViewTransition=!0,_=oc.bind(_),k.finished.then(
_,_))),_=(o&62914560)===o?qd-bt():(o&4194048)===o?K1-bt():0,_=g3(d,_),_!==null)){An=o,e.cancelPendingCommit=_(Wg.bind(null,e,a,o,t,n,r,i,l,c,s,f,d,null,m,u)),Nr(
e,o,i,!s);return}Wg(e,a,o,t,n,r,i,l,c,s,f,d)}function px(e){for(var a=e;;){var t=a.tag;if((t===0||t===11||t===15)&&a.flags&16384&&(t=a.updateQueue,t!==null&&(t=
t.stores,t!==null)))for(var n=0;n<t.length;n++){var r=t[n],o=r.getSnapshot;r=r.value;try{if(!xt(o(),r))return!1}catch{return!1}}if(t=a.child,a.subtreeFlags&16384&&
t!==null)t.return=a,a=t;else{if(a===e)break;for(;a.sibling===null;){if(a.return===null||a.return===e)return!0;a=a.return}a.sibling.return=a.return,a=a.sibling}}
return!0}function Nr(e,a,t,n){a=Kb(e,a),a&=~vd,a&=~yo,e.suspendedLanes|=a,e.pingedLanes&=~a,n&&(e.warmLanes|=a),n=e.expirationTimes;for(var r=a;0<r;){var o=31-wt(
r),i=1<<o;n[o]=-1,r&=~i}t!==0&&jb(e,t,a)}function Gd(){return(ne&6)===0?(gc(0,!1),!1):!0}function yh(){if(Z!==null){if(de===0)var e=Z.return;else e=Z,Vn=Mo=null,
th(e),Ai=null,Fl=0,e=Z;for(;e!==null;)b1(e.alternate,e),e=e.return;Z=null}}function Gi(e,a){var t=e.timeoutHandle;return t!==-1&&(e.timeoutHandle=-1,Lx(t)),t=e.
cancelPendingCommit,t!==null&&(e.cancelPendingCommit=null,t()),An=0,yh(),be=e,Z=t=Qn(e.current,null),J=a,de=0,ft=null,Er=!1,Pi=dc(e,a),bh=!1,Li=gt=vd=yo=Xr=Be=0,
at=Vl=null,uf=!1,Fn=Kb(e,a),Ed(),t}function Q1(e,a){L=null,U.H=dd,a===Ii||a===Md?(a=zg(),de=3):a===If?(a=zg(),de=4):de=a===dh?8:a!==null&&typeof a=="object"&&typeof a.
then=="function"?6:1,ft=a,Z===null&&(Be=1,md(e,Ht(a,e.current)))}function X1(){var e=ga.current;return e===null?!0:(J&4194048)===J?Oa===null:(J&62914560)===J||(J&
536870912)!==0?e===Oa:!1}function Z1(){var e=U.H;return U.H=dd,e===null?dd:e}function I1(){var e=U.A;return U.A=fx,e}function yd(){Be=4,Er||(J&4194048)!==J&&ga.
current!==null||(Pi=!0),(Xr&134217727)===0&&(yo&134217727)===0||be===null||Nr(be,J,gt,!1)}function mu(e,a,t){var n=ne;ne|=2;var r=Z1(),o=I1();(be!==e||J!==a)&&(bd=
null,Gi(e,a)),a=!1;var i=Be;e:do try{if(de!==0&&Z!==null){var l=Z,c=ft;switch(de){case 8:yh(),i=6;break e;case 3:case 2:case 9:case 6:ga.current===null&&(a=!0);
var s=de;if(de=0,ft=null,xi(e,l,c,s),t&&Pi){i=0;break e}break;default:s=de,de=0,ft=null,xi(e,l,c,s)}}vx(),i=Be;break}catch(f){Q1(e,f)}while(!0);return a&&e.shellSuspendCounter++,
Vn=Mo=null,ne=n,U.H=r,U.A=o,Z===null&&(be=null,J=0,Ed()),i}function vx(){for(;Z!==null;)J1(Z)}function gx(e,a){var t=ne;ne|=2;var n=Z1(),r=I1();be!==e||J!==a?(bd=
null,gd=bt()+500,Gi(e,a)):Pi=dc(e,a);e:do try{if(de!==0&&Z!==null){a=Z;var o=ft;a:switch(de){case 1:de=0,ft=null,xi(e,a,o,1);break;case 2:case 9:if(kg(o)){de=0,
ft=null,Fg(a);break}a=function(){de!==2&&de!==9||be!==e||(de=7),Nn(e)},o.then(a,a);break e;case 3:de=7;break e;case 4:de=5;break e;case 7:kg(o)?(de=0,ft=null,Fg(
a)):(de=0,ft=null,xi(e,a,o,7));break;case 5:var i=null;switch(Z.tag){case 26:i=Z.memoizedState;case 5:case 27:var l=Z;if(i?wy(i):l.stateNode.complete){de=0,ft=null;
var c=l.sibling;if(c!==null)Z=c;else{var s=l.return;s!==null?(Z=s,Hd(s)):Z=null}break a}}de=0,ft=null,xi(e,a,o,5);break;case 6:de=0,ft=null,xi(e,a,o,6);break;case 8:
yh(),Be=6;break e;default:throw Error(x(462))}}bx();break}catch(f){Q1(e,f)}while(!0);return Vn=Mo=null,U.H=n,U.A=r,ne=t,Z!==null?0:(be=null,J=0,Ed(),Be)}function bx(){
for(;Z!==null&&!U5();)J1(Z)}function J1(e){var a=g1(e.alternate,e,Fn);e.memoizedProps=e.pendingProps,a===null?Hd(e):Z=a}function Fg(e){var a=e,t=a.alternate;switch(a.
tag){case 15:case 0:a=Hg(t,a,a.pendingProps,a.type,void 0,J);break;case 11:a=Hg(t,a,a.pendingProps,a.type.render,a.ref,J);break;case 5:th(a);var n=a;n===ra&&(j?
(nd(n),n.tag===5&&n.stateNode!=null&&(_e=n.stateNode)):(nd(n),j=!0));default:b1(t,a),a=Z=y0(a,Fn),a=g1(t,a,Fn)}e.memoizedProps=e.pendingProps,a===null?Hd(e):Z=a}
function xi(e,a,t,n){Vn=Mo=null,th(a),Ai=null,Fl=0;var r=a.return;try{if(ox(e,r,a,t,J)){Be=1,md(e,Ht(t,e.current)),Z=null;return}}catch(o){if(r!==null)throw Z=r,
o;Be=1,md(e,Ht(t,e.current)),Z=null;return}a.flags&32768?(j||n===1?e=!0:Pi||(J&536870912)!==0?e=!1:(Er=e=!0,(n===2||n===9||n===3||n===6)&&(n=ga.current,n!==null&&
n.tag===13&&(n.flags|=16384))),P1(a,e)):Hd(a)}function Hd(e){var a=e;do{if((a.flags&32768)!==0){P1(a,Er);return}e=a.return;var t=sx(a.alternate,a,Fn);if(t!==null){
Z=t;return}if(a=a.sibling,a!==null){Z=a;return}Z=a=e}while(a!==null);Be===0&&(Be=5)}function P1(e,a){do{var t=dx(e.alternate,e);if(t!==null){t.flags&=32767,Z=t;
return}if(t=e.return,t!==null&&(t.flags|=32768,t.subtreeFlags=0,t.deletions=null),!a&&(e=e.sibling,e!==null)){Z=e;return}Z=e=t}while(e!==null);Be=6,Z=null}function Wg(e,a,t,n,r,o,i,l,c,s,f,d){
e.cancelPendingCommit=null;do Kd();while(Oe!==0);if((ne&6)!==0)throw Error(x(327));if(a!==null){if(a===e.current)throw Error(x(177));e===be&&(Z=be=null,J=0),Ao=
a,nn=e,An=t,hf=r,Y1=n,yx(e,a,t,i,l,c,d)}}function yx(e,a,t,n,r,o,i){var l=a.lanes|a.childLanes;if(ff=l,l|=Yf,Q5(e,t,l,n,r,o),Oi=null,(t&335544064)===t?(Mi=Z_(e),
n=10262):(Mi=null,n=10256),(a.subtreeFlags&n)!==0||(a.flags&n)!==0?(e.callbackNode=null,e.callbackPriority=0,Sx(Fs,function(){return bf(),null})):(e.callbackNode=
null,e.callbackPriority=0),hd=!1,n=(a.flags&13878)!==0,(a.subtreeFlags&13878)!==0||n){n=U.T,U.T=null,r=re.p,re.p=2,o=ne,ne|=4;try{mx(e,a,t)}finally{ne=o,re.p=r,
U.T=n}}Oe=1,hd?Ni=jx(i,e.containerInfo,Mi,pf,vf,_x,gf,bf,wx,null,null):(pf(),vf(),gf())}function wx(e){if(Oe!==0){var a=nn.onRecoverableError;a(e,{componentStack:null})}}
function _x(){Oe===3&&(Oe=0,U1(Ao,nn),Oe=4)}function pf(){if(Oe===1){Oe=0;var e=nn,a=Ao,t=An,n=(a.flags&13878)!==0;if((a.subtreeFlags&13878)!==0||n){n=U.T,U.T=null;
var r=re.p;re.p=2;var o=ne;ne|=4;try{Ml=pd=!1,D1(a,e,t),t=xf;var i=m0(e.containerInfo),l=t.focusedElem,c=t.selectionRange;if(i!==l&&l&&l.ownerDocument&&d0(l.ownerDocument.
documentElement,l)){if(c!==null&&Kf(l)){var s=c.start,f=c.end;if(f===void 0&&(f=s),"selectionStart"in l)l.selectionStart=s,l.selectionEnd=Math.min(f,l.value.length);else{
var d=l.ownerDocument||document,m=d&&d.defaultView||window;if(m.getSelection){var u=m.getSelection(),_=l.textContent.length,k=Math.min(c.start,_),T=c.end===void 0?
k:Math.min(c.end,_);!u.extend&&k>T&&(i=T,T=k,k=i);var v=pg(l,k),h=pg(l,T);if(v&&h&&(u.rangeCount!==1||u.anchorNode!==v.node||u.anchorOffset!==v.offset||u.focusNode!==
h.node||u.focusOffset!==h.offset)){var g=d.createRange();g.setStart(v.node,v.offset),u.removeAllRanges(),k>T?(u.addRange(g),u.extend(h.node,h.offset)):(g.setEnd(
h.node,h.offset),u.addRange(g))}}}}for(d=[],u=l;u=u.parentNode;)u.nodeType===1&&d.push({element:u,left:u.scrollLeft,top:u.scrollTop});for(typeof l.focus=="funct\
ion"&&l.focus(),l=0;l<d.length;l++){var y=d[l];y.element.scrollLeft=y.left,y.element.scrollTop=y.top}}Vi=!!_f,xf=_f=null}finally{ne=o,re.p=r,U.T=n}}e.current=a,
Oe=2}}function vf(){if(Oe===2){Oe=0;var e=nn,a=Ao,t=(a.flags&8772)!==0;if((a.subtreeFlags&8772)!==0||t){t=U.T,U.T=null;var n=re.p;re.p=2;var r=ne;ne|=4;try{A1(e,
a.alternate,a)}finally{ne=r,re.p=n,U.T=t}}Oe=3}}function gf(){if(Oe===4||Oe===3){Oe=0;var e=Ni;Ni=null,B5();var a=nn,t=Ao,n=An,r=Y1,o=(n&335544064)===n?10262:10256;
if((t.subtreeFlags&o)!==0||(t.flags&o)!==0?Oe=5:(Oe=0,Ao=nn=null,$1(a,a.pendingLanes)),o=a.pendingLanes,o===0&&(qr=null),Uf(n),t=t.stateNode,yt&&typeof yt.onCommitFiberRoot==
"function")try{yt.onCommitFiberRoot(sc,t,void 0,(t.current.flags&128)===128)}catch{}if(r!==null){t=U.T,o=re.p,re.p=2,U.T=null;try{for(var i=a.onRecoverableError,
l=0;l<r.length;l++){var c=r[l];i(c.value,{componentStack:c.stack})}}finally{U.T=t,re.p=o}}if(r=Oi,i=Mi,Mi=null,r!==null&&(Oi=null,i===null&&(i=[]),e!==null))for(c=
0;c<r.length;c++)t=(0,r[c])(i),t!==void 0&&e.finished.finally(t);(An&3)!==0&&Kd(),Nn(a),o=a.pendingLanes,(n&261930)!==0&&(o&42)!==0?a===js?Ql++:(Ql=0,js=a):(Ql=
0,js=null),gc(0,!1)}}function $1(e,a){(e.pooledCacheLanes&=a)===0&&(a=e.pooledCache,a!=null&&(e.pooledCache=null,hc(a)))}function Kd(){return Ni!==null&&(Ni.skipTransition(),
Ni=null),pf(),vf(),gf(),bf()}function bf(){if(Oe!==5)return!1;var e=nn,a=ff;ff=0;var t=Uf(An),n=U.T,r=re.p;try{re.p=32>t?32:t,U.T=null,t=hf,hf=null;var o=nn,i=An;
if(Oe=0,Ao=nn=null,An=0,(ne&6)!==0)throw Error(x(331));var l=ne;if(ne|=4,G1(o.current),B1(o,o.current,i,t),ne=l,gc(0,!1),yt&&typeof yt.onPostCommitFiberRoot=="f\
unction")try{yt.onPostCommitFiberRoot(sc,o)}catch{}return!0}finally{re.p=r,U.T=n,$1(e,a)}}function eb(e,a,t){a=Ht(t,a),a=Pu(e.stateNode,a,2),e=Ur(e,a,2),e!==null&&
(mc(e,2),Nn(e))}function ue(e,a,t){if(e.tag===3)eb(e,e,t);else for(;a!==null;){if(a.tag===3){eb(a,e,t);break}else if(a.tag===1){var n=a.stateNode;if(typeof a.type.
getDerivedStateFromError=="function"||typeof n.componentDidCatch=="function"&&(qr===null||!qr.has(n))){e=Ht(t,e),t=u1(2),n=Ur(a,t,2),n!==null&&(f1(t,n,a,e),mc(n,
2),Nn(n));break}}a=a.return}}function uu(e,a,t){var n=e.pingCache;if(n===null){n=e.pingCache=new hx;var r=new Set;n.set(a,r)}else r=n.get(a),r===void 0&&(r=new Set,
n.set(a,r));r.has(t)||(bh=!0,r.add(t),e=xx.bind(null,e,a,t),a.then(e,e))}function xx(e,a,t){var n=e.pingCache;n!==null&&n.delete(a),e.pingedLanes|=e.suspendedLanes&
t,e.warmLanes&=~t,be===e&&(J&t)===t&&((Be===4||Be===3&&(J&62914560)===J&&300>bt()-qd)&&(ne&2)===0?Gi(e,0):vd|=t,Li===J&&(Li=0)),Nn(e)}function F1(e,a){a===0&&(a=
Yb()),e=Oo(e,a),e!==null&&(mc(e,a),Nn(e))}function kx(e){var a=e.memoizedState,t=0;a!==null&&(t=a.retryLane),F1(e,t)}function zx(e,a){var t=0;switch(e.tag){case 31:case 13:
var n=e.stateNode,r=e.memoizedState;r!==null&&(t=r.retryLane);break;case 19:n=e.stateNode;break;case 22:n=e.stateNode._retryCache;break;default:throw Error(x(314))}
n!==null&&n.delete(a),F1(e,t)}function Sx(e,a){return Df(e,a)}var Hi=null,di=null,yf=!1,wd=!1,fu=!1,Or=0;function Nn(e){e!==di&&e.next===null&&(di===null?Hi=di=
e:di=di.next=e),wd=!0,yf||(yf=!0,Ax())}function gc(e,a){if(!fu&&wd){fu=!0;do for(var t=!1,n=Hi;n!==null;){if(!a)if(e!==0){var r=n.pendingLanes;if(r===0)var o=0;else{
var i=n.suspendedLanes,l=n.pingedLanes;o=(1<<31-wt(42|e)+1)-1,o&=r&~(i&~l),o=o&201326741?o&201326741|1:o?o|2:0}o!==0&&(t=!0,ab(n,o))}else o=J,o=zd(n,n===be?o:0,
n.cancelPendingCommit!==null||n.timeoutHandle!==-1),(o&3)===0||dc(n,o)||(t=!0,ab(n,o));n=n.next}while(t);fu=!1}}function Tx(){W1()}function W1(){wd=yf=!1;var e=0;
Or!==0&&Bx()&&(e=Or);for(var a=bt(),t=null,n=Hi;n!==null;){var r=n.next,o=ey(n,a);o===0?(n.next=null,t===null?Hi=r:t.next=r,r===null&&(di=t)):(t=n,(e!==0||(o&3)!==
0)&&(wd=!0)),n=r}Oe!==0&&Oe!==5||gc(e,!1),Or!==0&&(Or=0)}function ey(e,a){for(var t=e.suspendedLanes,n=e.pingedLanes,r=e.expirationTimes,o=e.pendingLanes&-62914561;0<
o;){var i=31-wt(o),l=1<<i,c=r[i];c===-1?((l&t)===0||(l&n)!==0)&&(r[i]=V5(l,a)):c<=a&&(e.expiredLanes|=l),o&=~l}if(a=be,t=J,t=zd(e,e===a?t:0,e.cancelPendingCommit!==
null||e.timeoutHandle!==-1),n=e.callbackNode,t===0||e===a&&(de===2||de===9)||e.cancelPendingCommit!==null)return n!==null&&n!==null&&Qm(n),e.callbackNode=null,e.
callbackPriority=0;if((t&3)===0||dc(e,t)){if(a=t&-t,a===e.callbackPriority)return a;switch(n!==null&&Qm(n),Uf(t)){case 2:case 8:t=Gb;break;case 32:t=Fs;break;case 268435456:
t=Hb;break;default:t=Fs}return n=ay.bind(null,e),t=Df(t,n),e.callbackPriority=a,e.callbackNode=t,a}return n!==null&&n!==null&&Qm(n),e.callbackPriority=2,e.callbackNode=
null,2}function ay(e,a){if(Oe!==0&&Oe!==5)return e.callbackNode=null,e.callbackPriority=0,null;var t=e.callbackNode;if(Kd()&&e.callbackNode!==t)return null;var n=J;
return n=zd(e,e===be?n:0,e.cancelPendingCommit!==null||e.timeoutHandle!==-1),n===0?null:(V1(e,n,a),ey(e,bt()),e.callbackNode!=null&&e.callbackNode===t?ay.bind(null,
e):null)}function ab(e,a){if(Kd())return null;V1(e,a,!0)}function Ax(){qx(function(){(ne&6)!==0?Df(qb,Tx):W1()})}function wh(){if(Or===0){var e=ko;e===0&&(e=ds,
ds<<=1,(ds&261888)===0&&(ds=256)),Or=e}return Or}function tb(e){return e==null||typeof e=="symbol"||typeof e=="boolean"?null:typeof e=="function"?e:Os(e)}function Cx(e,a,t,n,r){
if(a==="submit"&&t&&t.stateNode===r){var o=tb((r[it]||null).action),i=n.submitter;i&&(a=(a=i[it]||null)?tb(a.formAction):i.getAttribute("formAction"),a!==null&&
(o=a,i=null));var l=new Td("action","action",null,n,r);e.push({event:l,listeners:[{instance:null,listener:function(){if(n.defaultPrevented){if(Or!==0){var c=new FormData(
r,i);Iu(t,{pending:!0,data:c,method:r.method,action:o},null,c)}}else typeof o=="function"&&(l.preventDefault(),c=new FormData(r,i),Iu(t,{pending:!0,data:c,method:r.
method,action:o},o,c))},currentTarget:r}]})}}for(Ss=0;Ss<Lu.length;Ss++)Ts=Lu[Ss],nb=Ts.toLowerCase(),rb=Ts[0].toUpperCase()+Ts.slice(1),rn(nb,"on"+rb);var Ts,nb,
rb,Ss;rn(f0,"onAnimationEnd");rn(h0,"onAnimationIteration");rn(p0,"onAnimationStart");rn("dblclick","onDoubleClick");rn("focusin","onFocus");rn("focusout","onBl\
ur");rn(G_,"onTransitionRun");rn(H_,"onTransitionStart");rn(K_,"onTransitionCancel");rn(v0,"onTransitionEnd");Ri("onMouseEnter",["mouseout","mouseover"]);Ri("on\
MouseLeave",["mouseout","mouseover"]);Ri("onPointerEnter",["pointerout","pointerover"]);Ri("onPointerLeave",["pointerout","pointerover"]);Eo("onChange","change \
click focusin focusout input keydown keyup selectionchange".split(" "));Eo("onSelect","focusout contextmenu dragend focusin keydown keyup mousedown mouseup sele\
ctionchange".split(" "));Eo("onBeforeInput",["compositionend","keypress","textInput","paste"]);Eo("onCompositionEnd","compositionend focusout keydown keypress k\
eyup mousedown".split(" "));Eo("onCompositionStart","compositionstart focusout keydown keypress keyup mousedown".split(" "));Eo("onCompositionUpdate","compositi\
onupdate focusout keydown keypress keyup mousedown".split(" "));var ac="abort canplay canplaythrough durationchange emptied encrypted ended error loadeddata loa\
dedmetadata loadstart pause play playing progress ratechange resize seeked seeking stalled suspend timeupdate volumechange waiting".split(" "),Ex=new Set("befor\
etoggle cancel close invalid load scroll scrollend toggle".split(" ").concat(ac));function ty(e,a){a=(a&4)!==0;for(var t=0;t<e.length;t++){var n=e[t],r=n.event;
n=n.listeners;e:{var o=void 0;if(a)for(var i=n.length-1;0<=i;i--){var l=n[i],c=l.instance,s=l.currentTarget;if(l=l.listener,c!==o&&r.isPropagationStopped())break e;
o=l,r.currentTarget=s;try{o(r)}catch(f){ed(f)}r.currentTarget=null,o=c}else for(i=0;i<n.length;i++){if(l=n[i],c=l.instance,s=l.currentTarget,l=l.listener,c!==o&&
r.isPropagationStopped())break e;o=l,r.currentTarget=s;try{o(r)}catch(f){ed(f)}r.currentTarget=null,o=c}}}}function X(e,a){var t=a[Fv];t===void 0&&(t=a[Fv]=new Set);
var n=e+"__bubble";t.has(n)||(ny(a,e,2,!1),t.add(n))}function hu(e,a,t){var n=0;a&&(n|=4),ny(t,e,n,a)}var As="_reactListening"+Math.random().toString(36).slice(
2);function _h(e){if(!e[As]){e[As]=!0,Ib.forEach(function(t){t!=="selectionchange"&&(Ex.has(t)||hu(t,!1,e),hu(t,!0,e))});var a=e.nodeType===9?e:e.ownerDocument;
a===null||a[As]||(a[As]=!0,hu("selectionchange",!1,a))}}function ny(e,a,t,n){switch(Ay(a)){case 2:var r=_3;break;case 8:r=x3;break;default:r=Ch}t=r.bind(null,a,
t,e),r=void 0,!Du||a!=="touchstart"&&a!=="touchmove"&&a!=="wheel"||(r=!0),n?r!==void 0?e.addEventListener(a,t,{capture:!0,passive:r}):e.addEventListener(a,t,!0):
r!==void 0?e.addEventListener(a,t,{passive:r}):e.addEventListener(a,t,!1)}function pu(e,a,t,n,r){var o=n;if((a&1)===0&&(a&2)===0&&n!==null)e:for(;;){if(n===null)
return;var i=n.tag;if(i===3||i===4){var l=n.stateNode.containerInfo;if(l===r)break;if(i===4)for(i=n.return;i!==null;){var c=i.tag;if((c===3||c===4)&&i.stateNode.
containerInfo===r)return;i=i.return}for(;l!==null;){if(i=fo(l),i===null)return;if(c=i.tag,c===5||c===6||c===26||c===27){n=o=i;continue e}l=l.parentNode}}n=n.return}
t0(function(){var s=o,f=Lf(t),d=[];e:{var m=g0.get(e);if(m!==void 0){var u=Td,_=e;switch(e){case"keypress":if(Ds(t)===0)break e;case"keydown":case"keyup":u=p_;break;case"\
focusin":_="focus",u=$m;break;case"focusout":_="blur",u=$m;break;case"beforeblur":case"afterblur":u=$m;break;case"click":if(t.button===2)break e;case"auxclick":case"\
dblclick":case"mousedown":case"mousemove":case"mouseup":case"mouseout":case"mouseover":case"contextmenu":u=ig;break;case"drag":case"dragend":case"dragenter":case"\
dragexit":case"dragleave":case"dragover":case"dragstart":case"drop":u=n_;break;case"touchcancel":case"touchend":case"touchmove":case"touchstart":u=w_;break;case f0:case h0:case p0:
u=i_;break;case v0:u=x_;break;case"scroll":case"scrollend":u=a_;break;case"wheel":u=z_;break;case"copy":case"cut":case"paste":u=c_;break;case"gotpointercapture":case"\
lostpointercapture":case"pointercancel":case"pointerdown":case"pointermove":case"pointerout":case"pointerover":case"pointerup":u=cg;break;case"submit":u=b_;break;case"\
toggle":case"beforetoggle":u=T_}var k=(a&4)!==0,T=!k&&(e==="scroll"||e==="scrollend"),v=k?m!==null?m+"Capture":null:m;k=[];for(var h=s,g;h!==null;){var y=h;if(g=
y.stateNode,y=y.tag,y!==5&&y!==26&&y!==27||g===null||v===null||(y=Zl(h,v),y!=null&&k.push(tc(h,y,g))),T)break;h=h.return}0<k.length&&(m=new u(m,_,null,t,f),d.push(
{event:m,listeners:k}))}}if((a&7)===0){e:{if(u=e==="mouseover"||e==="pointerover",m=e==="mouseout"||e==="pointerout",u&&t!==Mu&&(_=t.relatedTarget||t.fromElement)&&
(fo(_)||_[Xi]))break e;(m||u)&&(_=f.window===f?f:(u=f.ownerDocument)?u.defaultView||u.parentWindow:window,m?(u=t.relatedTarget||t.toElement,m=s,u=u?fo(u):null,u!==
null&&(T=cc(u),k=u.tag,u!==T||k!==5&&k!==27&&k!==6)&&(u=null)):(m=null,u=s),m!==u&&(k=ig,y="onMouseLeave",v="onMouseEnter",h="mouse",(e==="pointerout"||e==="poi\
nterover")&&(k=cg,y="onPointerLeave",v="onPointerEnter",h="pointer"),T=m==null?_:Nl(m),g=u==null?_:Nl(u),_=new k(y,h+"leave",m,t,f),_.target=T,_.relatedTarget=g,
y=null,fo(f)===s&&(k=new k(v,h+"enter",u,t,f),k.target=g,k.relatedTarget=T,y=k),T=y,k=m&&u?wu(m,u,Nx):null,m!==null&&ob(d,_,m,k,!1),u!==null&&T!==null&&ob(d,T,u,
k,!0)))}e:{if(m=s?Nl(s):window,u=m.nodeName&&m.nodeName.toLowerCase(),u==="select"||u==="input"&&m.type==="file")var E=ug;else if(mg(m))if(c0)E=B_;else{E=R_;var G=D_}else
u=m.nodeName,!u||u.toLowerCase()!=="input"||m.type!=="checkbox"&&m.type!=="radio"?s&&Bf(s.elementType)&&(E=ug):E=U_;if(E&&(E=E(e,s))){l0(d,E,t,f);break e}G&&G(e,
m,s)}switch(G=s?Nl(s):window,e){case"focusin":(mg(G)||G.contentEditable==="true")&&(vi=G,Uu=s,Ul=null);break;case"focusout":Ul=Uu=vi=null;break;case"mousedown":
Bu=!0;break;case"contextmenu":case"mouseup":case"dragend":Bu=!1,vg(d,t,f);break;case"selectionchange":if(q_)break;case"keydown":case"keyup":vg(d,t,f)}var N;if(Hf)
e:{switch(e){case"compositionstart":var D="onCompositionStart";break e;case"compositionend":D="onCompositionEnd";break e;case"compositionupdate":D="onCompositio\
nUpdate";break e}D=void 0}else pi?o0(e,t)&&(D="onCompositionEnd"):e==="keydown"&&t.keyCode===229&&(D="onCompositionStart");D&&(r0&&t.locale!=="ko"&&(pi||D!=="on\
CompositionStart"?D==="onCompositionEnd"&&pi&&(N=n0()):(Ar=f,qf="value"in Ar?Ar.value:Ar.textContent,pi=!0)),G=_d(s,D),0<G.length&&(D=new lg(D,e,null,t,f),d.push(
{event:D,listeners:G}),N?D.data=N:(N=i0(t),N!==null&&(D.data=N)))),(N=C_?E_(e,t):N_(e,t))&&(D=_d(s,"onBeforeInput"),0<D.length&&(G=new lg("onBeforeInput","befor\
einput",null,t,f),d.push({event:G,listeners:D}),G.data=N)),Cx(d,e,s,t,f)}ty(d,a)})}function tc(e,a,t){return{instance:e,listener:a,currentTarget:t}}function _d(e,a){
for(var t=a+"Capture",n=[];e!==null;){var r=e,o=r.stateNode;if(r=r.tag,r!==5&&r!==26&&r!==27||o===null||(r=Zl(e,t),r!=null&&n.unshift(tc(e,r,o)),r=Zl(e,a),r!=null&&
n.push(tc(e,r,o))),e.tag===3)return n;e=e.return}return[]}function Nx(e){if(e===null)return null;do e=e.return;while(e&&e.tag!==5&&e.tag!==27);return e||null}function ob(e,a,t,n,r){
for(var o=a._reactName,i=[];t!==null&&t!==n;){var l=t,c=l.alternate,s=l.stateNode;if(l=l.tag,c!==null&&c===n)break;l!==5&&l!==26&&l!==27||s===null||(c=s,r?(s=Zl(
t,o),s!=null&&i.unshift(tc(t,s,c))):r||(s=Zl(t,o),s!=null&&i.push(tc(t,s,c)))),t=t.return}i.length!==0&&e.push({event:a,listeners:i})}var Ox=/\r\n?/g,Mx=/\u0000|\uFFFD/g;
function ib(e){return(typeof e=="string"?e:""+e).replace(Ox,`
`).replace(Mx,"")}function ry(e,a){return a=ib(a),ib(e)===a}function me(e,a,t,n,r,o){switch(t){case"children":if(typeof n=="string")a==="body"||a==="textarea"&&
n===""||Ui(e,n);else if(typeof n=="number"||typeof n=="bigint")a!=="body"&&Ui(e,""+n);else return;break;case"className":fs(e,"class",n);break;case"tabIndex":fs(
e,"tabindex",n);break;case"dir":case"role":case"viewBox":case"width":case"height":fs(e,t,n);break;case"style":a0(e,n,o);return;case"data":if(a!=="object"){fs(e,
"data",n);break}case"src":case"href":if(n===""&&(a!=="a"||t!=="href")){e.removeAttribute(t);break}if(n==null||typeof n=="function"||typeof n=="symbol"||typeof n==
"boolean"){e.removeAttribute(t);break}n=Os(n),e.setAttribute(t,n);break;case"action":case"formAction":if(typeof n=="function"){e.setAttribute(t,"javascript:thro\
w new Error('A React form was unexpectedly submitted. If you called form.submit() manually, consider using form.requestSubmit() instead. If you\\'re trying to us\
e event.stopPropagation() in a submit event handler, consider also calling event.preventDefault().')");break}else typeof o=="function"&&(t==="formAction"?(a!=="\
input"&&me(e,a,"name",r.name,r,null),me(e,a,"formEncType",r.formEncType,r,null),me(e,a,"formMethod",r.formMethod,r,null),me(e,a,"formTarget",r.formTarget,r,null)):
(me(e,a,"encType",r.encType,r,null),me(e,a,"method",r.method,r,null),me(e,a,"target",r.target,r,null)));if(n==null||typeof n=="symbol"||typeof n=="boolean"){e.removeAttribute(
t);break}n=Os(n),e.setAttribute(t,n);break;case"onClick":n!=null&&(e.onclick=kn);return;case"onScroll":n!=null&&X("scroll",e);return;case"onScrollEnd":n!=null&&
X("scrollend",e);return;case"dangerouslySetInnerHTML":if(n!=null){if(typeof n!="object"||!("__html"in n))throw Error(x(61));if(t=n.__html,t!=null){if(r.children!=
null)throw Error(x(60));o?.__html!==t&&(e.innerHTML=t)}}break;case"multiple":e.multiple=n&&typeof n!="function"&&typeof n!="symbol";break;case"muted":e.muted=n&&
typeof n!="function"&&typeof n!="symbol";break;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"defaultValue":case"defaultChecked":case"\
innerHTML":case"ref":break;case"autoFocus":break;case"xlinkHref":if(n==null||typeof n=="function"||typeof n=="boolean"||typeof n=="symbol"){e.removeAttribute("x\
link:href");break}t=Os(n),e.setAttributeNS("http://www.w3.org/1999/xlink","xlink:href",t);break;case"contentEditable":case"spellCheck":case"draggable":case"valu\
e":case"autoReverse":case"externalResourcesRequired":case"focusable":case"preserveAlpha":n!=null&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(t,n):e.
removeAttribute(t);break;case"inert":case"allowFullScreen":case"async":case"autoPlay":case"controls":case"credentialless":case"default":case"defer":case"disable\
d":case"disablePictureInPicture":case"disableRemotePlayback":case"formNoValidate":case"hidden":case"loop":case"noModule":case"noValidate":case"open":case"playsI\
nline":case"readOnly":case"required":case"reversed":case"scoped":case"seamless":case"itemScope":n&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(t,""):
e.removeAttribute(t);break;case"capture":case"download":n===!0?e.setAttribute(t,""):n!==!1&&n!=null&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(t,n):
e.removeAttribute(t);break;case"cols":case"rows":case"size":case"span":n!=null&&typeof n!="function"&&typeof n!="symbol"&&!isNaN(n)&&1<=n?e.setAttribute(t,n):e.
removeAttribute(t);break;case"rowSpan":case"start":n==null||typeof n=="function"||typeof n=="symbol"||isNaN(n)?e.removeAttribute(t):e.setAttribute(t,n);break;case"\
popover":X("beforetoggle",e),X("toggle",e),Ns(e,"popover",n);break;case"xlinkActuate":Kn(e,"http://www.w3.org/1999/xlink","xlink:actuate",n);break;case"xlinkArc\
role":Kn(e,"http://www.w3.org/1999/xlink","xlink:arcrole",n);break;case"xlinkRole":Kn(e,"http://www.w3.org/1999/xlink","xlink:role",n);break;case"xlinkShow":Kn(
e,"http://www.w3.org/1999/xlink","xlink:show",n);break;case"xlinkTitle":Kn(e,"http://www.w3.org/1999/xlink","xlink:title",n);break;case"xlinkType":Kn(e,"http://\
www.w3.org/1999/xlink","xlink:type",n);break;case"xmlBase":Kn(e,"http://www.w3.org/XML/1998/namespace","xml:base",n);break;case"xmlLang":Kn(e,"http://www.w3.org\
/XML/1998/namespace","xml:lang",n);break;case"xmlSpace":Kn(e,"http://www.w3.org/XML/1998/namespace","xml:space",n);break;case"is":Ns(e,"is",n);break;case"innerT\
ext":case"textContent":return;default:if(!(2<t.length)||t[0]!=="o"&&t[0]!=="O"||t[1]!=="n"&&t[1]!=="N")t=W5.get(t)||t,Ns(e,t,n);else return}ee=!0}function wf(e,a,t,n,r,o){
switch(t){case"style":a0(e,n,o);return;case"dangerouslySetInnerHTML":if(n!=null){if(typeof n!="object"||!("__html"in n))throw Error(x(61));if(t=n.__html,t!=null){
if(r.children!=null)throw Error(x(60));o?.__html!==t&&(e.innerHTML=t)}}break;case"children":if(typeof n=="string")Ui(e,n);else if(typeof n=="number"||typeof n==
"bigint")Ui(e,""+n);else return;break;case"onScroll":n!=null&&X("scroll",e);return;case"onScrollEnd":n!=null&&X("scrollend",e);return;case"onClick":n!=null&&(e.
onclick=kn);return;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"innerHTML":case"ref":return;case"innerText":case"textContent":return;default:
if(!Jb.hasOwnProperty(t))e:{if(t[0]==="o"&&t[1]==="n"&&(r=t.endsWith("Capture"),o=t.slice(2,r?t.length-7:void 0),a=e[it]||null,a=a!=null?a[t]:null,typeof a=="fu\
nction"&&e.removeEventListener(o,a,r),typeof n=="function")){typeof a!="function"&&a!==null&&(t in e?e[t]=null:e.hasAttribute(t)&&e.removeAttribute(t)),e.addEventListener(
o,n,r);break e}ee=!0,t in e?e[t]=n:n===!0?e.setAttribute(t,""):Ns(e,t,n)}return}ee=!0}function va(e,a,t){switch(a){case"div":case"span":case"svg":case"path":case"\
a":case"g":case"p":case"li":break;case"img":X("error",e),X("load",e);var n=!1,r=!1,o;for(o in t)if(t.hasOwnProperty(o)){var i=t[o];if(i!=null)switch(o){case"src":
n=!0;break;case"srcSet":r=!0;break;case"children":case"dangerouslySetInnerHTML":throw Error(x(137,a));default:me(e,a,o,i,t,null)}}r&&me(e,a,"srcSet",t.srcSet,t,
null),n&&me(e,a,"src",t.src,t,null);return;case"input":X("invalid",e);var l=o=i=r=null,c=null,s=null;for(n in t)if(t.hasOwnProperty(n)){var f=t[n];if(f!=null)switch(n){case"\
name":r=f;break;case"type":i=f;break;case"checked":c=f;break;case"defaultChecked":s=f;break;case"value":o=f;break;case"defaultValue":l=f;break;case"children":case"\
dangerouslySetInnerHTML":if(f!=null)throw Error(x(137,a));break;default:me(e,a,n,f,t,null)}}Fb(e,o,l,c,s,i,r,!1);return;case"select":X("invalid",e),n=i=o=null;for(r in t)
if(t.hasOwnProperty(r)&&(l=t[r],l!=null))switch(r){case"value":o=l;break;case"defaultValue":i=l;break;case"multiple":n=l;default:me(e,a,r,l,t,null)}a=o,t=i,e.multiple=
!!n,a!=null?zi(e,!!n,a,!1):t!=null&&zi(e,!!n,t,!0);return;case"textarea":X("invalid",e),o=r=n=null;for(i in t)if(t.hasOwnProperty(i)&&(l=t[i],l!=null))switch(i){case"\
value":n=l;break;case"defaultValue":r=l;break;case"children":o=l;break;case"dangerouslySetInnerHTML":if(l!=null)throw Error(x(91));break;default:me(e,a,i,l,t,null)}
e0(e,n,r,o);return;case"option":for(c in t)t.hasOwnProperty(c)&&(n=t[c],n!=null)&&(c==="selected"?e.selected=n&&typeof n!="function"&&typeof n!="symbol":me(e,a,
c,n,t,null));return;case"dialog":X("beforetoggle",e),X("toggle",e),X("cancel",e),X("close",e);break;case"iframe":case"object":X("load",e);break;case"video":case"\
audio":for(n=0;n<ac.length;n++)X(ac[n],e);break;case"image":X("error",e),X("load",e);break;case"details":X("toggle",e);break;case"embed":case"source":case"link":
X("error",e),X("load",e);case"area":case"base":case"br":case"col":case"hr":case"keygen":case"meta":case"param":case"track":case"wbr":case"menuitem":for(s in t)if(t.
hasOwnProperty(s)&&(n=t[s],n!=null))switch(s){case"children":case"dangerouslySetInnerHTML":throw Error(x(137,a));default:me(e,a,s,n,t,null)}return;default:if(Bf(
a)){for(f in t)t.hasOwnProperty(f)&&(n=t[f],n!==void 0&&wf(e,a,f,n,t,void 0));return}}for(l in t)t.hasOwnProperty(l)&&(n=t[l],n!=null&&me(e,a,l,n,t,null))}var Dx={};
function Rx(e,a,t,n){switch(a){case"div":case"span":case"svg":case"path":case"a":case"g":case"p":case"li":break;case"input":var r=null,o=null,i=null,l=null,c=null,
s=null,f=null;for(u in t){var d=t[u];if(t.hasOwnProperty(u)&&d!=null)switch(u){case"checked":break;case"value":break;case"defaultValue":c=d;default:n.hasOwnProperty(
u)||me(e,a,u,null,n,d)}}for(var m in n){var u=n[m];if(d=t[m],n.hasOwnProperty(m)&&(u!=null||d!=null))switch(m){case"type":u!==d&&(ee=!0),o=u;break;case"name":u!==
d&&(ee=!0),r=u;break;case"checked":u!==d&&(ee=!0),s=u;break;case"defaultChecked":u!==d&&(ee=!0),f=u;break;case"value":u!==d&&(ee=!0),i=u;break;case"defaultValue":
u!==d&&(ee=!0),l=u;break;case"children":case"dangerouslySetInnerHTML":if(u!=null)throw Error(x(137,a));break;default:u!==d&&me(e,a,m,u,n,d)}}Ou(e,i,l,c,s,f,o,r);
return;case"select":u=i=l=m=null;for(o in t)if(c=t[o],t.hasOwnProperty(o)&&c!=null)switch(o){case"value":break;case"multiple":u=c;default:n.hasOwnProperty(o)||me(
e,a,o,null,n,c)}for(r in n)if(o=n[r],c=t[r],n.hasOwnProperty(r)&&(o!=null||c!=null))switch(r){case"value":o!==c&&(ee=!0),m=o;break;case"defaultValue":o!==c&&(ee=
!0),l=o;break;case"multiple":o!==c&&(ee=!0),i=o;default:o!==c&&me(e,a,r,o,n,c)}a=l,t=i,n=u,m!=null?zi(e,!!t,m,!1):!!n!=!!t&&(a!=null?zi(e,!!t,a,!0):zi(e,!!t,t?[]:
"",!1));return;case"textarea":u=m=null;for(l in t)if(r=t[l],t.hasOwnProperty(l)&&r!=null&&!n.hasOwnProperty(l))switch(l){case"value":break;case"children":break;default:
me(e,a,l,null,n,r)}for(i in n)if(r=n[i],o=t[i],n.hasOwnProperty(i)&&(r!=null||o!=null))switch(i){case"value":r!==o&&(ee=!0),m=r;break;case"defaultValue":r!==o&&
(ee=!0),u=r;break;case"children":break;case"dangerouslySetInnerHTML":if(r!=null)throw Error(x(91));break;default:r!==o&&me(e,a,i,r,n,o)}Wb(e,m,u);return;case"op\
tion":for(var _ in t)m=t[_],t.hasOwnProperty(_)&&m!=null&&!n.hasOwnProperty(_)&&(_==="selected"?e.selected=!1:me(e,a,_,null,n,m));for(c in n)m=n[c],u=t[c],n.hasOwnProperty(
c)&&m!==u&&(m!=null||u!=null)&&(c==="selected"?(m!==u&&(ee=!0),e.selected=m&&typeof m!="function"&&typeof m!="symbol"):me(e,a,c,m,n,u));return;case"img":case"li\
nk":case"area":case"base":case"br":case"col":case"embed":case"hr":case"keygen":case"meta":case"param":case"source":case"track":case"wbr":case"menuitem":for(var k in t)
m=t[k],t.hasOwnProperty(k)&&m!=null&&!n.hasOwnProperty(k)&&me(e,a,k,null,n,m);for(s in n)if(m=n[s],u=t[s],n.hasOwnProperty(s)&&m!==u&&(m!=null||u!=null))switch(s){case"\
children":case"dangerouslySetInnerHTML":if(m!=null)throw Error(x(137,a));break;default:me(e,a,s,m,n,u)}return;default:if(Bf(a)){for(var T in t)m=t[T],t.hasOwnProperty(
T)&&m!==void 0&&!n.hasOwnProperty(T)&&wf(e,a,T,void 0,n,m);for(f in n)m=n[f],u=t[f],!n.hasOwnProperty(f)||m===u||m===void 0&&u===void 0||wf(e,a,f,m,n,u);return}}
for(var v in t)m=t[v],t.hasOwnProperty(v)&&m!=null&&!n.hasOwnProperty(v)&&me(e,a,v,null,n,m);for(d in n)m=n[d],u=t[d],!n.hasOwnProperty(d)||m===u||m==null&&u==null||
me(e,a,d,m,n,u)}function lb(e){switch(e){case"css":case"script":case"font":case"img":case"image":case"input":case"link":return!0;default:return!1}}function Ux(){
if(typeof performance.getEntriesByType=="function"){for(var e=0,a=0,t=performance.getEntriesByType("resource"),n=0;n<t.length;n++){var r=t[n],o=r.transferSize,i=r.
initiatorType,l=r.duration;if(o&&l&&lb(i)){for(i=0,l=r.responseEnd,n+=1;n<t.length;n++){var c=t[n],s=c.startTime;if(s>l)break;var f=c.transferSize,d=c.initiatorType;
f&&lb(d)&&(c=c.responseEnd,i+=f*(c<l?1:(l-s)/(c-s)))}if(--n,a+=8*(o+i)/(r.duration/1e3),e++,10<e)break}}if(0<e)return a/e/1e6}return navigator.connection&&(e=navigator.
connection.downlink,typeof e=="number")?e:5}var _f=null,xf=null;function nc(e){return e.nodeType===9?e:e.ownerDocument}function cb(e){switch(e){case"http://www.\
w3.org/2000/svg":return 1;case"http://www.w3.org/1998/Math/MathML":return 2;default:return 0}}function oy(e,a){if(e===0)switch(a){case"svg":return 1;case"math":
return 2;default:return 0}return e===1&&a==="foreignObject"?0:e}function iy(e,a,t,n){return t=nc(t).createElement(e),t[ua]=n,t[it]=a,va(t,e,a),na(t),t}function kf(e,a){
return e==="textarea"||e==="noscript"||typeof a.children=="string"||typeof a.children=="number"||typeof a.children=="bigint"||typeof a.dangerouslySetInnerHTML==
"object"&&a.dangerouslySetInnerHTML!==null&&a.dangerouslySetInnerHTML.__html!=null}var vu=null;function Bx(){var e=window.event;return e&&e.type==="popstate"?e===
vu?!1:(vu=e,!0):(vu=null,!1)}var xh=typeof setTimeout=="function"?setTimeout:void 0,Lx=typeof clearTimeout=="function"?clearTimeout:void 0,sb=typeof Promise=="f\
unction"?Promise:void 0,db=typeof requestAnimationFrame=="function"?requestAnimationFrame:xh,qx=typeof queueMicrotask=="function"?queueMicrotask:typeof sb<"u"?function(e){
return sb.resolve(null).then(e).catch(Gx)}:xh;function Gx(e){setTimeout(function(){throw e})}function Ir(e){return e==="head"}function mb(e,a){var t=a,n=0;do{var r=t.
nextSibling;if(e.removeChild(t),r&&r.nodeType===8)if(t=r.data,t==="/$"||t==="/&"){if(n===0){e.removeChild(r),Qi(a);return}n--}else if(t==="$"||t==="$?"||t==="$~"||
t==="$!"||t==="&")n++;else if(t==="html")bu(e.ownerDocument.documentElement);else if(t==="head"){t=e.ownerDocument.head,bu(t);for(var o=t.firstChild;o;){var i=o.
nextSibling,l=o.nodeName;o[uc]||l==="SCRIPT"||l==="STYLE"||l==="LINK"&&o.rel.toLowerCase()==="stylesheet"||t.removeChild(o),o=i}}else t==="body"&&bu(e.ownerDocument.
body);t=r}while(t);Qi(a)}function ub(e,a){var t=e;e=0;do{var n=t.nextSibling;if(t.nodeType===1?a?(t._stashedDisplay=t.style.display,t.style.display="none"):(t.style.
display=t._stashedDisplay||"",t.getAttribute("style")===""&&t.removeAttribute("style")):t.nodeType===3&&(a?(t._stashedText=t.nodeValue,t.nodeValue=""):t.nodeValue=
t._stashedText||""),n&&n.nodeType===8)if(t=n.data,t==="/$"){if(e===0)break;e--}else t!=="$"&&t!=="$?"&&t!=="$~"&&t!=="$!"||e++;t=n}while(t)}function ly(e,a,t){if(a=
CSS.escape(a)!==a?"r-"+btoa(a).replace(/=/g,""):a,e.style.viewTransitionName=a,t!=null&&(e.style.viewTransitionClass=t),t=getComputedStyle(e),t.display==="inlin\
e"){if(a=e.getClientRects(),a.length===1)var n=1;else for(var r=n=0;r<a.length;r++){var o=a[r];0<o.width&&0<o.height&&n++}n===1&&(e=e.style,e.display=a.length===
1?"inline-block":"block",e.marginTop="-"+t.paddingTop,e.marginBottom="-"+t.paddingBottom)}}function cy(e,a){e=e.style,a=a.style;var t=a!=null?a.hasOwnProperty("\
viewTransitionName")?a.viewTransitionName:a.hasOwnProperty("view-transition-name")?a["view-transition-name"]:null:null;e.viewTransitionName=t==null||typeof t=="\
boolean"?"":(""+t).trim(),t=a!=null?a.hasOwnProperty("viewTransitionClass")?a.viewTransitionClass:a.hasOwnProperty("view-transition-class")?a["view-transition-c\
lass"]:null:null,e.viewTransitionClass=t==null||typeof t=="boolean"?"":(""+t).trim(),e.display==="inline-block"&&(a==null?e.display=e.margin="":(t=a.display,e.display=
t==null||typeof t=="boolean"?"":t,t=a.margin,t!=null?e.margin=t:(t=a.hasOwnProperty("marginTop")?a.marginTop:a["margin-top"],e.marginTop=t==null||typeof t=="boo\
lean"?"":t,a=a.hasOwnProperty("marginBottom")?a.marginBottom:a["margin-bottom"],e.marginBottom=a==null||typeof a=="boolean"?"":a)))}function sy(e,a,t){return t=
t.ownerDocument.defaultView,{rect:e,abs:a.position==="absolute"||a.position==="fixed",clip:a.clipPath!=="none"||a.overflow!=="visible"||a.filter!=="none"||a.mask!==
"none"||a.mask!=="none"||a.borderRadius!=="0px",view:0<=e.bottom&&0<=e.right&&e.top<=t.innerHeight&&e.left<=t.innerWidth}}function zf(e){var a=e.getBoundingClientRect(),
t=getComputedStyle(e);return sy(a,t,e)}function Hx(e){var a=e.getBoundingClientRect();a=new DOMRect(a.x+2e4,a.y+2e4,a.width,a.height);var t=getComputedStyle(e);
return sy(a,t,e)}function Kx(e){return e.documentElement.clientHeight}function Yx(e){this.addEventListener("load",e),this.addEventListener("error",e)}function jx(e,a,t,n,r,o,i,l,c){
var s=a.nodeType===9?a:a.ownerDocument;try{var f=s.startViewTransition({update:function(){var m=s.defaultView,u=m.navigation&&m.navigation.transition,_=s.fonts.
status;n();var k=[];if(_==="loaded"&&(Kx(s),s.fonts.status==="loading"&&k.push(s.fonts.ready)),_=k.length,e!==null)for(var T=e.suspenseyImages,v=0,h=0;h<T.length;h++){
var g=T[h];if(!g.complete){var y=g.getBoundingClientRect();if(0<y.bottom&&0<y.right&&y.top<m.innerHeight&&y.left<m.innerWidth){if(v+=_y(g),v>Xs){k.length=_;break}
g=new Promise(Yx.bind(g)),k.push(g)}}}if(0<k.length)return m=Promise.race([Promise.all(k),new Promise(function(E){return setTimeout(E,500)})]).then(r,r),(u?Promise.
allSettled([u.finished,m]):m).then(o,o);if(r(),u)return u.finished.then(o,o);o()},types:t});s.__reactViewTransition=f;var d=[];return f.ready.then(function(){for(var m=s.
documentElement.getAnimations({subtree:!0}),u=0;u<m.length;u++){var _=m[u],k=_.effect,T=k.pseudoElement;if(T!=null&&T.startsWith("::view-transition")){d.push(_),
_=k.getKeyframes();for(var v=T=void 0,h=!0,g=0;g<_.length;g++){var y=_[g],E=y.width;if(T===void 0)T=E;else if(T!==E){h=!1;break}if(E=y.height,v===void 0)v=E;else if(v!==
E){h=!1;break}delete y.width,delete y.height,y.transform==="none"&&delete y.transform}h&&T!==void 0&&v!==void 0&&(k.setKeyframes(_),h=getComputedStyle(k.target,
k.pseudoElement),h.width!==T||h.height!==v)&&(h=_[0],h.width=T,h.height=v,h=_[_.length-1],h.width=T,h.height=v,k.setKeyframes(_))}}i()},function(m){s.__reactViewTransition===
f&&(s.__reactViewTransition=null);try{typeof m=="object"&&m!==null&&m.name==="InvalidStateError"&&(m.message==="View transition was skipped because document vis\
ibility state is hidden."||m.message==="Skipping view transition because document visibility state has become hidden."||m.message==="Skipping view transition be\
cause viewport size changed."||m.message==="Transition was aborted because of invalid state")&&(m=null),m!==null&&c(m)}finally{n(),r(),i()}}),f.finished.finally(
function(){for(var m=0;m<d.length;m++)d[m].cancel();s.__reactViewTransition===f&&(s.__reactViewTransition=null),l()}),f}catch{return n(),r(),i(),null}}function ho(e,a){
this._scope=document.documentElement,this._selector="::view-transition-"+e+"("+a+")"}ho.prototype.animate=function(e,a){return a=typeof a=="number"?{duration:a}:
ye({},a),a.pseudoElement=this._selector,this._scope.animate(e,a)};ho.prototype.getAnimations=function(){for(var e=this._scope,a=this._selector,t=e.getAnimations(
{subtree:!0}),n=[],r=0;r<t.length;r++){var o=t[r].effect;o!==null&&o.target===e&&o.pseudoElement===a&&n.push(t[r])}return n};ho.prototype.getComputedStyle=function(){
return getComputedStyle(this._scope,this._selector)};function dy(e){return{name:e,group:new ho("group",e),imagePair:new ho("image-pair",e),old:new ho("old",e),new:new ho(
"new",e)}}function kt(e){this._fragmentFiber=e,this._observers=this._eventListeners=null}kt.prototype.addEventListener=function(e,a,t){var n=null,r=null;if(!(t!=
null&&typeof t!="boolean"&&(n=t.signal||null,n!==null&&n.aborted))){this._eventListeners===null&&(this._eventListeners=[]);var o=this._eventListeners;if(my(o,e,
a,t)===-1){var i=this,l=a;t!=null&&typeof t!="boolean"&&t.once===!0&&(l=function(c){i.removeEventListener(e,a,t),typeof a=="function"?a.call(this,c):a.handleEvent(
c)}),n!==null&&(r=i.removeEventListener.bind(i,e,a,t),n.addEventListener("abort",r,{once:!0}),r=n.removeEventListener.bind(n,"abort",r)),n=Ki(t),o.push({type:e,
listener:a,optionsOrUseCapture:t,attachedListener:l,cleanup:r}),ot(this._fragmentFiber.child,!1,Vx,e,l,n)}this._eventListeners=o}};function Vx(e,a,t,n){return Fe(
e).addEventListener(a,t,n),!1}kt.prototype.removeEventListener=function(e,a,t){var n=this._eventListeners;if(n!==null&&(a=my(n,e,a,t),a!==-1)){var r=n[a];t=r.attachedListener;
var o=r.cleanup;r=Ki(r.optionsOrUseCapture),ot(this._fragmentFiber.child,!1,Qx,e,t,r),n.splice(a,1),o!==null&&o()}};function Qx(e,a,t,n){return Fe(e).removeEventListener(
a,t,n),!1}function Ki(e){return e!=null&&typeof e!="boolean"&&(e.once===!0||e.signal instanceof AbortSignal)?{capture:e.capture,passive:e.passive}:e}function fb(e){
return e==null?"c=0":typeof e=="boolean"?"c="+(e?"1":"0"):"c="+(e.capture?"1":"0")}function my(e,a,t,n){if(e.length===0)return-1;n=fb(n);for(var r=0;r<e.length;r++){
var o=e[r];if(o.type===a&&o.listener===t&&fb(o.optionsOrUseCapture)===n)return r}return-1}kt.prototype.dispatchEvent=function(e){var a=Co(this._fragmentFiber);if(a===
null)return!0;a=Fe(a);var t=this._eventListeners;if(t!==null&&0<t.length||!e.bubbles){var n=a.nodeType===9?a.createComment(""):document.createTextNode("");if(t)
for(var r=0;r<t.length;r++){var o=t[r];n.addEventListener(o.type,o.attachedListener,Ki(o.optionsOrUseCapture))}if(a.appendChild(n),e=n.dispatchEvent(e),t)for(r=
0;r<t.length;r++)o=t[r],n.removeEventListener(o.type,o.attachedListener,Ki(o.optionsOrUseCapture));return a.removeChild(n),e}return a.dispatchEvent(e)};kt.prototype.
focus=function(e){ot(this._fragmentFiber.child,!0,uy,e,void 0,void 0)};function uy(e,a){return e.tag===6?!1:(e=Fe(e),n3(e,a))}kt.prototype.focusLast=function(e){
var a=[];ot(this._fragmentFiber.child,!0,kh,a,void 0,void 0);for(var t=a.length-1;0<=t&&!uy(a[t],e);t--);};function kh(e,a){return a.push(e),!1}kt.prototype.blur=
function(){var e=Co(this._fragmentFiber);e!==null&&(e=Fe(e),e=nc(e).activeElement,e!==null&&ot(this._fragmentFiber.child,!1,Xx,e,void 0,void 0))};function Xx(e,a){
return e.tag===6?!1:(e=Fe(e),e===a||e.contains(a)?(a.blur(),!0):!1)}kt.prototype.observeUsing=function(e){this._observers===null&&(this._observers=new Set),this.
_observers.add(e),ot(this._fragmentFiber.child,!1,Zx,e,void 0,void 0)};function Zx(e,a){return e.tag===6||(e=Fe(e),a.observe(e)),!1}kt.prototype.unobserveUsing=
function(e){var a=this._observers;if(a!==null&&a.has(e)){a.delete(e),ot(this._fragmentFiber.child,!1,Ix,e,void 0,void 0);for(var t=a=0;t<tn.length;t++){var n=tn[t];
n.fragmentInstance===this&&n.observer===e?e.unobserve(n.instance):tn[a++]=n}tn.length=a}};function Ix(e,a){return e.tag===6||(e=Fe(e),a.unobserve(e)),!1}var tn=[],
gu=!1;function Jx(e,a,t){tn.push({fragmentInstance:e,observer:a,instance:t}),gu||(gu=!0,r3(function(){gu=!1;var n=tn;tn=[];for(var r=0;r<n.length;r++){var o=n[r];
o.observer.unobserve(o.instance)}}))}kt.prototype.getClientRects=function(){var e=[];return ot(this._fragmentFiber.child,!1,Px,e,void 0,void 0),e};function Px(e,a){
if(e.tag===6){e=e.stateNode;var t=e.ownerDocument.createRange();t.selectNodeContents(e),a.push.apply(a,t.getClientRects())}else e=Fe(e),a.push.apply(a,e.getClientRects());
return!1}kt.prototype.getRootNode=function(e){var a=Co(this._fragmentFiber);return a===null?this:Fe(a).getRootNode(e)};kt.prototype.compareDocumentPosition=function(e){
var a=Co(this._fragmentFiber);if(a===null)return Node.DOCUMENT_POSITION_DISCONNECTED;var t=[];ot(this._fragmentFiber.child,!1,kh,t,void 0,void 0);var n=Fe(a);if(t.
length===0){if(t=n,Xv(this._fragmentFiber)){e:{for(a=this._fragmentFiber.return;a!==null;){if(a.tag===4){a=a.stateNode.containerInfo;break e}if(a.tag===3||a.tag===
5||a.tag===27)break;a=a.return}a=null}a!=null&&(t=a)}a=this._fragmentFiber;var r=n=t.compareDocumentPosition(e);return t===e?r=Node.DOCUMENT_POSITION_CONTAINS:n&
Node.DOCUMENT_POSITION_CONTAINED_BY&&(t=Rb(a)[1],t===null?r=Node.DOCUMENT_POSITION_PRECEDING:(e=Fe(t).compareDocumentPosition(e),r=e===0||e&Node.DOCUMENT_POSITION_FOLLOWING?
Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING)),r|=Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC}a=Fe(t[0]),r=Fe(t[t.length-1]);var o=Xv(this.
_fragmentFiber)?a.parentElement:n;if(o==null)return Node.DOCUMENT_POSITION_DISCONNECTED;n=o.compareDocumentPosition(a)&Node.DOCUMENT_POSITION_CONTAINED_BY,o=o.compareDocumentPosition(
r)&Node.DOCUMENT_POSITION_CONTAINED_BY;var i=a.compareDocumentPosition(e),l=r.compareDocumentPosition(e),c=i&Node.DOCUMENT_POSITION_CONTAINED_BY||l&Node.DOCUMENT_POSITION_CONTAINED_BY;
return l=n&&o&&i&Node.DOCUMENT_POSITION_FOLLOWING&&l&Node.DOCUMENT_POSITION_PRECEDING,a=n&&a===e||o&&r===e||c||l?Node.DOCUMENT_POSITION_CONTAINED_BY:!n&&a===e||
!o&&r===e?Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:i,a&Node.DOCUMENT_POSITION_DISCONNECTED||a&Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC||$x(a,this._fragmentFiber,
t[0],t[t.length-1],e)?a:Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC};function $x(e,a,t,n,r){var o=fo(r);if(e&Node.DOCUMENT_POSITION_CONTAINED_BY){if(t=!!o)e:{
for(;o!==null;){if(o.tag===7&&(o===a||o.alternate===a)){t=!0;break e}o=o.return}t=!1}return t}if(e&Node.DOCUMENT_POSITION_CONTAINS){if(o===null)return o=r.ownerDocument,
r===o||r===o.documentElement||r===o.body;e:{for(o=a,a=Co(a);o!==null;){if(!(o.tag!==5&&o.tag!==3&&o.tag!==27||o!==a&&o.alternate!==a)){o=!0;break e}o=o.return}o=
!1}return o}return e&Node.DOCUMENT_POSITION_PRECEDING?((a=!!o)&&!(a=o===t)&&(a=wu(t,o,Zv),a===null?a=!1:(ot(a,!0,A5,o,t),o=mi,mi=null,a=o!==null)),a):e&Node.DOCUMENT_POSITION_FOLLOWING?
((a=!!o)&&!(a=o===n)&&(a=wu(n,o,Zv),a===null?a=!1:(ot(a,!0,C5,o,n),o=mi,yu=mi=null,a=o!==null)),a):!1}function hb(e,a){var t=e.ownerDocument.createRange();t.selectNodeContents(
e),e=t.getBoundingClientRect(),window.scrollTo(window.scrollX+e.left,a?window.scrollY+e.top:window.scrollY+e.bottom-window.innerHeight)}kt.prototype.scrollIntoView=
function(e){if(typeof e=="object")throw Error(x(566));var a=[];ot(this._fragmentFiber.child,!1,kh,a,void 0,void 0);var t=e!==!1;if(a.length===0){var n=Rb(this._fragmentFiber);
if(n=t?n[1]||n[0]||Co(this._fragmentFiber):n[0]||n[1],n===null)return;if(n.tag===6){e=Fe(n),hb(e,t);return}if(n=Fe(n),n.nodeType!==9){if(n.nodeType===11){t="hos\
t"in n?n.host:null,t!==null&&t.scrollIntoView(e);return}n.scrollIntoView(e)}}for(n=t?a.length-1:0;n!==(t?-1:a.length);){var r=a[n];r.tag===6?(r=Fe(r),hb(r,t)):Fe(
r).scrollIntoView(e),n+=t?-1:1}};function Fx(e,a){return e=Fe(e),fy(e,a),!1}function fy(e,a){e.reactFragments==null&&(e.reactFragments=new Set),e.reactFragments.
add(a)}function hy(e,a){var t=a._eventListeners;if(t!==null)for(var n=0;n<t.length;n++){var r=t[n];e.addEventListener(r.type,r.attachedListener,Ki(r.optionsOrUseCapture))}
e.nodeType!==3&&(t=a._observers,t!==null&&t.forEach(function(o){for(var i=0,l=0;l<tn.length;l++){var c=tn[l];(c.fragmentInstance!==a||c.observer!==o||c.instance!==
e)&&(tn[i++]=c)}tn.length=i,o.observe(e)}),fy(e,a))}function Wx(e,a){var t=a._eventListeners;if(t!==null)for(var n=0;n<t.length;n++){var r=t[n];e.removeEventListener(
r.type,r.attachedListener,Ki(r.optionsOrUseCapture))}e.nodeType!==3&&(t=a._observers,t!==null&&t.forEach(function(o){typeof o.rootMargin=="string"?Jx(a,o,e):o.unobserve(
e)}),e.reactFragments!=null&&e.reactFragments.delete(a))}function Sf(e){var a=e.firstChild;for(a&&a.nodeType===10&&(a=a.nextSibling);a;){var t=a;switch(a=a.nextSibling,
t.nodeName){case"HTML":case"HEAD":case"BODY":Sf(t),Sd(t);continue;case"SCRIPT":case"STYLE":continue;case"LINK":if(t.rel.toLowerCase()==="stylesheet")continue}e.
removeChild(t)}}function e3(e,a,t,n){for(;e.nodeType===1;){var r=t;if(e.nodeName.toLowerCase()!==a.toLowerCase()){if(!n&&(e.nodeName!=="INPUT"||e.type!=="hidden"))
break}else if(n){if(!e[uc])switch(a){case"meta":if(!e.hasAttribute("itemprop"))break;return e;case"link":if(o=e.getAttribute("rel"),o==="stylesheet"&&e.hasAttribute(
"data-precedence"))break;if(o!==r.rel||e.getAttribute("href")!==(r.href==null||r.href===""?null:r.href)||e.getAttribute("crossorigin")!==(r.crossOrigin==null?null:
r.crossOrigin)||e.getAttribute("title")!==(r.title==null?null:r.title))break;return e;case"style":if(e.hasAttribute("data-precedence"))break;return e;case"scrip\
t":if(o=e.getAttribute("src"),(o!==(r.src==null?null:r.src)||e.getAttribute("type")!==(r.type==null?null:r.type)||e.getAttribute("crossorigin")!==(r.crossOrigin==
null?null:r.crossOrigin))&&o&&e.hasAttribute("async")&&!e.hasAttribute("itemprop"))break;return e;default:return e}}else if(a==="input"&&e.type==="hidden"){var o=r.
name==null?null:""+r.name;if(r.type==="hidden"&&e.getAttribute("name")===o)return e}else return e;if(e=Yt(e.nextSibling),e===null)break}return null}function a3(e,a,t){
if(a==="")return null;for(;e.nodeType!==3;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!t||(e=Yt(e.nextSibling),e===null))return null;return e}
function py(e,a){for(;e.nodeType!==8;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!a||(e=Yt(e.nextSibling),e===null))return null;return e}function Tf(e){
return e.data==="$?"||e.data==="$~"}function zh(e){return e.data==="$!"||e.data==="$?"&&e.ownerDocument.readyState!=="loading"}function t3(e,a){var t=e.ownerDocument;
if(e.data==="$~")e._reactRetry=a;else if(e.data!=="$?"||t.readyState!=="loading")a();else{var n=function(){a(),t.removeEventListener("DOMContentLoaded",n)};t.addEventListener(
"DOMContentLoaded",n),e._reactRetry=n}}function Yt(e){for(;e!=null;e=e.nextSibling){var a=e.nodeType;if(a===1||a===3)break;if(a===8){if(a=e.data,a==="$"||a==="$\
!"||a==="$?"||a==="$~"||a==="&"||a==="F!"||a==="F")break;if(a==="/$"||a==="/&")return null}}return e}var Af=null;function pb(e){e=e.nextSibling;for(var a=0;e;){
if(e.nodeType===8){var t=e.data;if(t==="/$"||t==="/&"){if(a===0)return Yt(e.nextSibling);a--}else t!=="$"&&t!=="$!"&&t!=="$?"&&t!=="$~"&&t!=="&"||a++}e=e.nextSibling}
return null}function vb(e){e=e.previousSibling;for(var a=0;e;){if(e.nodeType===8){var t=e.data;if(t==="$"||t==="$!"||t==="$?"||t==="$~"||t==="&"){if(a===0)return e;
a--}else t!=="/$"&&t!=="/&"||a++}e=e.previousSibling}return null}function n3(e,a){function t(){n=!0}if(e.ownerDocument.activeElement===e)return!0;var n=!1;try{e.
ownerDocument.addEventListener("focus",t,!0),(e.focus||HTMLElement.prototype.focus).call(e,a)}finally{e.ownerDocument.removeEventListener("focus",t,!0)}return n}
function r3(e){db(function(){db(function(a){return e(a)})})}function vy(e,a,t){switch(a=nc(t),e){case"html":if(e=a.documentElement,!e)throw Error(x(452));return e;case"\
head":if(e=a.head,!e)throw Error(x(453));return e;case"body":if(e=a.body,!e)throw Error(x(454));return e;default:throw Error(x(451))}}function gy(e,a,t){for(var n in t){
var r=t[n];t.hasOwnProperty(n)&&r!=null&&me(e,a,n,null,Dx,r)}t.dangerouslySetInnerHTML!=null&&(e.textContent=""),e.onclick===kn&&(e.onclick=null),Sd(e)}function bu(e){
for(var a=e.attributes;a.length;)e.removeAttributeNode(a[0]);Sd(e)}var jt=new Map,gb=new Set;function rc(e){if(typeof e.getRootNode=="function"){var a=e.getRootNode();
if(a.nodeType===9||a.nodeType===11)return a}return e.nodeType===9?e:e.ownerDocument}var ar=re.d;re.d={f:o3,r:i3,D:l3,C:c3,L:s3,m:d3,X:u3,S:m3,M:f3};function o3(){
var e=ar.f(),a=Gd();return e||a}function i3(e){var a=Zi(e);a!==null&&a.tag===5&&a.type==="form"?a1(a):ar.r(e)}var $i=typeof document>"u"?null:document;function by(e,a,t){
var n=$i;if(n&&typeof a=="string"&&a){var r=Gt(a);r='link[rel="'+e+'"][href="'+r+'"]',typeof t=="string"&&(r+='[crossorigin="'+t+'"]'),gb.has(r)||(gb.add(r),e={
rel:e,crossOrigin:t,href:a},n.querySelector(r)===null&&(a=n.createElement("link"),va(a,"link",e),na(a),n.head.appendChild(a)))}}function l3(e){ar.D(e),by("dns-p\
refetch",e,null)}function c3(e,a){ar.C(e,a),by("preconnect",e,a)}function s3(e,a,t){ar.L(e,a,t);var n=$i;if(n&&e&&a){var r='link[rel="preload"][as="'+Gt(a)+'"]';
a==="image"&&t&&t.imageSrcSet?(r+='[imagesrcset="'+Gt(t.imageSrcSet)+'"]',typeof t.imageSizes=="string"&&(r+='[imagesizes="'+Gt(t.imageSizes)+'"]')):r+='[href="'+
Gt(e)+'"]';var o=r;switch(a){case"style":o=Yi(e);break;case"script":o=Fi(e)}if(!(jt.has(o)||(e=ye({rel:"preload",href:a==="image"&&t&&t.imageSrcSet?void 0:e,as:a},
t),jt.set(o,e),n.querySelector(r)!==null||a==="style"&&n.querySelector(bc(o))||a==="script"&&n.querySelector(yc(o))))){var i=n.createElement("link");va(i,"link",
e),a==="style"&&(i[Ws]=!0,i.onload=i.onerror=function(){Zb(i)}),na(i),n.head.appendChild(i)}}}function d3(e,a){ar.m(e,a);var t=$i;if(t&&e){var n=a&&typeof a.as==
"string"?a.as:"script",r='link[rel="modulepreload"][as="'+Gt(n)+'"][href="'+Gt(e)+'"]',o=r;switch(n){case"audioworklet":case"paintworklet":case"serviceworker":case"\
sharedworker":case"worker":case"script":o=Fi(e)}if(!jt.has(o)&&(e=ye({rel:"modulepreload",href:e},a),jt.set(o,e),t.querySelector(r)===null)){switch(n){case"audi\
oworklet":case"paintworklet":case"serviceworker":case"sharedworker":case"worker":case"script":if(t.querySelector(yc(o)))return}n=t.createElement("link"),va(n,"l\
ink",e),na(n),t.head.appendChild(n)}}}function m3(e,a,t){ar.S(e,a,t);var n=$i;if(n&&e){var r=ki(n).hoistableStyles,o=Yi(e);a=a||"default";var i=r.get(o);if(!i){
var l={loading:0,preload:null};if(i=n.querySelector(bc(o)))l.loading=5;else{e=ye({rel:"stylesheet",href:e,"data-precedence":a},t),(t=jt.get(o))&&Sh(e,t);var c=i=
n.createElement("link");na(c),va(c,"link",e),c._p=new Promise(function(s,f){c.onload=s,c.onerror=f}),c.addEventListener("load",function(){l.loading|=1}),c.addEventListener(
"error",function(){l.loading|=2}),l.loading|=4,Vs(i,a,n)}i={type:"stylesheet",instance:i,count:1,state:l},r.set(o,i)}}}function u3(e,a){ar.X(e,a);var t=$i;if(t&&
e){var n=ki(t).hoistableScripts,r=Fi(e),o=n.get(r);o||(o=t.querySelector(yc(r)),o||(e=ye({src:e,async:!0},a),(a=jt.get(r))&&Th(e,a),o=t.createElement("script"),
na(o),va(o,"link",e),t.head.appendChild(o)),o={type:"script",instance:o,count:1,state:null},n.set(r,o))}}function f3(e,a){ar.M(e,a);var t=$i;if(t&&e){var n=ki(t).
hoistableScripts,r=Fi(e),o=n.get(r);o||(o=t.querySelector(yc(r)),o||(e=ye({src:e,async:!0,type:"module"},a),(a=jt.get(r))&&Th(e,a),o=t.createElement("script"),na(
o),va(o,"link",e),t.head.appendChild(o)),o={type:"script",instance:o,count:1,state:null},n.set(r,o))}}function bb(e,a,t,n){var r=(r=Mr.current)?rc(r):null;if(!r)
throw Error(x(446));switch(e){case"meta":case"title":return null;case"style":return typeof t.precedence=="string"&&typeof t.href=="string"?(t=Yi(t.href),a=ki(r).
hoistableStyles,n=a.get(t),n||(n={type:"style",instance:null,count:0,state:null},a.set(t,n)),n):{type:"void",instance:null,count:0,state:null};case"link":if(t.rel===
"stylesheet"&&typeof t.href=="string"&&typeof t.precedence=="string"){e=Yi(t.href);var o=ki(r).hoistableStyles,i=o.get(e);if(i||(r=r.ownerDocument||r,i={type:"s\
tylesheet",instance:null,count:0,state:{loading:0,preload:null}},o.set(e,i),(o=r.querySelector(bc(e)))?o._p||(i.instance=o,i.state.loading=5):(o=jt.get(e),o||(o=
{rel:"preload",as:"style",href:t.href,crossOrigin:t.crossOrigin,integrity:t.integrity,media:t.media,hrefLang:t.hrefLang,referrerPolicy:t.referrerPolicy},jt.set(
e,o)),h3(r,e,o,i.state))),a&&n===null)throw Error(x(528,""));return i}if(a&&n!==null)throw Error(x(529,""));return null;case"script":return a=t.async,t=t.src,typeof t==
"string"&&a&&typeof a!="function"&&typeof a!="symbol"?(t=Fi(t),a=ki(r).hoistableScripts,n=a.get(t),n||(n={type:"script",instance:null,count:0,state:null},a.set(
t,n)),n):{type:"void",instance:null,count:0,state:null};default:throw Error(x(444,e))}}function Yi(e){return'href="'+Gt(e)+'"'}function bc(e){return'link[rel="s\
tylesheet"]['+e+"]"}function yy(e){return ye({},e,{"data-precedence":e.precedence,precedence:null})}function h3(e,a,t,n){if(a=e.querySelector('link[rel="preload\
"][as="style"]['+a+"]")){if(a[Ws]!==!0){n.loading=1;return}}else a=e.createElement("link"),a[Ws]=!0,a.onload=a.onerror=Zb.bind(null,a),va(a,"link",t),na(a),e.head.
appendChild(a);n.preload=a,a.addEventListener("load",function(){return n.loading|=1}),a.addEventListener("error",function(){return n.loading|=2})}function Fi(e){
return'[src="'+Gt(e)+'"]'}function yc(e){return"script[async]"+e}function yb(e,a,t){if(a.count++,a.instance===null)switch(a.type){case"style":var n=e.querySelector(
'style[data-href~="'+Gt(t.href)+'"]');if(n)return a.instance=n,na(n),n;var r=ye({},t,{"data-href":t.href,"data-precedence":t.precedence,href:null,precedence:null});
return n=(e.ownerDocument||e).createElement("style"),na(n),va(n,"style",r),Vs(n,t.precedence,e),a.instance=n;case"stylesheet":r=Yi(t.href);var o=e.querySelector(
bc(r));if(o)return a.state.loading|=4,a.instance=o,na(o),o;n=yy(t),(r=jt.get(r))&&Sh(n,r),o=(e.ownerDocument||e).createElement("link"),na(o);var i=o;return i._p=
new Promise(function(l,c){i.onload=l,i.onerror=c}),va(o,"link",n),a.state.loading|=4,Vs(o,t.precedence,e),a.instance=o;case"script":return o=Fi(t.src),(r=e.querySelector(
yc(o)))?(a.instance=r,na(r),r):(n=t,(r=jt.get(o))&&(n=ye({},t),Th(n,r)),e=e.ownerDocument||e,r=e.createElement("script"),na(r),va(r,"link",n),e.head.appendChild(
r),a.instance=r);case"void":return null;default:throw Error(x(443,a.type))}else a.type==="stylesheet"&&(a.state.loading&4)===0&&(n=a.instance,a.state.loading|=4,
Vs(n,t.precedence,e));return a.instance}function Vs(e,a,t){for(var n=t.querySelectorAll('link[rel="stylesheet"][data-precedence],style[data-precedence]'),r=n.length?
n[n.length-1]:null,o=r,i=0;i<n.length;i++){var l=n[i];if(l.dataset.precedence===a)o=l;else if(o!==r)break}o?o.parentNode.insertBefore(e,o.nextSibling):(a=t.nodeType===
9?t.head:t,a.insertBefore(e,a.firstChild))}function Sh(e,a){e.crossOrigin==null&&(e.crossOrigin=a.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=a.referrerPolicy),
e.title==null&&(e.title=a.title)}function Th(e,a){e.crossOrigin==null&&(e.crossOrigin=a.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=a.referrerPolicy),
e.integrity==null&&(e.integrity=a.integrity)}var Qs=null;function wb(e,a,t){if(Qs===null){var n=new Map,r=Qs=new Map;r.set(t,n)}else r=Qs,n=r.get(t),n||(n=new Map,
r.set(t,n));if(n.has(e))return n;for(n.set(e,null),t=t.getElementsByTagName(e),r=0;r<t.length;r++){var o=t[r];if(!(o[uc]||o[ua]||e==="link"&&o.getAttribute("rel")===
"stylesheet")&&o.namespaceURI!=="http://www.w3.org/2000/svg"){var i=o.getAttribute(a)||"";i=e+i;var l=n.get(i);l?l.push(o):n.set(i,[o])}}return n}function Cf(e,a,t){
e=e.ownerDocument||e,e.head.insertBefore(t,a==="title"?e.querySelector("head > title"):null)}function p3(e,a,t){if(t===1||a.itemProp!=null)return!1;switch(e){case"\
meta":case"title":return!0;case"style":if(typeof a.precedence!="string"||typeof a.href!="string"||a.href==="")break;return!0;case"link":if(typeof a.rel!="string"||
typeof a.href!="string"||a.href===""||a.onLoad||a.onError)break;return a.rel==="stylesheet"?(e=a.disabled,typeof a.precedence=="string"&&e==null):!0;case"script":
if(a.async&&typeof a.async!="function"&&typeof a.async!="symbol"&&!a.onLoad&&!a.onError&&a.src&&typeof a.src=="string")return!0}return!1}function _b(e,a){return e===
"img"&&a.src!=null&&a.src!==""&&a.onLoad==null&&a.loading!=="lazy"}function wy(e){return!(e.type==="stylesheet"&&(e.state.loading&3)===0)}function _y(e){return(e.
width||100)*(e.height||100)*(typeof devicePixelRatio=="number"?devicePixelRatio:1)*.25}function xb(e,a){typeof a.decode=="function"&&(e.imgCount++,a.complete||(e.
imgBytes+=_y(a),e.suspenseyImages.push(a)),e=b3.bind(e),a.decode().then(e,e))}function v3(e,a,t,n){if(t.type==="stylesheet"&&(typeof n.media!="string"||matchMedia(
n.media).matches!==!1)&&(t.state.loading&4)===0){if(t.instance===null){var r=Yi(n.href),o=a.querySelector(bc(r));if(o){a=o._p,a!==null&&typeof a=="object"&&typeof a.
then=="function"&&(e.count++,e=oc.bind(e),a.then(e,e)),t.state.loading|=4,t.instance=o,na(o);return}o=a.ownerDocument||a,n=yy(n),(r=jt.get(r))&&Sh(n,r),o=o.createElement(
"link"),na(o);var i=o;i._p=new Promise(function(l,c){i.onload=l,i.onerror=c}),va(o,"link",n),t.instance=o}e.stylesheets===null&&(e.stylesheets=new Map),e.stylesheets.
set(t,a),(a=t.state.preload)&&(t.state.loading&3)===0&&(e.count++,t=oc.bind(e),a.addEventListener("load",t),a.addEventListener("error",t))}}var Xs=0;function g3(e,a){
return e.stylesheets&&e.count===0&&Zs(e,e.stylesheets),0<e.count||0<e.imgCount?function(t){var n=setTimeout(function(){if(e.stylesheets&&Zs(e,e.stylesheets),e.unsuspend){
var o=e.unsuspend;e.unsuspend=null,o()}},6e4+a);0<e.imgBytes&&Xs===0&&(Xs=62500*Ux());var r=setTimeout(function(){if(e.waitingForImages=!1,e.count===0&&(e.stylesheets&&
Zs(e,e.stylesheets),e.unsuspend)){var o=e.unsuspend;e.unsuspend=null,o()}},(e.imgBytes>Xs?50:800)+a);return e.unsuspend=t,function(){e.unsuspend=null,clearTimeout(
n),clearTimeout(r)}}:null}function xy(e){if(e.count===0&&(e.imgCount===0||!e.waitingForImages)){if(e.stylesheets)Zs(e,e.stylesheets);else if(e.unsuspend){var a=e.
unsuspend;e.unsuspend=null,a()}}}function oc(){this.count--,xy(this)}function b3(){this.imgCount--,xy(this)}var xd=null;function Zs(e,a){e.stylesheets=null,e.unsuspend!==
null&&(e.count++,xd=new Map,a.forEach(y3,e),xd=null,oc.call(e))}function y3(e,a){if(!(a.state.loading&4)){var t=xd.get(e);if(t)var n=t.get(null);else{t=new Map,
xd.set(e,t);for(var r=e.querySelectorAll("link[data-precedence],style[data-precedence]"),o=0;o<r.length;o++){var i=r[o];(i.nodeName==="LINK"||i.getAttribute("me\
dia")!=="not all")&&(t.set(i.dataset.precedence,i),n=i)}n&&t.set(null,n)}r=a.instance,i=r.getAttribute("data-precedence"),o=t.get(i)||n,o===n&&t.set(null,r),t.set(
i,r),this.count++,n=oc.bind(this),r.addEventListener("load",n),r.addEventListener("error",n),o?o.parentNode.insertBefore(r,o.nextSibling):(e=e.nodeType===9?e.head:
e,e.insertBefore(r,e.firstChild)),a.state.loading|=4}}var ji={$$typeof:xn,Provider:null,Consumer:null,_currentValue:po,_currentValue2:po,_threadCount:0};function w3(e,a,t,n,r,o,i,l,c){
this.tag=1,this.containerInfo=e,this.pingCache=this.current=this.pendingChildren=null,this.timeoutHandle=-1,this.callbackNode=this.next=this.pendingContext=this.
context=this.cancelPendingCommit=null,this.callbackPriority=0,this.expirationTimes=Xm(-1),this.entangledLanes=this.shellSuspendCounter=this.errorRecoveryDisabledLanes=
this.expiredLanes=this.warmLanes=this.pingedLanes=this.suspendedLanes=this.pendingLanes=0,this.entanglements=Xm(0),this.hiddenUpdates=Xm(null),this.identifierPrefix=
n,this.onUncaughtError=r,this.onCaughtError=o,this.onRecoverableError=i,this.pooledCache=null,this.pooledCacheLanes=0,this.formState=c,this.transitionTypes=null,
this.incompleteTransitions=new Map}function ky(e,a,t,n,r,o,i,l,c,s,f,d){return e=new w3(e,a,t,i,c,s,f,d,l),a=1,o===!0&&(a|=24),o=nt(3,null,null,a),e.current=o,o.
stateNode=e,a=Xf(),a.refCount++,e.pooledCache=a,a.refCount++,o.memoizedState={element:n,isDehydrated:t,cache:a},Jf(o),e}function zy(e){return e?(e=yi,e):yi}function Sy(e,a,t,n,r,o){
r=zy(r),n.context===null?n.context=r:n.pendingContext=r,n=Rr(a),n.payload={element:t},o=o===void 0?null:o,o!==null&&(n.callback=o),t=Ur(e,n,a),t!==null&&(rt(t,e,
a),Ll(t,e,a))}function kb(e,a){if(e=e.memoizedState,e!==null&&e.dehydrated!==null){var t=e.retryLane;e.retryLane=t!==0&&t<a?t:a}}function Ah(e,a){kb(e,a),(e=e.alternate)&&
kb(e,a)}function Ty(e){if(e.tag===13||e.tag===31){var a=Oo(e,67108864);a!==null&&rt(a,e,67108864),Ah(e,67108864)}}function zb(e){if(e.tag===13||e.tag===31){var a=_t();
a=Rf(a);var t=Oo(e,a);t!==null&&rt(t,e,a),Ah(e,a)}}var Vi=!0;function _3(e,a,t,n){var r=U.T;U.T=null;var o=re.p;try{re.p=2,Ch(e,a,t,n)}finally{re.p=o,U.T=r}}function x3(e,a,t,n){
var r=U.T;U.T=null;var o=re.p;try{re.p=8,Ch(e,a,t,n)}finally{re.p=o,U.T=r}}function Ch(e,a,t,n){if(Vi){var r=Ef(n);if(r===null)pu(e,a,n,kd,t),Sb(e,n);else if(z3(
r,e,a,t,n))n.stopPropagation();else if(Sb(e,n),a&4&&-1<k3.indexOf(e)){for(;r!==null;){var o=Zi(r);if(o!==null)switch(o.tag){case 3:if(o=o.stateNode,o.current.memoizedState.
isDehydrated){var i=so(o.pendingLanes);if(i!==0){var l=o;for(l.pendingLanes|=2,l.entangledLanes|=2;i;){var c=1<<31-wt(i);l.entanglements[1]|=c,i&=~c}Nn(o),(ne&6)===
0&&(gd=bt()+500,gc(0,!1))}}break;case 31:case 13:l=Oo(o,2),l!==null&&rt(l,o,2),Gd(),Ah(o,2)}if(o=Ef(n),o===null&&pu(e,a,n,kd,t),o===r)break;r=o}r!==null&&n.stopPropagation()}else
pu(e,a,n,null,t)}}function Ef(e){return e=Lf(e),Eh(e)}var kd=null;function Eh(e){if(kd=null,e=fo(e),e!==null){var a=cc(e);if(a===null)e=null;else{var t=a.tag;if(t===
13){if(e=Ob(a),e!==null)return e;e=null}else if(t===31){if(e=Mb(a),e!==null)return e;e=null}else if(t===3){if(a.stateNode.current.memoizedState.isDehydrated)return a.
tag===3?a.stateNode.containerInfo:null;e=null}else a!==e&&(e=null)}}return kd=e,null}function Ay(e){switch(e){case"beforetoggle":case"cancel":case"click":case"c\
lose":case"contextmenu":case"copy":case"cut":case"auxclick":case"dblclick":case"dragend":case"dragstart":case"drop":case"focusin":case"focusout":case"input":case"\
invalid":case"keydown":case"keypress":case"keyup":case"mousedown":case"mouseup":case"paste":case"pause":case"play":case"pointercancel":case"pointerdown":case"po\
interup":case"ratechange":case"reset":case"seeked":case"submit":case"toggle":case"touchcancel":case"touchend":case"touchstart":case"volumechange":case"change":case"\
selectionchange":case"textInput":case"compositionstart":case"compositionend":case"compositionupdate":case"beforeblur":case"afterblur":case"beforeinput":case"blu\
r":case"fullscreenchange":case"fullscreenerror":case"focus":case"hashchange":case"popstate":case"select":case"selectstart":return 2;case"drag":case"dragenter":case"\
dragexit":case"dragleave":case"dragover":case"mousemove":case"mouseout":case"mouseover":case"pointermove":case"pointerout":case"pointerover":case"resize":case"s\
croll":case"touchmove":case"wheel":case"mouseenter":case"mouseleave":case"pointerenter":case"pointerleave":return 8;case"message":switch(L5()){case qb:return 2;case Gb:
return 8;case Fs:case q5:return 32;case Hb:return 268435456;default:return 32}default:return 32}}var Nf=!1,Gr=null,Hr=null,Kr=null,ic=new Map,lc=new Map,Sr=[],k3="\
mousedown mouseup touchcancel touchend touchstart auxclick dblclick pointercancel pointerdown pointerup dragend dragstart drop compositionend compositionstart k\
eydown keypress keyup input textInput copy cut paste click change contextmenu reset".split(" ");function Sb(e,a){switch(e){case"focusin":case"focusout":Gr=null;
break;case"dragenter":case"dragleave":Hr=null;break;case"mouseover":case"mouseout":Kr=null;break;case"pointerover":case"pointerout":ic.delete(a.pointerId);break;case"\
gotpointercapture":case"lostpointercapture":lc.delete(a.pointerId)}}function Tl(e,a,t,n,r,o){return e===null||e.nativeEvent!==o?(e={blockedOn:a,domEventName:t,eventSystemFlags:n,
nativeEvent:o,targetContainers:[r]},a!==null&&(a=Zi(a),a!==null&&Ty(a)),e):(e.eventSystemFlags|=n,a=e.targetContainers,r!==null&&a.indexOf(r)===-1&&a.push(r),e)}
function z3(e,a,t,n,r){switch(a){case"focusin":return Gr=Tl(Gr,e,a,t,n,r),!0;case"dragenter":return Hr=Tl(Hr,e,a,t,n,r),!0;case"mouseover":return Kr=Tl(Kr,e,a,t,
n,r),!0;case"pointerover":var o=r.pointerId;return ic.set(o,Tl(ic.get(o)||null,e,a,t,n,r)),!0;case"gotpointercapture":return o=r.pointerId,lc.set(o,Tl(lc.get(o)||
null,e,a,t,n,r)),!0}return!1}function Cy(e){var a=fo(e.target);if(a!==null){var t=cc(a);if(t!==null){if(a=t.tag,a===13){if(a=Ob(t),a!==null){e.blockedOn=a,$v(e.
priority,function(){zb(t)});return}}else if(a===31){if(a=Mb(t),a!==null){e.blockedOn=a,$v(e.priority,function(){zb(t)});return}}else if(a===3&&t.stateNode.current.
memoizedState.isDehydrated){e.blockedOn=t.tag===3?t.stateNode.containerInfo:null;return}}}e.blockedOn=null}function Is(e){if(e.blockedOn!==null)return!1;for(var a=e.
targetContainers;0<a.length;){var t=Ef(e.nativeEvent);if(t===null){t=e.nativeEvent;var n=new t.constructor(t.type,t);Mu=n,t.target.dispatchEvent(n),Mu=null}else
return a=Zi(t),a!==null&&Ty(a),e.blockedOn=t,!1;a.shift()}return!0}function Tb(e,a,t){Is(e)&&t.delete(a)}function S3(){Nf=!1,Gr!==null&&Is(Gr)&&(Gr=null),Hr!==null&&
Is(Hr)&&(Hr=null),Kr!==null&&Is(Kr)&&(Kr=null),ic.forEach(Tb),lc.forEach(Tb)}function Cs(e,a){e.blockedOn===a&&(e.blockedOn=null,Nf||(Nf=!0,We.unstable_scheduleCallback(
We.unstable_NormalPriority,S3)))}var Es=null;function Ab(e){Es!==e&&(Es=e,We.unstable_scheduleCallback(We.unstable_NormalPriority,function(){Es===e&&(Es=null);for(var a=0;a<
e.length;a+=3){var t=e[a],n=e[a+1],r=e[a+2];if(typeof n!="function"){if(Eh(n||t)===null)continue;break}var o=Zi(t);o!==null&&(e.splice(a,3),a-=3,Iu(o,{pending:!0,
data:r,method:t.method,action:n},n,r))}}))}function Qi(e){function a(c){return Cs(c,e)}Gr!==null&&Cs(Gr,e),Hr!==null&&Cs(Hr,e),Kr!==null&&Cs(Kr,e),ic.forEach(a),
lc.forEach(a);for(var t=0;t<Sr.length;t++){var n=Sr[t];n.blockedOn===e&&(n.blockedOn=null)}for(;0<Sr.length&&(t=Sr[0],t.blockedOn===null);)Cy(t),t.blockedOn===null&&
Sr.shift();if(t=(e.ownerDocument||e).$$reactFormReplay,t!=null)for(n=0;n<t.length;n+=3){var r=t[n],o=t[n+1],i=r[it]||null;if(typeof o=="function")i||Ab(t);else if(i){
var l=null;if(o&&o.hasAttribute("formAction")){if(r=o,i=o[it]||null)l=i.formAction;else if(Eh(r)!==null)continue}else l=i.action;typeof l=="function"?t[n+1]=l:(t.
splice(n,3),n-=3),Ab(t)}}}function Ey(){function e(o){o.canIntercept&&o.info==="react-transition"&&o.intercept({handler:function(){return new Promise(function(i){
return r=i})},focusReset:"manual",scroll:"manual"})}function a(){r!==null&&(r(),r=null),n||setTimeout(t,20)}function t(){if(!n&&!navigation.transition){var o=navigation.
currentEntry;o&&o.url!=null&&navigation.navigate(o.url,{state:o.getState(),info:"react-transition",history:"replace"})}}if(typeof navigation=="object"){var n=!1,
r=null;return navigation.addEventListener("navigate",e),navigation.addEventListener("navigatesuccess",a),navigation.addEventListener("navigateerror",a),setTimeout(
t,100),function(){n=!0,navigation.removeEventListener("navigate",e),navigation.removeEventListener("navigatesuccess",a),navigation.removeEventListener("navigate\
error",a),r!==null&&(r(),r=null)}}}function Nh(e){this._internalRoot=e}Yd.prototype.render=Nh.prototype.render=function(e){var a=this._internalRoot;if(a===null)
throw Error(x(409));var t=a.current,n=_t();Sy(t,n,e,a,null,null)};Yd.prototype.unmount=Nh.prototype.unmount=function(){var e=this._internalRoot;if(e!==null){this.
_internalRoot=null;var a=e.containerInfo;Sy(e.current,2,null,e,null,null),Gd(),a[Xi]=null}};function Yd(e){this._internalRoot=e}Yd.prototype.unstable_scheduleHydration=
function(e){if(e){var a=Xb();e={blockedOn:null,target:e,priority:a};for(var t=0;t<Sr.length&&a!==0&&a<Sr[t].priority;t++);Sr.splice(t,0,e),t===0&&Cy(e)}};var Cb=Eb.
version;if(Cb!=="19.3.1")throw Error(x(527,Cb,"19.3.1"));re.findDOMNode=function(e){var a=e._reactInternals;if(a===void 0)throw typeof e.render=="function"?Error(
x(188)):(e=Object.keys(e).join(","),Error(x(268,e)));return e=T5(a),e=e!==null?Db(e):null,e=e===null?null:e.stateNode,e};var T3={bundleType:0,version:"19.3.1",rendererPackageName:"\
react-dom",currentDispatcherRef:U,reconcilerVersion:"19.3.1"};if(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__<"u"&&(Al=__REACT_DEVTOOLS_GLOBAL_HOOK__,!Al.isDisabled&&Al.
supportsFiber))try{sc=Al.inject(T3),yt=Al}catch{}var Al;jd.createRoot=function(e,a){if(!Nb(e))throw Error(x(299));var t=!1,n="",r=s1,o=d1,i=m1;return a!=null&&(a.
unstable_strictMode===!0&&(t=!0),a.identifierPrefix!==void 0&&(n=a.identifierPrefix),a.onUncaughtError!==void 0&&(r=a.onUncaughtError),a.onCaughtError!==void 0&&
(o=a.onCaughtError),a.onRecoverableError!==void 0&&(i=a.onRecoverableError)),a=ky(e,1,!1,null,null,t,n,null,r,o,i,Ey),e[Xi]=a.current,_h(e),new Nh(a)};jd.hydrateRoot=
function(e,a,t){if(!Nb(e))throw Error(x(299));var n=!1,r="",o=s1,i=d1,l=m1,c=null;return t!=null&&(t.unstable_strictMode===!0&&(n=!0),t.identifierPrefix!==void 0&&
(r=t.identifierPrefix),t.onUncaughtError!==void 0&&(o=t.onUncaughtError),t.onCaughtError!==void 0&&(i=t.onCaughtError),t.onRecoverableError!==void 0&&(l=t.onRecoverableError),
t.formState!==void 0&&(c=t.formState)),a=ky(e,1,!0,a,t??null,n,r,c,o,i,l,Ey),a.context=zy(null),t=a.current,n=_t(),n=Rf(n),r=Rr(n),r.callback=null,Ur(t,r,n),t=n,
a.current.lanes=t,mc(a,t),Nn(a),e[Xi]=a.current,_h(e),new Yd(a)};jd.version="19.3.1"});var Dy=Dc((Lk,My)=>{"use strict";function Oy(){if(!(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__>"u"||typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE!="function"))try{__REACT_DEVTOOLS_GLOBAL_HOOK__.
checkDCE(Oy)}catch(e){console.error(e)}}Oy(),My.exports=Ny()});var b5=p(B(),1),y5=p(Dy(),1);var ro=p(B(),1);var Mh=p(B(),1);var Oh=p(w(),1),Vd=15,Jr=e=>[...e].length>=Vd;function Wi({label:e,value:a,onChange:t}){let n=[...a].length;return(0,Oh.jsx)(Pa,{label:e,description:(0,Oh.jsx)(
b,{span:!0,size:"xs",c:n>0&&Jr(a)?"teal":"dimmed","aria-live":"polite",children:n===0||!Jr(a)?`At least ${Vd} characters${n?`, ${Vd-n} to go`:". A few unrelated\
 words are fine"}`:"Long enough"}),value:a,onChange:r=>t(r.currentTarget.value),required:!0,withAsterisk:!1,minLength:Vd,maxLength:128,autoComplete:"new-passwor\
d",visibilityToggleButtonProps:{"aria-label":"Show or hide the password"}})}var lt=p(w(),1);function Ry(){let[e,a]=(0,Mh.useState)(""),[t,n]=(0,Mh.useState)(""),r=da().data?.user.email,o=se({mutationFn:()=>R("PUT","/v1/profile/password",
{current:e,new:t}),onSuccess:async()=>{a(""),n(""),Hc.show({color:"teal",message:"Password changed. Your other sessions were ended."}),await Promise.all([sa(je),
sa(hl)])}});return(0,lt.jsxs)("section",{"aria-labelledby":"password",children:[(0,lt.jsx)(Ca,{order:2,size:"h4",mb:"sm",id:"password",children:"Password"}),(0,lt.jsx)(
Ee,{p:"lg",radius:"lg",maw:480,children:(0,lt.jsx)("form",{onSubmit:l=>{l.preventDefault(),o.mutate()},children:(0,lt.jsxs)(A,{children:[(0,lt.jsx)("input",{type:"\
email",name:"username",value:r??"",readOnly:!0,hidden:!0,autoComplete:"username"}),(0,lt.jsx)(Pa,{label:"Present password",value:e,onChange:l=>a(l.currentTarget.
value),required:!0,withAsterisk:!1,autoComplete:"current-password",visibilityToggleButtonProps:{"aria-label":"Show or hide the present password"}}),(0,lt.jsx)(Wi,
{label:"New password",value:t,onChange:n}),(0,lt.jsx)(O,{error:o.error}),(0,lt.jsx)(b,{size:"xs",c:"dimmed",children:"All your other sessions end at once. API k\
eys go on working."}),(0,lt.jsx)(z,{justify:"flex-end",children:(0,lt.jsx)(C,{type:"submit",loading:o.isPending,disabled:!e||!Jr(t),children:"Change password"})})]})})})]})}var By=p(B(),1);var ct=p(w(),1);function Ma({label:e,columns:a,loading:t,minWidth:n=720,spacing:r="sm",children:o}){return(0,ct.jsx)(Ee,{radius:"lg",style:{overflow:"hidden"},children:(0,ct.jsx)(
S.ScrollContainer,{minWidth:n,type:"native",children:(0,ct.jsxs)(S,{"aria-label":e,"aria-busy":t,verticalSpacing:r,horizontalSpacing:"md",children:[(0,ct.jsx)(S.
Thead,{children:(0,ct.jsx)(S.Tr,{children:a.map(i=>(0,ct.jsx)(S.Th,{w:i.width,miw:i.least,ta:i.right?"right":"left",className:"column-name",visibleFrom:i.from,children:i.
silent?(0,ct.jsx)("span",{className:"sr-only",children:i.name}):i.name},i.name))})}),(0,ct.jsx)(S.Tbody,{children:t?(0,ct.jsx)(A3,{columns:a.length}):o})]})})})}
function A3({columns:e}){return[0,1,2,3].map(a=>(0,ct.jsx)(S.Tr,{children:Array.from({length:e},(t,n)=>(0,ct.jsx)(S.Td,{children:(0,ct.jsx)(Aa,{height:14,my:6,width:n===
0?"70%":"55%"})},n))},a))}var oa=p(w(),1),C3=[{name:"Browser"},{name:"Address",width:150},{name:"Logged in",width:130},{name:"Last seen",width:130},{name:"Actions",width:110,silent:!0}],
E3=[[/Edg\//,"Edge"],[/Firefox\//,"Firefox"],[/Chrom(e|ium)\//,"Chrome"],[/Safari\//,"Safari"]],N3=[[/Android/,"Android"],[/iPhone|iPad/,"iOS"],[/Windows/,"Wind\
ows"],[/Mac OS X/,"macOS"],[/Linux|X11/,"Linux"]],Uy=(e,a)=>e.find(([t])=>t.test(a))?.[1]??"";function Dh(e){let[a,t]=[Uy(E3,e),Uy(N3,e)];return a&&t?`${a} on ${t}`:
e.slice(0,60)||"Unknown"}function Ly(){let e=jp(),[a,t]=(0,By.useState)(null);return(0,oa.jsxs)("section",{"aria-labelledby":"sessions",children:[(0,oa.jsx)(Ca,
{order:2,size:"h4",mb:"sm",id:"sessions",children:"Sessions"}),(0,oa.jsx)(O,{error:e.error,retry:()=>{e.refetch()}}),!e.error&&(0,oa.jsx)(Ma,{label:"Sessions",columns:C3,
loading:e.isPending,children:e.data?.data.map(n=>(0,oa.jsxs)(S.Tr,{children:[(0,oa.jsxs)(S.Td,{title:n.user_agent,children:[Dh(n.user_agent)," ",n.current&&(0,oa.jsx)(
he,{variant:"light",color:"teal",size:"sm",tt:"none",ml:6,children:"This one"})]}),(0,oa.jsx)(S.Td,{className:"mono",children:n.client_ip||"–"}),(0,oa.jsx)(S.
Td,{children:(0,oa.jsx)(pe,{at:n.created_at})}),(0,oa.jsx)(S.Td,{children:(0,oa.jsx)(pe,{at:n.last_seen_at})}),(0,oa.jsx)(S.Td,{ta:"right",children:!n.current&&
(0,oa.jsx)(C,{size:"compact-sm",variant:"default",onClick:()=>t(n),"aria-label":`End the session on ${Dh(n.user_agent)}`,children:"End"})})]},n.id))}),(0,oa.jsx)(
b,{size:"xs",c:"dimmed",mt:"xs",children:"A session ends after half an hour without use, after twelve hours in any case, and when you change the password."}),a&&
(0,oa.jsxs)(Wa,{title:"End this session?",action:"End session",close:()=>t(null),run:async()=>{await R("DELETE",`${hl}/${encodeURIComponent(a.id)}`),await sa(hl)},
children:[Dh(a.user_agent)," at ",a.client_ip," has to log in again."]})]})}var el=p(w(),1);function qy(){return(0,el.jsx)(Se,{title:"Your account",about:"Where you are logged in, and your password.",children:(0,el.jsxs)(A,{gap:"xl",children:[
(0,el.jsx)(Ly,{}),(0,el.jsx)(Ry,{})]})})}var Zd=p(B(),1);var Pr="/v1/audit-logs";var wc=["action","resource_type","user_type","user_id","object_id","client_ip","uri","response_status_code"],O3={"1h":36e5,"24h":864e5,"7d":6048e5,"30d":2592e6},
Gy=[{value:"1h",label:"Last hour"},{value:"24h",label:"Last 24 hours"},{value:"7d",label:"Last 7 days"},{value:"30d",label:"Last 30 days"},{value:"all",label:"A\
ll time"}];function Rh(e){let a=e.indexOf(":"),t=e.slice(0,a);return a>0&&wc.includes(t)?e.length>a+1?[t,e.slice(a+1)]:null:e.trim()?["uri",e.trim()]:null}function Hy(e){
return wc.flatMap(a=>e.get(a)?[`${a}:${e.get(a)}`]:[])}function _c(e,a,t=0){let n=new URLSearchParams;for(let r of e.map(Rh))r&&n.set(r[0],r[1]);return a!=="7d"&&
n.set("span",a),t>0&&n.set("page",String(t)),n}function Ky(e,a){let t=new URLSearchParams;for(let r of wc)e.get(r)&&t.set(r,e.get(r)??"");let n=O3[e.get("span")??
"7d"];return n&&t.set("start_time",new Date(Math.floor(a/1e4)*1e4-n).toISOString()),t.set("page_size",String(50)),t.set("current_page",String(Math.max(0,Number(
e.get("page"))||0))),t.toString()}function Qd(e){let[a="",t="",...n]=e.split("."),r=`${a.replaceAll("_"," ")}: ${t.replaceAll("_"," ")}`;return n.length>0?`${r}\
 (${n.join(" ")})`:r}var Do=p(w(),1);function Vt({icon:e,title:a,children:t,action:n}){return(0,Do.jsx)(Ee,{p:"xl",radius:"lg",children:(0,Do.jsxs)(A,{align:"center",gap:"sm",py:"xl",
ta:"center",children:[(0,Do.jsx)(dr,{size:52,radius:"xl",variant:"light",children:e}),(0,Do.jsx)(Ca,{order:2,size:"h4",children:a}),(0,Do.jsx)(b,{c:"dimmed",size:"\
sm",maw:480,component:"div",children:t}),n]})})}var st=p(w(),1);function Yy(){let{data:e}=Nt({queryKey:[`${Pr}/verify`],queryFn:()=>R("GET",`${Pr}/verify`),staleTime:3e4});return!e||e.ok===null?null:e.ok?(0,st.jsx)(
Et,{color:e.outside===!1?"yellow":"green",variant:"light",icon:(0,st.jsx)(_v,{size:18}),py:"xs",children:(0,st.jsxs)(z,{gap:"xs",children:[(0,st.jsxs)(b,{size:"\
sm",children:["The chain holds",e.rows?`: ${Pe(e.rows)} rows`:"",".",e.checkpoint&&(0,st.jsxs)(st.Fragment,{children:[" ","Its head was last signed ",(0,st.jsx)(
pe,{at:e.checkpoint.time}),"."]})]}),e.outside===!1&&(0,st.jsx)(b,{size:"sm",children:"No copy of it leaves this machine, so that a cut end could not be seen. S\
et LOCKGATE_AUDIT_CHECKPOINTS to a place elsewhere."})]})}):(0,st.jsxs)(Et,{color:"red",icon:(0,st.jsx)(Xp,{size:18}),title:"The audit log was changed from outs\
ide",role:"alert",children:[e.first_bad?`Row ${e.first_bad.seq}: ${e.first_bad.why}.`:"A row is not what was written."," Run ",(0,st.jsx)("span",{className:"mon\
o",children:"lockgate audit verify"})," on the machine."]})}var M3=()=>`${window.location.origin}/v1`,D3=(e,a)=>`curl ${e}/chat/completions \\
  -H "x-portkey-api-key: $PORTKEY_API_KEY" \\
  -H "content-type: application/json" \\
  -d '{"model": "${a}", "messages": [{"role": "user", "content": "Say hello."}]}'`,R3=(e,a)=>`import os
from portkey import Portkey

client = Portkey(api_key=os.environ["PORTKEY_API_KEY"], base_url="${e}")
answer = client.chat.completions.create(
    model="${a}",
    messages=[{"role": "user", "content": "Say hello."}],
)
print(answer.choices[0].message.content)`,U3=(e,a)=>`import Portkey from 'portkey-ai';

const client = new Portkey({ apiKey: process.env.PORTKEY_API_KEY, baseURL: '${e}' });
const answer = await client.chat.completions.create({
  model: '${a}',
  messages: [{ role: 'user', content: 'Say hello.' }],
});
console.log(answer.choices[0].message.content);`,B3=(e,a)=>`import os
from openai import OpenAI

client = OpenAI(api_key=os.environ["PORTKEY_API_KEY"], base_url="${e}")
answer = client.chat.completions.create(
    model="${a}",
    messages=[{"role": "user", "content": "Say hello."}],
)
print(answer.choices[0].message.content)`,L3=(e,a)=>`import OpenAI from 'openai';

const client = new OpenAI({ apiKey: process.env.PORTKEY_API_KEY, baseURL: '${e}' });
const answer = await client.chat.completions.create({
  model: '${a}',
  messages: [{ role: 'user', content: 'Say hello.' }],
});
console.log(answer.choices[0].message.content);`;function jy(e){let a=M3();return[{name:"curl",language:"shell",code:D3(a,e)},{name:"Python",language:"python",code:R3(
a,e)},{name:"Node",language:"javascript",code:U3(a,e)},{name:"OpenAI Python",language:"python",code:B3(a,e)},{name:"OpenAI Node",language:"javascript",code:L3(a,
e)}]}var Uh=e=>`'${e.replaceAll("'","'\\''")}'`;function al(e,a,t,n=[]){let r=[`curl${e==="GET"?"":` -X ${e}`} ${Uh(`${window.location.origin}${a}`)}`];r.push('\
  -H "x-portkey-api-key: $PORTKEY_API_KEY"');for(let[o,i]of n)r.push(`  -H ${Uh(`${o}: ${i}`)}`);return t!==void 0&&t!==""&&(n.some(([o])=>o==="content-type")||
r.push("  -H 'content-type: application/json'"),r.push(`  -d ${Uh(typeof t=="string"?t:JSON.stringify(t))}`)),r.join(` \\
`)}var Qt=p(w(),1);function zt({text:e,label:a,height:t}){return(0,Qt.jsxs)("div",{className:"code-block",children:[(0,Qt.jsx)("pre",{tabIndex:0,"aria-label":a,style:t?
{maxHeight:t}:void 0,children:(0,Qt.jsx)("code",{children:e})}),(0,Qt.jsx)("div",{className:"code-copy",children:(0,Qt.jsx)(Dt,{text:e,label:`Copy ${a.toLowerCase()}`})})]})}
function Xd({model:e}){let a=jy(e);return(0,Qt.jsxs)(ca,{defaultValue:"curl",variant:"default",keepMounted:!1,children:[(0,Qt.jsx)(ca.List,{"aria-label":"Langua\
ge",className:"scroll-tabs",children:a.map(t=>(0,Qt.jsx)(ca.Tab,{value:t.name,children:t.name},t.name))}),a.map(t=>(0,Qt.jsx)(ca.Panel,{value:t.name,pt:"sm",children:(0,Qt.jsx)(
zt,{text:t.code,label:`${t.name} sample`})},t.name))]})}var Ze=p(w(),1),q3=[{name:"When",width:130},{name:"What",least:200},{name:"Who",least:170},{name:"Object",least:150,from:"lg"},{name:"From",width:140,from:"lg"},
{name:"Status",width:90}],G3={user:"Person",api_key:"API key",system:"Gateway",anonymous:"Nobody known"};function Vy({rows:e,loading:a,open:t}){return(0,Ze.jsx)(
Ma,{label:"Audit log",columns:q3,loading:a,minWidth:820,spacing:"xs",children:e.map(n=>(0,Ze.jsxs)(S.Tr,{children:[(0,Ze.jsx)(S.Td,{children:(0,Ze.jsx)(pe,{at:n.
timestamp})}),(0,Ze.jsx)(S.Td,{children:(0,Ze.jsx)(za,{component:"button",type:"button",className:"row-link",size:"sm",ta:"left",onClick:()=>t(n),children:Qd(n.
action)})}),(0,Ze.jsxs)(S.Td,{children:[(0,Ze.jsx)(b,{size:"sm",children:G3[n.user_type]??n.user_type}),n.user_id&&(0,Ze.jsx)(b,{size:"xs",c:"dimmed",className:"\
mono",truncate:!0,maw:210,children:n.user_id})]}),(0,Ze.jsx)(S.Td,{visibleFrom:"lg",className:"mono",children:(0,Ze.jsx)(b,{span:!0,inherit:!0,truncate:!0,display:"\
block",maw:220,children:n.object_id??"–"})}),(0,Ze.jsx)(S.Td,{visibleFrom:"lg",className:"mono nowrap",children:n.client_ip??"–"}),(0,Ze.jsx)(S.Td,{children:(0,Ze.jsx)(
Bh,{code:n.response_status_code})})]},n.id))})}function Bh({code:e}){return e?(0,Ze.jsx)(he,{variant:"light",color:e>=400?"red":"green",radius:"sm",children:e}):
(0,Ze.jsx)(Ze.Fragment,{children:"–"})}var Ie=p(w(),1);function Xy({row:e,close:a,only:t}){let n=gr(e.timestamp),r=[["Action",e.action,"action"],["When",n?hn(n):e.timestamp],["Who",e.user_id??e.user_type,
e.user_id?"user_id":void 0],["By way of",e.via],["Object",e.object_id,"object_id"],["Workspace",e.workspace_id],["From",e.client_ip,"client_ip"],["Client",e.request_headers?.["\
user-agent"]],["Request",e.method?`${e.method} ${e.uri}`:null],["Trace",e.request_id]];return(0,Ie.jsx)(Sa,{opened:!0,onClose:a,title:Qd(e.action),size:"lg",position:"\
right",closeButtonProps:{"aria-label":"Close"},children:(0,Ie.jsxs)(A,{children:[(0,Ie.jsx)(S,{variant:"vertical",layout:"auto",withTableBorder:!1,children:(0,Ie.jsxs)(
S.Tbody,{children:[r.map(([o,i,l])=>i?(0,Ie.jsxs)(S.Tr,{children:[(0,Ie.jsx)(S.Th,{w:110,children:o}),(0,Ie.jsx)(S.Td,{className:"wrap mono",children:l?(0,Ie.jsx)(
za,{component:"button",type:"button",inherit:!0,ta:"left",onClick:()=>t(`${l}:${i}`),children:i}):i})]},o):null),(0,Ie.jsxs)(S.Tr,{children:[(0,Ie.jsx)(S.Th,{children:"\
Status"}),(0,Ie.jsx)(S.Td,{children:(0,Ie.jsx)(Bh,{code:e.response_status_code})})]})]})}),e.request_body!=null&&(0,Ie.jsx)(Qy,{title:"What was asked",value:e.request_body}),
e.detail&&(0,Ie.jsx)(Qy,{title:"What it did",value:e.detail}),e.request_body==null&&!e.detail&&(0,Ie.jsx)(b,{size:"sm",c:"dimmed",children:"Nothing more was sen\
t with it."})]})})}function Qy({title:e,value:a}){return(0,Ie.jsxs)("div",{children:[(0,Ie.jsx)(b,{size:"sm",fw:600,mb:6,children:e}),(0,Ie.jsx)(zt,{label:e,text:JSON.
stringify(a,null,2),height:360})]})}async function Zy(e,a){let t=new URLSearchParams(e);for(let o of["page_size","current_page"])t.delete(o);t.set("format",a);let n=URL.createObjectURL(await Dp(`${Pr}\
/export?${t}`)),r=document.createElement("a");r.href=n,r.download=`audit-log.${a}`,r.click(),URL.revokeObjectURL(n)}var ge=p(w(),1);function Iy(){let[e,a]=ut(),[t,n]=(0,Zd.useState)(null),[r,o]=(0,Zd.useState)(null),i=Ky(e,Date.now()),l=Nt({queryKey:[Pr,i],queryFn:()=>R("GET",
`${Pr}?${i}`),placeholderData:Ep}),c=l.data?.data??[],s=l.data?.total??0,f=Math.ceil(s/50),d=Math.max(0,Number(e.get("page"))||0),m=e.get("span")??"7d",u=Hy(e),
_=k=>{o(null),Zy(i,k).catch(o)};return(0,ge.jsxs)(Se,{title:"Audit log",about:"Every change, login, refusal and use of a secret, chained by hashes, so that nobo\
dy can change what was written.",wide:!0,actions:(0,ge.jsxs)(M,{position:"bottom-end",children:[(0,ge.jsx)(M.Target,{children:(0,ge.jsx)(C,{variant:"default",leftSection:(0,ge.jsx)(
iv,{size:16}),disabled:s===0,children:"Export"})}),(0,ge.jsxs)(M.Dropdown,{children:[(0,ge.jsx)(M.Item,{onClick:()=>_("csv"),children:"CSV, for a spreadsheet"}),
(0,ge.jsx)(M.Item,{onClick:()=>_("jsonl"),children:"JSON lines, for a program"})]})]}),children:[(0,ge.jsx)(Yy,{}),(0,ge.jsx)(O,{error:r}),(0,ge.jsxs)(z,{gap:"s\
m",mb:"md",mt:"md",align:"flex-start",children:[(0,ge.jsx)(Ta,{"aria-label":"Time range",data:Gy,value:m,onChange:k=>a(_c(u,k??"7d")),allowDeselect:!1,w:165}),(0,ge.jsx)(
K3,{words:u,set:k=>a(_c(k,m))})]}),l.error?(0,ge.jsx)(O,{error:l.error,retry:()=>{l.refetch()}}):l.isSuccess&&s===0?(0,ge.jsx)(Vt,{icon:(0,ge.jsx)($c,{size:26}),
title:"Nothing happened that matches",children:"Widen the time, or remove a filter. What is written here stays: it cannot be deleted from the console."}):(0,ge.jsxs)(
ge.Fragment,{children:[(0,ge.jsx)(Vy,{rows:c,loading:l.isPending,open:n}),(0,ge.jsxs)(z,{justify:"space-between",mt:"md",children:[(0,ge.jsx)(b,{size:"sm",c:"di\
mmed","aria-live":"polite",children:l.isSuccess?`${Pe(s)} ${s===1?"entry":"entries"}`:" "}),f>1&&(0,ge.jsx)(Gc,{total:f,value:d+1,onChange:k=>a(_c(u,m,k-1)),size:"\
sm",getControlProps:k=>({"aria-label":`${k} page`})})]})]}),t&&(0,ge.jsx)(Xy,{row:t,close:()=>n(null),only:k=>a(_c([...u,k],m))})]})}function K3({words:e,set:a}){
let[t,n]=(0,Zd.useState)("");return(0,ge.jsx)(Qo,{"aria-label":"Filters",leftSection:(0,ge.jsx)(Pc,{size:16}),placeholder:e.length>0?void 0:"action:api_key.crea\
te  user_type:user  object_id:…",value:e,onChange:r=>{r.some(o=>Rh(o)===null)||(a(r),n(""))},searchValue:t,onSearchChange:n,data:t?[]:wc.map(r=>({value:`${r}:`,
label:`${r}:`})),onOptionSubmit:r=>setTimeout(()=>n(r)),clearable:!0,clearButtonProps:{"aria-label":"Remove all filters"},style:{flex:"1 1 280px"},"data-search":!0})}var ew=p(B(),1);var tl=p(w(),1);function Jy(){return(0,tl.jsx)(un,{cols:{base:1,xs:2,md:3},spacing:"sm",children:os.map(({slug:e,name:a,about:t})=>(0,tl.jsxs)(Ct,{component:Y,href:`\
/configs/new?from=${e}`,className:"starter",children:[(0,tl.jsx)(b,{size:"sm",fw:600,children:a}),(0,tl.jsx)(b,{size:"xs",c:"dimmed",children:t})]},e))})}var Py=p(B(),1);var Ha=p(w(),1),Y3=3;function $y({outline:e}){if(!e)return(0,Ha.jsx)(b,{size:"sm",c:"dimmed",children:"–"});let{name:a,about:t,icon:n}=Dm(e.mode),r=e.targets.
slice(0,Y3),o=Math.max(e.total,e.targets.length)-r.length,i=e.targets.reduce((l,c)=>l+c.weight,0);return(0,Ha.jsxs)(z,{gap:6,wrap:"nowrap",className:"outline",children:[
(0,Ha.jsx)(Bn,{label:`${a}: ${t}`,children:(0,Ha.jsx)(dr,{variant:"light",size:24,radius:"sm",role:"img","aria-label":a,children:(0,Ha.jsx)(n,{size:15,stroke:1.8})})}),
r.map((l,c)=>(0,Ha.jsxs)(Py.Fragment,{children:[c>0&&(0,Ha.jsx)("span",{className:"outline-link",children:e.mode==="fallback"?"›":"·"}),(0,Ha.jsx)(V3,{target:l,
share:j3(e.mode,l,i,e.total)})]},c)),o>0&&(0,Ha.jsxs)(b,{size:"xs",c:"dimmed",className:"nowrap",children:["+",o]})]})}function j3(e,a,t,n){return e==="loadbala\
nce"&&t>0&&n<=8?`${Math.round(a.weight/t*100)} %`:""}function V3({target:e,share:a}){let t=e.mode?Dm(e.mode):null,n=e.virtual_key?`@${e.virtual_key}`:e.provider??
"",r=typeof e.model=="string"?e.model:"",o=e.name??(t?t.name.toLowerCase():n||r||"as asked"),i=[t&&`${t.name} of ${e.total}`,n,r].filter(Boolean).join(", ");return(0,Ha.jsxs)(
"span",{className:"chip",title:i||void 0,children:[t&&(0,Ha.jsx)(t.icon,{size:13,stroke:1.8}),(0,Ha.jsx)("span",{className:"chip-name",children:o}),a&&(0,Ha.jsx)(
"span",{className:"chip-share",children:a})]})}var K=p(w(),1),Fy=[{name:"Name",least:190},{name:"Slug",width:220},{name:"Targets",width:330},{name:"Version",width:84,right:!0},{name:"Last change",width:120},
{name:"Actions",width:56,silent:!0}];function Wy({rows:e,loading:a,act:t}){return(0,K.jsxs)(Ma,{label:"Configs",columns:Fy,loading:a,minWidth:980,children:[e.length===
0&&(0,K.jsx)(S.Tr,{children:(0,K.jsx)(S.Td,{colSpan:Fy.length,children:(0,K.jsx)(b,{size:"sm",c:"dimmed",ta:"center",py:"md",children:"No config matches."})})}),
e.map(n=>(0,K.jsxs)(S.Tr,{children:[(0,K.jsx)(S.Td,{children:(0,K.jsxs)(z,{gap:8,children:[(0,K.jsx)(Y,{href:`/configs/${n.slug}`,className:"row-link wrap",children:n.
name}),n.is_default===1&&(0,K.jsx)(he,{size:"sm",variant:"light",tt:"none",title:"Calls without a config of their own take this one",children:"Default"}),n.status!==
"active"&&(0,K.jsx)(Gn,{status:n.status})]})}),(0,K.jsx)(S.Td,{children:(0,K.jsxs)(z,{gap:4,wrap:"nowrap",children:[(0,K.jsx)("span",{className:"mono wrap",children:n.
slug}),(0,K.jsx)(Dt,{text:n.slug,label:`Copy slug of ${n.name}`})]})}),(0,K.jsx)(S.Td,{children:(0,K.jsx)($y,{outline:n.outline})}),(0,K.jsx)(S.Td,{ta:"right",children:n.
version}),(0,K.jsx)(S.Td,{children:(0,K.jsx)(pe,{at:n.last_updated_at})}),(0,K.jsx)(S.Td,{children:(0,K.jsx)(Q3,{row:n,act:t})})]},n.slug))]})}function Q3({row:e,
act:a}){let[,t]=F(),n=e.is_default===1;return(0,K.jsxs)(M,{children:[(0,K.jsx)(M.Target,{children:(0,K.jsx)(la,{variant:"subtle",color:"gray","aria-label":`Acti\
ons for ${e.name}`,children:(0,K.jsx)(hr,{size:18})})}),(0,K.jsxs)(M.Dropdown,{children:[(0,K.jsx)(M.Item,{leftSection:(0,K.jsx)(pr,{size:16}),onClick:()=>t(`/c\
onfigs/${e.slug}`),children:"Edit"}),(0,K.jsx)(M.Item,{leftSection:(0,K.jsx)(Tv,{size:16}),onClick:()=>t(`/configs/${e.slug}/versions`),children:"Versions"}),(0,K.jsx)(
M.Item,{leftSection:(0,K.jsx)(tv,{size:16}),onClick:()=>t(`/configs/new?copy=${encodeURIComponent(e.slug)}`),children:"Duplicate"}),(0,K.jsx)(M.Item,{leftSection:n?
(0,K.jsx)(kv,{size:16}):(0,K.jsx)(zv,{size:16}),disabled:e.status!=="active",onClick:()=>a({kind:n?"no-default":"default",row:e}),children:n?"No longer the defa\
ult…":"Make it the default…"}),(0,K.jsx)(M.Divider,{}),(0,K.jsx)(M.Item,{color:"red",leftSection:(0,K.jsx)(Ot,{size:16}),onClick:()=>a({kind:"delete",row:e}),
children:"Delete…"})]})]})}var Ce=p(w(),1);function aw(){let[e,a]=ut(),t=Po(),[n,r]=(0,ew.useState)(null),o=(e.get("search")??"").toLowerCase(),i=t.data?.data??[],l=i.filter(c=>`${c.name}\
 ${c.slug}`.toLowerCase().includes(o));return(0,Ce.jsxs)(Se,{title:"Configs",about:"Where calls go, and what happens when a provider fails. An app names one in \
the header x-portkey-config; a change reaches every worker within a second.",wide:!0,actions:(0,Ce.jsx)(C,{component:Y,href:"/configs/new",leftSection:(0,Ce.jsx)(
$a,{size:16}),children:"Create config"}),children:[(0,Ce.jsx)(O,{error:t.error,retry:()=>{t.refetch()}}),t.isSuccess&&i.length===0&&(0,Ce.jsx)(X3,{}),!t.error&&
(t.isPending||i.length>0)&&(0,Ce.jsxs)(Ce.Fragment,{children:[(0,Ce.jsx)(H,{"aria-label":"Search configs",placeholder:"Search by name or slug",leftSection:(0,Ce.jsx)(
Fa,{size:16}),value:e.get("search")??"",onChange:c=>{let s=c.currentTarget.value;a(s?{search:s}:{},{replace:!0})},maw:340,mb:"md","data-search":!0}),(0,Ce.jsx)(
Wy,{rows:l,loading:t.isPending,act:r})]}),n&&(0,Ce.jsx)(Nv,{act:n,close:()=>r(null)})]})}function X3(){let e=fr().data?.data.map(n=>n.slug)??[],a=Jo().data?.data.
map(n=>n.id)??[],[t]=os;return t?(0,Ce.jsx)(Ee,{p:"xl",radius:"lg",children:(0,Ce.jsxs)(un,{cols:{base:1,md:2},spacing:"xl",children:[(0,Ce.jsxs)(A,{gap:"sm",children:[
(0,Ce.jsx)(Ca,{order:2,size:"h4",children:"No config yet"}),(0,Ce.jsx)(b,{size:"sm",c:"dimmed",children:"A config is a tree of targets with a strategy. This one\
 asks the second target when the first fails or takes longer than 20 seconds. It is ready to be saved: change what you like, and see beside it where a request w\
ould go."}),(0,Ce.jsx)("div",{children:(0,Ce.jsx)(C,{component:Y,href:"/configs/new?from=fallback",variant:"light",children:"Start with this example"})}),(0,Ce.jsx)(
b,{size:"sm",fw:600,mt:"md",children:"Or begin with"}),(0,Ce.jsx)(Jy,{})]}),(0,Ce.jsx)(zt,{text:Mv(t,Ov(e,a)),label:"Example config"})]})}):null}var nl=p(B(),1);var tw=[{scope:"completions.write",method:"POST",path:"/v1/chat/completions",says:""},{scope:"virtual_keys.list",method:"GET",path:"/v1/virtual-keys",says:"It l\
ists virtual keys."},{scope:"logs.list",method:"GET",path:"/v1/logs?page_size=1",says:"It lists logs."},{scope:"organisation_service_api_keys.list",method:"GET",
path:"/v1/api-keys?page_size=1",says:"It lists API keys."},{scope:"workspace_service_api_keys.list",method:"GET",path:"/v1/api-keys?page_size=1",says:"It lists \
API keys."}],nw=e=>tw.some(a=>e.includes(a.scope));async function rw(e,a,t){let n=tw.find(c=>a.includes(c.scope));if(!n)return{ok:!1,said:"Its scopes allow noth\
ing that could be tried from here.",ms:0};let r={model:t,messages:[{role:"user",content:"Say hello."}],max_tokens:16},o=performance.now(),i=await Yc(n.path,{method:n.
method,credentials:"omit",headers:{"x-portkey-api-key":e,"content-type":"application/json","x-portkey-trace-id":jc()},body:n.method==="POST"?JSON.stringify(r):null});
if(!i.ok){let{message:c}=await Kc(i);return{ok:!1,said:`${i.status}: ${c}`,ms:performance.now()-o}}return{ok:!0,said:n.says||(await i.json()).choices?.[0]?.message?.
content||"An empty answer.",ms:performance.now()-o}}var Ka=p(w(),1);function ow({secret:e,scopes:a,model:t}){let n=se({mutationFn:()=>rw(e,a,t),gcTime:0});if(!nw(a))return null;let r=n.data;return(0,Ka.jsxs)(z,{gap:"\
md",wrap:"nowrap",align:"flex-start",mih:36,children:[(0,Ka.jsx)(C,{variant:"light",leftSection:(0,Ka.jsx)($p,{size:16}),onClick:()=>n.mutate(),disabled:n.isPending,
flex:"none",children:"Verify it now"}),(0,Ka.jsxs)($t,{role:"status","aria-live":"polite",pt:7,style:{minWidth:0},children:[n.isPending&&(0,Ka.jsxs)(z,{gap:"xs",
children:[(0,Ka.jsx)(Yo,{size:14}),(0,Ka.jsxs)(b,{size:"sm",c:"dimmed",children:["Asking ",t,"…"]})]}),n.error&&(0,Ka.jsx)(b,{size:"sm",c:"red",children:n.error.
message}),r&&!n.isPending&&(0,Ka.jsxs)(z,{gap:8,wrap:"nowrap",align:"flex-start",children:[r.ok?(0,Ka.jsx)(qn,{size:18,color:"var(--mantine-color-teal-6)",style:{
flex:"none",marginTop:1}}):(0,Ka.jsx)(gl,{size:18,color:"var(--mantine-color-red-6)",style:{flex:"none",marginTop:1}}),(0,Ka.jsxs)(b,{size:"sm",className:"wrap",
children:[r.ok?`It works, ${Ne(r.ms)}. `:"Refused. ",(0,Ka.jsx)(b,{span:!0,c:"dimmed",size:"sm",children:r.said.slice(0,240)})]})]})]})]})}var He=p(w(),1);function Id({title:e,secret:a,scopes:t,copied:n,note:r,close:o}){let i=ti(),l=t.includes("completions.write");return(0,He.jsx)(Ja,{opened:!0,onClose:o,
title:e,size:"lg",closeOnClickOutside:!1,closeOnEscape:!1,withCloseButton:!1,children:(0,He.jsxs)(A,{children:[n?(0,He.jsx)(Et,{color:"teal",icon:(0,He.jsx)(qn,
{size:18}),role:"status",children:"Your API key is on the clipboard."}):(0,He.jsx)(Et,{color:"yellow",icon:(0,He.jsx)(xv,{size:18}),children:"Copy the key now. \
Only a digest of it is stored, so it cannot be shown again."}),r&&(0,He.jsx)(b,{size:"sm",c:"dimmed",component:"div",children:r}),(0,He.jsx)(Pa,{label:"API key",
value:a,readOnly:!0,defaultVisible:!n,onFocus:c=>c.currentTarget.select(),styles:{innerInput:{fontFamily:"var(--mantine-font-family-monospace)",fontSize:13}},autoComplete:"\
off",visibilityToggleButtonProps:{"aria-label":"Show or hide the key"}}),(0,He.jsxs)(z,{gap:"sm",children:[(0,He.jsx)(br,{text:a,primary:!n,children:"Copy key"}),
(0,He.jsx)(br,{text:`export PORTKEY_API_KEY='${a}'`,children:"Copy as export line"})]}),(0,He.jsx)(ow,{secret:a,scopes:t,model:i}),l&&(0,He.jsxs)(He.Fragment,{children:[
(0,He.jsx)(yp,{label:"Use it",labelPosition:"left"}),(0,He.jsx)(Xd,{model:i})]}),(0,He.jsx)(z,{justify:"flex-end",children:(0,He.jsx)(C,{onClick:o,children:"I h\
ave stored it"})})]})})}var Ke=p(w(),1),iw=(0,nl.createContext)(()=>{}),rl=()=>(0,nl.useContext)(iw);async function lw(e){let a=await Ev(e.key);return sa(Xc),Ln(),{made:e,copied:a}}var Z3=async()=>lw(
await R("POST",Xc));async function I3(e,a){return a&&await R("POST",`/v1/api-keys/${encodeURIComponent(e.id)}/revoke-previous`),lw(await R("POST",`${Xc}/rotate`))}
function cw({children:e}){let[a,t]=(0,nl.useState)(!1),n=Zo(),r=n.data?.key??null,o=se({mutationFn:Z3,gcTime:0}),i=se({mutationFn:d=>I3(r,d),gcTime:0}),l=o.data??
i.data,c=()=>{t(!1),o.reset(),i.reset()},s=()=>{t(!0),n.isSuccess&&!r&&o.mutate()},f=i.error instanceof Xo&&i.error.status===409;return(0,Ke.jsxs)(iw.Provider,{
value:s,children:[e,a&&l&&(0,Ke.jsx)(Id,{title:"Your API key",secret:l.made.key,scopes:["completions.write"],copied:l.copied,note:(0,Ke.jsx)(P3,{until:l.made.key_transition_expires_at}),
close:c}),a&&!l&&(0,Ke.jsx)(Ja,{opened:!0,onClose:c,title:"Copy API key",closeButtonProps:{"aria-label":"Close"},children:(0,Ke.jsxs)(A,{children:[r?(0,Ke.jsx)(
J3,{current:r}):(0,Ke.jsx)(b,{size:"sm",children:"Making your personal key…"}),(0,Ke.jsx)(O,{error:n.error??o.error??(f?null:i.error)}),f&&(0,Ke.jsx)(b,{size:"\
sm",role:"alert",children:"The secret before this one still works until its overlap ends. Rotating again now ends that older secret at once; the present one the\
n gets its own 30 minutes."}),(0,Ke.jsxs)(z,{justify:"flex-end",children:[(0,Ke.jsx)(C,{variant:"default",onClick:c,children:"Cancel"}),r&&(0,Ke.jsx)(C,{loading:i.
isPending,onClick:()=>i.mutate(f),"data-autofocus":!0,children:f?"End the older secret, rotate and copy":"Rotate and copy"}),!r&&o.error&&(0,Ke.jsx)(C,{loading:o.
isPending,onClick:()=>o.mutate(),children:"Try again"})]})]})})]})}function J3({current:e}){return(0,Ke.jsxs)(A,{gap:"xs",children:[(0,Ke.jsxs)(b,{size:"sm",children:[
"Your key is ",(0,Ke.jsx)(Lc,{children:e.masked}),", last used ",(0,Ke.jsx)(pe,{at:e.last_used_at,never:"never"}),"."]}),(0,Ke.jsxs)(b,{size:"sm",children:["Key\
s are stored as digests only, so this one cannot be copied again. ",(0,Ke.jsx)("b",{children:"Rotate and copy"})," gives it a new secret and puts that on the cl\
ipboard. The old secret keeps working for 30 minutes, so that nothing breaks while you replace it."]})]})}function P3({until:e}){let a=gr(e);return a?`The old s\
ecret works until ${hn(a)}. Replace it by then.`:"It is yours alone and can do what you can do. Keep it out of code and chats."}var sw=p(B(),1);var Ya=p(w(),1);function dw({loading:e,error:a,first:t}){let n=(0,sw.useRef)(!1);return e?(0,Ya.jsx)(Aa,{height:64,radius:"lg"}):a&&!t?(0,Ya.jsx)(O,{error:a,title:"\
The logs cannot be read"}):(t||(n.current=!0),t&&!n.current?null:(0,Ya.jsx)(Ee,{p:"md",radius:"lg",role:"status","aria-live":"polite",children:t?(0,Ya.jsxs)(z,{
justify:"space-between",children:[(0,Ya.jsxs)(z,{gap:"sm",children:[(0,Ya.jsx)(qn,{size:22,color:"var(--mantine-color-teal-6)"}),(0,Ya.jsxs)(b,{children:[(0,Ya.jsx)(
"b",{children:"Your first request arrived."})," ",t.model||t.path," answered ",t.status," in ",Ne(t.ms),"."]})]}),(0,Ya.jsx)(C,{component:Y,href:`/logs/${t.id}`,
variant:"light",children:"Look inside"})]}):(0,Ya.jsxs)(z,{gap:"sm",mih:36,children:[(0,Ya.jsx)("span",{className:"pulse","aria-hidden":"true"}),(0,Ya.jsx)(b,{children:"\
Waiting for the first request…"}),(0,Ya.jsx)(b,{c:"dimmed",size:"sm",children:"This changes by itself when it arrives."})]})}))}var ba=p(w(),1),$3=[{name:"Time",width:130},{name:"Status",width:90},{name:"Model",least:170},{name:"Tokens",right:!0},{name:"Cost",right:!0},{name:"Took",right:!0}];
function mw({rows:e}){let[,a]=F();return(0,ba.jsxs)("section",{"aria-labelledby":"recent",children:[(0,ba.jsxs)(z,{justify:"space-between",mb:"sm",children:[(0,ba.jsx)(
Ca,{order:2,size:"h4",id:"recent",children:"Latest requests"}),(0,ba.jsx)(za,{component:Y,href:"/logs",size:"sm",children:"All logs"})]}),(0,ba.jsx)(Ma,{label:"\
Latest requests",columns:$3,loading:!1,minWidth:560,spacing:"xs",children:e.map(t=>(0,ba.jsxs)(S.Tr,{className:"clickable",onClick:()=>a(`/logs/${t.id}`),children:[
(0,ba.jsx)(S.Td,{children:(0,ba.jsx)(Y,{href:`/logs/${t.id}`,className:"row-link",children:(0,ba.jsx)(pe,{at:t.at})})}),(0,ba.jsx)(S.Td,{children:(0,ba.jsx)(ai,
{status:t.status,end:t.end})}),(0,ba.jsx)(S.Td,{className:"wrap",children:t.model||t.path}),(0,ba.jsx)(S.Td,{ta:"right",children:bl(t.tokensIn+t.tokensOut)}),(0,ba.jsx)(
S.Td,{ta:"right",children:Mt(t.cost)}),(0,ba.jsx)(S.Td,{ta:"right",children:Ne(t.ms)})]},t.id))})]})}var P=p(w(),1),F3=e=>e&&e.total>0?1e4:1500,W3={...Vc,pageSize:5};function fw(){let e=Ic(W3,0,F3),a=(e.data?.total??0)>0;return(0,P.jsx)(Se,{title:"Getting start\
ed",about:"One door to every model: your apps hold a key of this gateway, the providers' keys stay here.",children:(0,P.jsxs)(A,{gap:"lg",children:[(0,P.jsx)(e6,
{}),(0,P.jsx)(dw,{loading:e.isPending,error:e.error,first:e.data?.rows[0]}),a&&(0,P.jsx)(mw,{rows:e.data?.rows??[]}),(0,P.jsx)(a6,{})]})})}function e6(){let e=rl(),
a=Zo(),t=ti();return(0,P.jsx)(Ee,{p:"lg",radius:"lg",children:(0,P.jsxs)(A,{children:[(0,P.jsx)(uw,{n:1,done:!!a.data?.key,children:(0,P.jsxs)(z,{justify:"space\
-between",gap:"sm",flex:1,children:[(0,P.jsxs)("div",{children:[(0,P.jsx)(b,{fw:600,children:"Copy your API key"}),(0,P.jsxs)(b,{size:"sm",c:"dimmed",children:[
"Then ",(0,P.jsx)("span",{className:"mono",children:"export PORTKEY_API_KEY=…"})," in your shell. It is always in the profile menu, too."]})]}),(0,P.jsx)(C,{leftSection:(0,P.jsx)(
$o,{size:16}),onClick:e,variant:a.data?.key?"default":"filled",children:"Copy API key"})]})}),(0,P.jsx)(uw,{n:2,children:(0,P.jsxs)("div",{style:{minWidth:0,flex:1},
children:[(0,P.jsx)(b,{fw:600,children:"Make a request"}),(0,P.jsxs)(b,{size:"sm",c:"dimmed",mb:"xs",children:["These work as they are",t.startsWith("@local/")?
": the model is built in and needs no provider":"","."]}),(0,P.jsx)(Xd,{model:t})]})})]})})}function uw({n:e,done:a,children:t}){return(0,P.jsxs)(z,{align:"flex\
-start",wrap:"nowrap",gap:"md",children:[(0,P.jsx)(dr,{radius:"xl",size:28,variant:a?"filled":"light",color:a?"teal":void 0,mt:2,children:a?(0,P.jsx)(io,{size:16,
"aria-label":"done"}):(0,P.jsx)(b,{size:"sm",fw:650,children:e})}),t]})}function a6(){let e=ur().data?.data??[],t=[{title:"Connect a provider",text:"Store a pro\
vider’s key once as a virtual key. Apps name it and never see it.",to:"/virtual-keys/new",done:(fr().data?.data??[]).some(n=>n.provider!=="local")},{title:"Gi\
ve an app its own key",text:"With scopes, an expiry and allowed addresses; revoked within a second.",to:"/keys/new",done:e.some(n=>n.type==="workspace-service")},
{title:"Try a prompt",text:"Stream an answer and see tokens per second and cost.",to:"/playground",done:!1},{title:"Look inside a call",text:"Bodies, headers, t\
iming and the cost, for every call.",to:"/logs",done:!1}];return(0,P.jsxs)("section",{"aria-labelledby":"next-steps",children:[(0,P.jsx)(Ca,{order:2,size:"h4",mb:"\
sm",id:"next-steps",children:"Next steps"}),(0,P.jsx)(un,{cols:{base:1,xs:2,md:4},children:t.map(n=>(0,P.jsxs)(Ee,{p:"md",radius:"lg",component:Y,href:n.to,className:"\
card-link",children:[(0,P.jsxs)(z,{justify:"space-between",mb:4,wrap:"nowrap",children:[(0,P.jsx)(b,{fw:600,size:"sm",children:n.title}),n.done?(0,P.jsx)(io,{size:16,
color:"var(--mantine-color-teal-6)","aria-label":"done"}):(0,P.jsx)(Ip,{size:16,className:"arrow"})]}),(0,P.jsx)(b,{size:"sm",c:"dimmed",children:n.text})]},n.to))})]})}var Lh=p(B(),1);var Jd=p(B(),1);function Pd(e){let[a]=(0,Jd.useState)(()=>new URLSearchParams(window.location.hash.slice(1)).get("token")??"");return(0,Jd.useEffect)(()=>{window.
location.hash&&window.history.replaceState(null,"",e)},[e]),a}var hw=p(B(),1);var $r=p(w(),1);function $d({size:e=28}){return(0,$r.jsxs)("svg",{width:e,height:e,viewBox:"0 0 32 32","aria-hidden":"true",focusable:"false",children:[(0,$r.jsx)(
"rect",{width:"32",height:"32",rx:"8",fill:"#0b788b"}),(0,$r.jsxs)("g",{fill:"none",stroke:"#fff",strokeLinecap:"round",strokeLinejoin:"round",children:[(0,$r.jsx)(
"path",{d:"M7 7.5v12M25 7.5v12",strokeWidth:"2.6"}),(0,$r.jsx)("path",{d:"M7 10.5 15 14v5.6M25 10.5 17 14v5.6",strokeWidth:"2.4"}),(0,$r.jsx)("path",{d:"M5.5 24\
.2c1.75 0 1.75-1.5 3.5-1.5s1.75 1.5 3.5 1.5 1.75-1.5 3.5-1.5 1.75 1.5 3.5 1.5 1.75-1.5 3.5-1.5 1.75 1.5 3.5 1.5",stroke:"#a8e1ea",strokeWidth:"2.2"})]})]})}var tr=p(w(),1);function Fr({title:e,about:a,children:t}){return(0,hw.useEffect)(()=>{document.title=`${e} · Lockgate`},[e]),(0,tr.jsx)("main",{className:"door\
way",children:(0,tr.jsxs)(A,{w:"100%",maw:420,gap:"lg",children:[(0,tr.jsxs)(A,{align:"center",gap:"xs",ta:"center",children:[(0,tr.jsx)($d,{size:52}),(0,tr.jsx)(
Ca,{order:1,size:"h2",children:e}),(0,tr.jsx)(b,{c:"dimmed",size:"sm",component:"div",children:a})]}),(0,tr.jsx)(Ee,{p:"lg",radius:"lg",shadow:"xs",children:t})]})})}var on=p(w(),1);function pw(){let e=Pd("/invite"),[,a]=F(),[t,n]=(0,Lh.useState)(""),[r,o]=(0,Lh.useState)(""),i=se({gcTime:0,mutationFn:async()=>{let c=await R(
"POST","/v1/invites/accept",{token:e,name:t.trim(),password:r});await R("POST",je,{email:c.email,password:r})},onSuccess:async()=>{o(""),a("/"),await sa(je)}});
return e?(0,on.jsx)(Fr,{title:"Join Lockgate",about:"You were invited. Choose a password, and you are in.",children:(0,on.jsx)("form",{onSubmit:c=>{c.preventDefault(),
i.mutate()},children:(0,on.jsxs)(A,{children:[(0,on.jsx)(H,{label:"Your name",value:t,onChange:c=>n(c.currentTarget.value),autoComplete:"name",autoFocus:!0}),(0,on.jsx)(
Wi,{label:"Password",value:r,onChange:o}),(0,on.jsx)(O,{error:i.error}),(0,on.jsx)(C,{type:"submit",size:"md",loading:i.isPending,disabled:!Jr(r),children:"Join"})]})})}):
(0,on.jsx)(Fr,{title:"This link is not whole",about:"Open it again from the message that you got, or ask for a new one.",children:(0,on.jsx)(za,{component:Y,href:"\
/",children:"Go to the login"})})}var Hh=p(B(),1);var qh=p(B(),1);var St=p(w(),1),t6=864e5,vw=[{value:"",label:"Never"},{value:"7",label:"In 7 days"},{value:"30",label:"In 30 days"},{value:"90",label:"In 90 days"},{value:"365",
label:"In a year"}];function Fd(e){return e?/^\d+$/.test(e)?new Date(Date.now()+Number(e)*t6).toISOString():e:null}function Wd(e,a={config:"",override:!0}){let t={
...e.config===a.config?{}:{config_id:e.config||null},...e.override===a.override?{}:{allow_config_override:e.override}};return Object.keys(t).length>0?{defaults:t}:
{}}function em({value:e,change:a,routes:t}){let n=gr(e.expires&&!/^\d+$/.test(e.expires)?e.expires:null),r=n?[{value:e.expires,label:hn(n)},...vw]:vw;return(0,St.jsxs)(
A,{children:[(0,St.jsx)(H,{label:"Name",placeholder:"checkout-service",value:e.name,onChange:o=>a({name:o.currentTarget.value}),required:!0,maxLength:100,"data-\
autofocus":!0}),(0,St.jsx)(H,{label:"Description",placeholder:"Who uses it, and what for",value:e.description,onChange:o=>a({description:o.currentTarget.value}),
maxLength:400}),(0,St.jsx)(Ta,{label:"Expires",data:r,value:e.expires,onChange:o=>a({expires:o??""}),allowDeselect:!1}),(0,St.jsx)(Qo,{label:"Allowed addresses",
description:"IP addresses or CIDR blocks. Empty: from anywhere.",placeholder:e.allowedIps.length>0?void 0:"203.0.113.7, 10.0.0.0/8",value:e.allowedIps,onChange:o=>a(
{allowedIps:o}),splitChars:[","," "],acceptValueOnBlur:!0}),t&&(0,St.jsx)(n6,{value:e,change:a})]})}function n6({value:e,change:a}){let t=Po().data?.data??[],r=t.
filter(l=>l.status==="active"||l.slug===e.config).map(l=>({value:l.slug,label:`${l.name} (${l.slug})`})),o=e.config&&!r.some(l=>l.value===e.config)?[{value:e.config,
label:e.config}]:[],i=t.find(l=>l.is_default===1);return(0,St.jsxs)(St.Fragment,{children:[(0,St.jsx)(Ta,{label:"Default config",description:"For calls that bri\
ng none of their own.",data:[{value:"",label:i?`None of its own (the workspace’s: ${i.name})`:"None"},...r,...o],value:e.config,onChange:l=>a({config:l??""}),
allowDeselect:!1,searchable:!0,nothingFoundMessage:"No config matches"}),(0,St.jsx)(Vo,{label:"Calls may bring a config of their own",description:"Off: a call t\
hat brings one is refused, and the key makes only keys with the same config.",checked:e.override,onChange:l=>a({override:l.currentTarget.checked})})]})}var gw=p(B(),1);var Le=p(w(),1);function am({scopes:e,value:a,onChange:t}){let[n,r]=(0,gw.useState)(""),o=new Set(a),i=e.filter(s=>s.scope.includes(n.trim().toLowerCase().replaceAll(
" ","_"))),l=[...new Set(i.map(s=>s.resource))],c=(s,f)=>{let d=new Set(o);for(let m of s)f?d.add(m):d.delete(m);t(e.map(m=>m.scope).filter(m=>d.has(m)))};return(0,Le.jsxs)(
A,{gap:"xs",children:[(0,Le.jsxs)(z,{justify:"space-between",gap:"xs",children:[(0,Le.jsxs)(b,{size:"sm",fw:500,children:["Scopes"," ",(0,Le.jsxs)(b,{span:!0,size:"\
sm",c:"dimmed","aria-live":"polite",children:[a.length," of ",e.length]})]}),(0,Le.jsxs)(z,{gap:4,children:[(0,Le.jsx)(C,{size:"compact-xs",variant:"subtle",onClick:()=>t(
e.filter(s=>s.default).map(s=>s.scope)),children:"Sensible defaults"}),(0,Le.jsx)(C,{size:"compact-xs",variant:"subtle",onClick:()=>t(e.map(s=>s.scope)),children:"\
All"}),(0,Le.jsx)(C,{size:"compact-xs",variant:"subtle",onClick:()=>t([]),children:"None"})]})]}),(0,Le.jsx)(H,{size:"xs","aria-label":"Search scopes",placeholder:"\
Search scopes",leftSection:(0,Le.jsx)(Fa,{size:14}),value:n,onChange:s=>r(s.currentTarget.value)}),(0,Le.jsx)(Ee,{radius:"md",children:(0,Le.jsx)(Ko.Autosize,{mah:300,
type:"auto",viewportProps:{tabIndex:0,"aria-label":"Scopes"},children:(0,Le.jsxs)(A,{gap:"sm",p:"sm",children:[l.length===0&&(0,Le.jsx)(b,{size:"sm",c:"dimmed",
children:"No scope matches."}),l.map(s=>(0,Le.jsx)(r6,{name:s,scopes:i.filter(f=>f.resource===s),chosen:o,set:c},s))]})})})]})}function r6({name:e,scopes:a,chosen:t,
set:n}){let r=a.map(i=>i.scope),o=r.filter(i=>t.has(i)).length;return(0,Le.jsxs)("fieldset",{className:"bare",children:[(0,Le.jsx)("legend",{className:"sr-only",
children:pn(e)}),(0,Le.jsx)(Sm,{size:"xs",fw:600,label:pn(e),checked:o===r.length,indeterminate:o>0&&o<r.length,onChange:i=>n(r,i.currentTarget.checked)}),(0,Le.jsx)(
un,{cols:{base:2,xs:4},spacing:4,verticalSpacing:4,mt:6,pl:26,children:a.map(i=>(0,Le.jsx)(Sm,{size:"xs",label:i.action,"aria-label":`${pn(e)}: ${i.action}`,checked:t.
has(i.scope),onChange:l=>n([i.scope],l.currentTarget.checked)},i.scope))})]})}var Tt=p(w(),1);function bw({row:e,close:a}){let t=e.expires_at??"",n={config:e.defaults?.config_id??"",override:e.allow_config_override!==0},[r,o]=(0,qh.useState)(
{name:e.name,description:e.description??"",expires:t,allowedIps:e.allowed_ips??[],...n}),[i,l]=(0,qh.useState)(e.scopes),c=Zc(e.type),s=se({mutationFn:()=>R("PU\
T",`${Io}/${encodeURIComponent(e.id)}`,{name:r.name.trim(),description:r.description.trim(),scopes:i,allowed_ips:r.allowedIps,...r.expires===t?{}:{expires_at:Fd(
r.expires)},...Wd(r,n)}),onSuccess:()=>(a(),Ln())}),f=d=>{d.preventDefault(),s.mutate()};return(0,Tt.jsx)(Sa,{opened:!0,onClose:a,title:`Edit ${e.name}`,size:"l\
g",closeButtonProps:{"aria-label":"Close"},children:(0,Tt.jsx)("form",{onSubmit:f,children:(0,Tt.jsxs)(A,{children:[(0,Tt.jsx)(em,{value:r,change:d=>o({...r,...d}),
routes:e.type!=="organisation-service"}),(0,Tt.jsx)(O,{error:c.error,retry:()=>{c.refetch()}}),c.isPending?(0,Tt.jsx)(Aa,{height:360,radius:"md"}):(0,Tt.jsx)(am,
{scopes:c.data?.data??[],value:i,onChange:l}),(0,Tt.jsx)(O,{error:s.error}),(0,Tt.jsxs)(z,{justify:"flex-end",className:"drawer-foot",children:[(0,Tt.jsx)(C,{variant:"\
default",onClick:a,children:"Cancel"}),(0,Tt.jsx)(C,{type:"submit",loading:s.isPending,disabled:!r.name.trim()||i.length===0,children:"Save"})]})]})})})}var At=p(w(),1),Gh=e=>`${Io}/${encodeURIComponent(e.id)}`;async function o6(e,a){let t=await R("POST",`${Gh(e)}/rotate`),n=gr(t.key_transition_expires_at),r=n?`\
The previous secret works until ${hn(n)}. Leaked? Choose "Revoke the previous secret" in the key's menu.`:void 0;a({made:t,name:`New secret of ${e.name}`,scopes:e.
scopes,note:r}),await Ln()}async function yw(e,a){await R(e,a),await Ln()}function ww({act:{kind:e,row:a},close:t,show:n}){switch(e){case"edit":return(0,At.jsx)(
bw,{row:a,close:t});case"rotate":return(0,At.jsxs)(Wa,{title:`Rotate ${a.name}?`,action:"Rotate",danger:!1,close:t,run:()=>o6(a,n),children:["The key gets a new\
 secret, shown once. The present secret ",(0,At.jsxs)("span",{className:"mono",children:["…",a.tail]})," goes on working for 30 minutes, so that nothing break\
s while you replace it."]});case"cut":return(0,At.jsxs)(Wa,{title:"Revoke the previous secret?",action:"Revoke it now",close:t,run:()=>yw("POST",`${Gh(a)}/revok\
e-previous`),children:["If ",a.name," was rotated less than 30 minutes ago, the secret before that still works. Whoever uses it is refused within a second, open\
 streams included. The newest secret, ",(0,At.jsxs)("span",{className:"mono",children:["…",a.tail]}),", is not touched."]});case"delete":return(0,At.jsx)(Wa,{
title:`Delete ${a.name}?`,action:"Delete key",close:t,run:()=>yw("DELETE",Gh(a)),children:(0,At.jsxs)(A,{gap:"xs",children:[(0,At.jsxs)(b,{size:"sm",children:["\
Everything that uses ",(0,At.jsx)("span",{className:"mono",children:a.key})," is refused within a second, and its open streams are cut. This cannot be undone; i\
ts logs stay."]}),(0,At.jsxs)(b,{size:"sm",c:"dimmed",children:["Last used ",(0,At.jsx)(pe,{at:a.last_used_at,never:"never"}),"."]})]})})}}var rm=p(B(),1);var tm=[{value:"workspace-service",label:"An app or service",short:"Service",about:"Calls models in this workspace.",path:"workspace/service",scope:"workspace_s\
ervice_api_keys.create"},{value:"workspace-user",label:"Me",short:"Personal",about:"Can never do more than you can. It ends when you leave.",path:"workspace/use\
r",scope:"workspace_user_api_keys.create"},{value:"organisation-service",label:"Administration",short:"Admin",about:"Manages the organisation. It can never call\
 a model.",path:"organisation/service",scope:"organisation_service_api_keys.create"}],nm=e=>tm.find(a=>a.value===e);var Da=p(w(),1);function _w({close:e,done:a}){let t=da().data,n=mr(),r=new Set(t?.scopes),[o,i]=(0,rm.useState)(tm.find(T=>r.has(T.scope))?.value??"workspace-se\
rvice"),[l,c]=(0,rm.useState)({name:"",description:"",expires:"",allowedIps:[],config:"",override:!0}),[s,f]=(0,rm.useState)({}),d=Zc(o),m=d.data?.data??[],u=s[o]??
m.filter(T=>T.default).map(T=>T.scope),_=se({gcTime:0,mutationFn:()=>R("POST",`${Io}/${nm(o)?.path}`,{name:l.name.trim(),...l.description.trim()?{description:l.
description.trim()}:{},scopes:u,...o==="organisation-service"?{}:{workspace_id:n||t?.workspaces[0]?.id},...o==="workspace-user"?{user_id:t?.user.id}:{},...l.expires?
{expires_at:Fd(l.expires)}:{},...l.allowedIps.length>0?{allowed_ips:l.allowedIps}:{},...o==="organisation-service"?{}:Wd(l)}),onSuccess:T=>{Ln(),a({made:T,name:`\
Key ${l.name.trim()}`,scopes:u})}});return(0,Da.jsx)(Sa,{opened:!0,onClose:e,title:"Create an API key",size:"lg",closeButtonProps:{"aria-label":"Close"},children:(0,Da.jsx)(
"form",{onSubmit:T=>{T.preventDefault(),_.mutate()},children:(0,Da.jsxs)(A,{children:[(0,Da.jsx)(Cm.Group,{label:"Who is it for?",value:o,onChange:T=>i(T),children:(0,Da.jsx)(
A,{gap:"xs",mt:6,children:tm.map(T=>(0,Da.jsx)(Cm,{value:T.value,label:T.label,description:r.has(T.scope)?T.about:`You lack the scope ${T.scope}.`,disabled:!r.has(
T.scope)},T.value))})}),(0,Da.jsx)(em,{value:l,change:T=>c({...l,...T}),routes:o!=="organisation-service"}),(0,Da.jsx)(O,{error:d.error,retry:()=>{d.refetch()}}),
d.isPending?(0,Da.jsx)(Aa,{height:360,radius:"md"}):(0,Da.jsx)(am,{scopes:m,value:u,onChange:T=>f({...s,[o]:T})}),(0,Da.jsx)(O,{error:_.error}),(0,Da.jsxs)(z,{justify:"\
flex-end",className:"drawer-foot",children:[(0,Da.jsx)(C,{variant:"default",onClick:e,children:"Cancel"}),(0,Da.jsx)(C,{type:"submit",loading:_.isPending,disabled:!l.
name.trim()||u.length===0,children:"Create key"})]})]})})})}var V=p(w(),1),xw=[{name:"Name",least:170},{name:"Kind",width:110},{name:"Key",width:170},{name:"Scopes",width:100},{name:"Last used",width:130},{name:"Expires",
width:120},{name:"Status",width:110},{name:"Actions",width:56,silent:!0}];function kw({rows:e,loading:a,act:t}){return(0,V.jsxs)(Ma,{label:"API keys",columns:xw,
loading:a,minWidth:900,children:[e.length===0&&(0,V.jsx)(S.Tr,{children:(0,V.jsx)(S.Td,{colSpan:xw.length,children:(0,V.jsx)(b,{size:"sm",c:"dimmed",ta:"center",
py:"md",children:"No key matches."})})}),e.map(n=>(0,V.jsxs)(S.Tr,{children:[(0,V.jsxs)(S.Td,{children:[(0,V.jsx)(b,{size:"sm",fw:550,className:"wrap",children:n.
name}),n.description&&(0,V.jsx)(b,{size:"xs",c:"dimmed",className:"wrap",lineClamp:1,children:n.description})]}),(0,V.jsx)(S.Td,{children:nm(n.type)?.short??n.type}),
(0,V.jsx)(S.Td,{className:"mono nowrap",children:n.key}),(0,V.jsx)(S.Td,{children:(0,V.jsx)(Bn,{label:(0,V.jsx)(i6,{scopes:n.scopes}),multiline:!0,maw:360,children:(0,V.jsx)(
"span",{tabIndex:0,children:n.scopes.length})})}),(0,V.jsx)(S.Td,{children:(0,V.jsx)(pe,{at:n.last_used_at,never:"Never"})}),(0,V.jsx)(S.Td,{children:(0,V.jsx)(
pe,{at:n.expires_at,never:"Never"})}),(0,V.jsx)(S.Td,{children:(0,V.jsx)(Gn,{status:n.status})}),(0,V.jsx)(S.Td,{children:(0,V.jsx)(l6,{row:n,act:t})})]},n.id))]})}
function i6({scopes:e}){let a=e.slice(0,12);return(0,V.jsxs)(b,{size:"xs",className:"wrap",children:[a.join(", "),e.length>a.length?` and ${e.length-a.length} m\
ore`:""]})}function l6({row:e,act:a}){return(0,V.jsxs)(M,{children:[(0,V.jsx)(M.Target,{children:(0,V.jsx)(la,{variant:"subtle",color:"gray","aria-label":`Actio\
ns for ${e.name}`,children:(0,V.jsx)(hr,{size:18})})}),(0,V.jsxs)(M.Dropdown,{children:[(0,V.jsx)(M.Item,{leftSection:(0,V.jsx)(pr,{size:16}),onClick:()=>a({kind:"\
edit",row:e}),children:"Edit"}),(0,V.jsx)(M.Item,{leftSection:(0,V.jsx)(es,{size:16}),onClick:()=>a({kind:"rotate",row:e}),children:"Rotate…"}),(0,V.jsx)(M.Item,
{leftSection:(0,V.jsx)(nv,{size:16}),onClick:()=>a({kind:"cut",row:e}),children:"Revoke the previous secret…"}),(0,V.jsx)(M.Divider,{}),(0,V.jsx)(M.Item,{color:"\
red",leftSection:(0,V.jsx)(Ot,{size:16}),onClick:()=>a({kind:"delete",row:e}),children:"Delete…"})]})]})}var ia=p(w(),1);function zw(){let{action:e}=fn(),[,a]=F(),[t,n]=ut(),r=ur(),[o,i]=(0,Hh.useState)(null),[l,c]=(0,Hh.useState)(null),s=(t.get("search")??"").toLowerCase(),
f=r.data?.data??[],d=f.filter(m=>c6(m,s));return(0,ia.jsxs)(Se,{title:"API keys",about:"What authenticates to this gateway. Only digests are stored, so a key is\
 shown once; a change takes effect within a second.",actions:(0,ia.jsx)(C,{component:Y,href:"/keys/new",leftSection:(0,ia.jsx)($a,{size:16}),children:"Create ke\
y"}),children:[(0,ia.jsx)(O,{error:r.error,retry:()=>{r.refetch()}}),r.isSuccess&&f.length===0&&(0,ia.jsx)(Vt,{icon:(0,ia.jsx)(Fo,{size:26}),title:"No API key y\
et",action:(0,ia.jsx)(C,{component:Y,href:"/keys/new",variant:"light",children:"Create the first key"}),children:"Give each app and each person a key of their o\
wn: then each can be limited, watched and revoked alone."}),!r.error&&(r.isPending||f.length>0)&&(0,ia.jsxs)(ia.Fragment,{children:[(0,ia.jsx)(H,{"aria-label":"\
Search keys",placeholder:"Search by name, tail or scope",leftSection:(0,ia.jsx)(Fa,{size:16}),value:t.get("search")??"",onChange:m=>{let u=m.currentTarget.value;
n(u?{search:u}:{},{replace:!0})},maw:340,mb:"md","data-search":!0}),(0,ia.jsx)(kw,{rows:d,loading:r.isPending,act:i})]}),e==="new"&&(0,ia.jsx)(_w,{close:()=>a("\
/keys"),done:m=>{c(m),a("/keys")}}),o&&(0,ia.jsx)(ww,{act:o,close:()=>i(null),show:c}),l&&(0,ia.jsx)(Id,{title:l.name,secret:l.made.key,scopes:l.scopes,note:l.note,
close:()=>c(null)})]})}function c6(e,a){return a?[e.name,e.tail,e.public_id,e.type,...e.scopes].some(t=>t.toLowerCase().includes(a)):!0}var Kh=p(B(),1);var nr=p(w(),1);function Sw(){let[e,a]=(0,Kh.useState)(""),[t,n]=(0,Kh.useState)(""),r=se({mutationFn:()=>R("POST",je,{email:e.trim(),password:t}),onSuccess:()=>(n(
""),sa(je))});return(0,nr.jsx)(Fr,{title:"Log in",about:"To the console of this Lockgate gateway.",children:(0,nr.jsx)("form",{onSubmit:i=>{i.preventDefault(),r.
mutate()},children:(0,nr.jsxs)(A,{children:[(0,nr.jsx)(H,{label:"Email",type:"email",value:e,onChange:i=>a(i.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"\
username",autoFocus:!0}),(0,nr.jsx)(Pa,{label:"Password",value:t,onChange:i=>n(i.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"current-password",
visibilityToggleButtonProps:{"aria-label":"Show or hide the password"}}),(0,nr.jsx)(O,{error:r.error}),(0,nr.jsx)(C,{type:"submit",size:"md",loading:r.isPending,
disabled:!e||!t,children:"Log in"})]})})})}var Zw=p(B(),1);var Tw=p(B(),1);var dt=p(w(),1),s6=[{value:"any",label:"Any outcome"},{value:"ok",label:"Succeeded"},{value:"failed",label:"Failed"}];function Aw({filter:e,change:a,live:t,setLive:n,
density:r,setDensity:o}){return(0,dt.jsxs)(z,{gap:"sm",mb:"md",align:"flex-start",children:[(0,dt.jsx)(Ta,{"aria-label":"Time range",data:Rp,value:e.range,onChange:i=>a(
{...e,range:i}),allowDeselect:!1,w:165}),(0,dt.jsx)(Ta,{"aria-label":"Outcome",data:s6,value:e.outcome||"any",onChange:i=>a({...e,outcome:i==="any"?"":i}),allowDeselect:!1,
w:145}),(0,dt.jsx)(d6,{filter:e,change:a}),(0,dt.jsxs)(z,{gap:"sm",h:36,wrap:"nowrap",children:[(0,dt.jsx)(Vo,{label:"Live",checked:t,onChange:i=>n(i.currentTarget.
checked)}),(0,dt.jsx)(Bn,{label:r==="normal"?"Denser rows":"Roomier rows",children:(0,dt.jsx)(la,{variant:"default",size:36,"aria-label":r==="normal"?"Denser ro\
ws":"Roomier rows",onClick:()=>o(r==="normal"?"dense":"normal"),children:r==="normal"?(0,dt.jsx)(Pp,{size:17}):(0,dt.jsx)(Jp,{size:17})})})]})]})}function d6({filter:e,
change:a}){let[t,n]=(0,Tw.useState)(""),r=Jo().data?.data??[],o=s=>s.startsWith("@")?s.slice(s.indexOf("/")+1):s,i=[...new Set([...["200","400","401","429","500",
"502"].map(s=>`status:${s}`),...r.map(s=>`model:${o(s.id)}`)])],l=qp(e),c=s=>{let f=s.map(Lp);f.includes(null)||(a(Gp(e,f)),n(""))};return(0,dt.jsx)(Qo,{"aria-l\
abel":"Filters",leftSection:(0,dt.jsx)(Pc,{size:16}),placeholder:l.length>0?void 0:"model:…  status:429  trace:…  _user=ann",value:l,onChange:c,searchValue:t,
onSearchChange:n,data:t?i:Bp.map(s=>({value:`${s}:`,label:`${s}:`})),onOptionSubmit:s=>{s.endsWith(":")&&setTimeout(()=>n(s))},clearable:!0,clearButtonProps:{"a\
ria-label":"Remove all filters"},style:{flex:"1 1 280px"},"data-search":!0})}var Yh=null,Cw=e=>{Yh=e};function Ew(){let e=Yh;return Yh=null,e}function im(e){try{return JSON.parse(e)}catch{return null}}function om(e){let a=Array.isArray(e.content)?e.content.map(n=>n.text??`[${n.type??"part"}]`).join(`
`):e.content??"",t=(e.tool_calls??[]).map(n=>`→ ${n.function?.name??"?"}(${n.function?.arguments??""})`);return[e.reasoning_content??"",a,...t].filter(Boolean).
join(`
`)}function lm(e){let a=im(e);if(!a)return[];let t=(a.messages??[]).map(n=>({role:n.role??"user",text:om(n)}));a.instructions&&t.unshift({role:"system",text:a.instructions});
for(let n of[a.prompt,a.input])for(let r of n===void 0?[]:Array.isArray(n)?n:[n])t.push(typeof r=="string"?{role:"user",text:r}:{role:r.role??"user",text:om(r)});
return t}function m6(e){return e.split(/\r?\n/).filter(a=>a.startsWith("data:")&&!a.includes("[DONE]")).map(a=>im(a.slice(5))).filter(a=>a!==null)}function Nw(e){
return e.error?typeof e.error=="string"?e.error:e.error.message??e.message??"":""}function Ow(e){let a=im(e);if(a){let i=Nw(a);return i?[{role:"error",text:i}]:
(a.choices??[]).map(l=>({role:l.message?.role??"assistant",text:l.message?om(l.message):l.text??""}))}let t=m6(e),n=t.map(i=>(i.choices??[]).map(l=>l.delta?om(l.
delta):l.text??"").join("")),r=t.map(Nw).find(Boolean),o=n.join("")?[{role:"assistant",text:n.join("")}]:[];return r?[...o,{role:"error",text:r}]:o}function Mw(e){
let a=im(e);return a===null?e:JSON.stringify(a,null,2)}function Dw(e){let a=[],t=0;return e.forEach((n,r)=>{r>0&&n.sent-t>=10&&a.push({kind:"wait",from:t,to:n.sent,nth:r}),t=Math.max(t,n.sent+n.took),a.push({kind:"a\
ttempt",from:n.sent,to:n.sent+n.took,attempt:n,nth:r+1})}),a}function Rw(e){if(!(e>0))return[0];let a=e/5,t=10**Math.floor(Math.log10(a)),n=([1,2,5,10].find(r=>r*
t>=a)??10)*t;return Array.from({length:Math.floor(e/n+1e-9)+1},(r,o)=>Number((o*n).toPrecision(12)))}var fe=p(w(),1),u6={hit:"The answer came from the cache.","semantic hit":"The answer to a question of the same meaning came from the cache.",miss:"The cache did\
 not have it.","semantic miss":"The cache had neither it nor anything of the same meaning.",refresh:"The cache was told to ask again."};function Uw({log:e}){let a=Dw(
e.tries),t=Math.max(e.timings.total,...a.map(o=>o.to)),n=Rw(t),r=o=>o.status>=200&&o.status<300&&o.fault==="";return(0,fe.jsxs)(A,{gap:"md",children:[(e.cache||
e.continued)&&(0,fe.jsxs)(z,{gap:"xs",children:[e.cache&&(0,fe.jsxs)(he,{variant:"light",radius:"sm",tt:"none",color:e.cache.includes("hit")?"teal":"gray",children:[
"Cache: ",e.cache]}),e.continued&&(0,fe.jsx)(he,{variant:"light",radius:"sm",tt:"none",color:"yellow",children:"Continued by another target"}),(0,fe.jsxs)(b,{size:"\
sm",c:"dimmed",children:[u6[e.cache]??""," ",e.continued&&"Its stream broke, and the next target went on where it stopped."]})]}),e.tries.length===0?(0,fe.jsx)(
b,{size:"sm",c:"dimmed",children:e.cache.includes("hit")?"No provider was asked.":"One target was asked once: its stages are under Timing."}):(0,fe.jsxs)("div",
{className:"attempts",role:"table","aria-label":"Attempts",children:[a.map(o=>(0,fe.jsx)(f6,{lane:o,total:t,marks:n,good:r},`${o.kind}-${o.nth}`)),(0,fe.jsxs)("\
div",{className:"attempt",role:"presentation",children:[(0,fe.jsx)("span",{}),(0,fe.jsx)("div",{className:"axis","aria-hidden":"true",children:n.map(o=>(0,fe.jsx)(
"span",{"data-edge":o===0?"start":o/t>.92?"end":void 0,style:{left:`${o/t*100}%`},children:o===0?"0":Ne(o)},o))}),(0,fe.jsx)("span",{})]})]})]})}function f6({lane:e,
total:a,marks:t,good:n}){let r={left:`${e.from/a*100}%`,width:`${(e.to-e.from)/a*100}%`},{attempt:o}=e;return(0,fe.jsxs)("div",{className:o?"attempt":"attempt a\
ttempt-wait",role:"row",children:[(0,fe.jsx)("div",{role:"cell",style:{minWidth:0},children:o?(0,fe.jsx)(h6,{attempt:o,nth:e.nth}):"wait"}),(0,fe.jsxs)("div",{className:"\
track",role:"cell","aria-label":`from ${Ne(e.from)} to ${Ne(e.to)}`,children:[t.map(i=>(0,fe.jsx)("span",{className:"track-tick",style:{left:`${i/a*100}%`}},i)),
(0,fe.jsx)("span",{className:o?"track-bar":"track-wait","data-good":o?n(o):void 0,style:r})]}),(0,fe.jsx)(b,{size:o?"sm":"xs",ta:"right",role:"cell",className:"\
nowrap",children:Ne(e.to-e.from)})]})}function h6({attempt:e,nth:a}){let t=e.status>=200&&e.status<300&&e.fault==="",n=e.credential?`@${e.credential}`:e.provider;
return(0,fe.jsxs)(fe.Fragment,{children:[(0,fe.jsxs)(z,{gap:6,wrap:"nowrap",children:[(0,fe.jsxs)(b,{size:"sm",fw:550,truncate:!0,title:rs(e.path),children:[a,"\
. ",n||rs(e.path)||"target"]}),(0,fe.jsx)(he,{size:"sm",radius:"sm",variant:"light",color:t?"teal":"red",ff:"monospace",flex:"none",children:e.fault&&e.status<400?
e.fault:e.status||"—"})]}),(0,fe.jsx)(b,{size:"xs",c:"dimmed",className:"wrap",children:[rs(e.path),e.model,e.fault&&e.status>=400&&pn(e.fault).toLowerCase()].
filter(Boolean).join(" · ")})]})}var On=p(w(),1);function Bw({log:e}){let a=[...lm(e.request.text),...Ow(e.response.text)];return a.length===0?(0,On.jsx)(b,{size:"sm",c:"dimmed",children:e.request.
text||e.response.text?"This call is no conversation. Its bodies are in the other tabs.":"No bodies were kept for this call."}):(0,On.jsx)(A,{gap:0,children:a.map(
(t,n)=>(0,On.jsxs)("article",{className:`turn turn-${t.role}`,style:{margin:"0 0 14px",maxWidth:"none"},children:[(0,On.jsxs)(z,{justify:"space-between",mb:2,wrap:"\
nowrap",children:[(0,On.jsx)(b,{size:"xs",c:"dimmed",fw:600,children:pn(t.role)}),t.text&&(0,On.jsx)(Dt,{text:t.text,label:`Copy ${t.role} text`})]}),(0,On.jsx)(
"div",{className:"wrap said",children:t.text||(0,On.jsx)(b,{span:!0,size:"sm",c:"dimmed",children:"Empty"})})]},n))})}var Mn=p(w(),1);function Lw({log:e}){let a=e.tokensIn+e.tokensOut,t=[["Prompt",Pe(e.tokensIn),e.tokensCached>0?`of them ${Pe(e.tokensCached)} from the provider'\
s cache`:""],["Answer",Pe(e.tokensOut),e.tokensReasoning>0?`of them ${Pe(e.tokensReasoning)} for reasoning`:""],["Together",Pe(a),e.estimated?"estimated: the pr\
ovider reported none":"as the provider reported"],["Cost",Mt(e.cost),p6(e,a)],["Bytes in",Mm(e.bytesIn),"request body"],["Bytes out",Mm(e.bytesOut),"answer"]];return(0,Mn.jsx)(
A,{children:(0,Mn.jsx)(S,{"aria-label":"Tokens and cost",highlightOnHover:!1,children:(0,Mn.jsx)(S.Tbody,{children:t.map(([n,r,o])=>(0,Mn.jsxs)(S.Tr,{children:[
(0,Mn.jsx)(S.Th,{scope:"row",w:110,children:n}),(0,Mn.jsx)(S.Td,{ta:"right",w:120,children:r}),(0,Mn.jsx)(S.Td,{children:(0,Mn.jsx)(b,{size:"sm",c:"dimmed",children:o})})]},
n))})})})}function p6(e,a){if(e.cost===null)return"no price is known for this model";if(e.cost===0)return e.provider==="local"?"the built-in model is free":"fre\
e";let t=a>0?`, ${Mt(e.cost/a*1e6)} per million tokens on average`:"";return`${Mt(e.cost)} / ${Pe(a)} tokens${t}`}var Je=p(w(),1),v6={refused:"The gateway refused it.",upstream_error:"The provider answered with an error.",upstream_cut:"The provider broke off its answer.",client_gone:"\
The client left before the answer was complete.",timeout:"A deadline passed.",revoked:"The key was revoked while the answer was streaming.",drained:"The gateway\
 was stopping.",orphaned:"The worker process died during this call."};function qw({log:e}){let a=ur().data?.data.find(r=>r.id===e.keyId),t=[["Time",hn(e.at)],["\
Took",Ne(e.timings.total||e.ms)],["Tokens",`${Pe(e.tokensIn)} in, ${Pe(e.tokensOut)} out`],["Cost",Mt(e.cost)],["Provider",e.credential?`${e.provider} (@${e.credential}\
)`:e.provider||"–"],["API key",a?a.name:e.keyId?e.keyId.slice(0,13):"–"],["Client",[e.clientIp,e.sdk].filter(Boolean).join(", ")||"–"],["Streamed",e.streamed?
"Yes":"No"]],n=Object.entries(e.metadata);return(0,Je.jsxs)("div",{children:[(0,Je.jsxs)(z,{gap:"sm",mb:"sm",wrap:"nowrap",align:"flex-start",children:[(0,Je.jsx)(
ai,{status:e.status,end:e.end}),(0,Je.jsxs)(b,{fw:600,className:"wrap",style:{flex:1},children:[e.model||e.modelAsked||e.path,(0,Je.jsxs)(b,{span:!0,c:"dimmed",
size:"sm",fw:400,display:"block",className:"mono",children:[e.method," ",e.path]})]})]}),e.end!=="complete"&&e.end&&(0,Je.jsx)(Et,{color:e.ok?"yellow":"orange",
variant:"light",mb:"sm",p:"xs",children:(0,Je.jsxs)(b,{size:"sm",children:[v6[e.end]??pn(e.end),e.error&&` Code ${e.error}.`,e.upstreamStatus>0&&e.upstreamStatus!==
e.status&&` The provider said ${e.upstreamStatus}.`]})}),(0,Je.jsx)(un,{cols:{base:2,xs:4},spacing:"sm",verticalSpacing:"xs",component:"dl",m:0,children:t.map(([
r,o])=>(0,Je.jsxs)("div",{children:[(0,Je.jsx)(b,{size:"xs",c:"dimmed",component:"dt",children:r}),(0,Je.jsx)(b,{size:"sm",component:"dd",m:0,className:"wrap",children:o})]},
r))}),(0,Je.jsxs)(z,{gap:6,mt:"sm",children:[(0,Je.jsx)(b,{size:"xs",c:"dimmed",children:"Trace"}),(0,Je.jsx)(Y,{href:`/logs?range=all&q=${encodeURIComponent(`t\
race:${e.traceId}`)}`,className:"mono trace",children:e.traceId}),(0,Je.jsx)(Dt,{text:e.traceId,label:"Copy trace id"})]}),n.length>0&&(0,Je.jsxs)(z,{gap:6,mt:4,
children:[(0,Je.jsx)(b,{size:"xs",c:"dimmed",children:"Metadata"}),n.map(([r,o])=>(0,Je.jsxs)(Y,{href:`/logs?range=all&q=${encodeURIComponent(`${r}=${o}`)}`,className:"\
mono trace",children:[r,"=",o]},r))]})]})}var ya=p(w(),1);function g6({timings:e}){let t=[{name:"Check the key",about:"who calls, and whether they may",at:e.authenticated,tone:"own"},{name:"Receive the \
body",about:"from the client",at:e.received,tone:"own"},{name:"Plan and send",about:"choose the target, write to the provider",at:e.sent,tone:"own"},{name:"Wait\
 for the provider",about:"until its first byte",at:e.firstByte,tone:"provider"},{name:"Relay the answer",about:"until the last byte, record included",at:e.total,
tone:"provider"}].filter(n=>n.at>0).sort((n,r)=>n.at-r.at);return t.map((n,r)=>({...n,from:t[r-1]?.at??0,to:n.at}))}function Gw({log:e}){let a=e.timings.total||
1,t=g6(e),n=t.filter(r=>r.tone==="own").reduce((r,o)=>r+o.to-o.from,0);return(0,ya.jsxs)(A,{gap:"sm",children:[(0,ya.jsxs)("div",{className:"waterfall",role:"ta\
ble","aria-label":"Timing",children:[t.map(r=>(0,ya.jsxs)("div",{className:"stage",role:"row",children:[(0,ya.jsxs)("div",{role:"cell",children:[(0,ya.jsx)(b,{size:"\
sm",fw:550,children:r.name}),(0,ya.jsx)(b,{size:"xs",c:"dimmed",children:r.about})]}),(0,ya.jsxs)("svg",{width:"100%",height:"14",preserveAspectRatio:"none",viewBox:"\
0 0 1000 14","aria-hidden":"true",children:[(0,ya.jsx)("rect",{x:"0",y:"6",width:"1000",height:"2",className:"rail"}),(0,ya.jsx)("rect",{x:Math.min(r.from/a*1e3,
997),y:"0",width:Math.max((r.to-r.from)/a*1e3,3),height:"14",rx:"2",className:`bar-${r.tone}`})]}),(0,ya.jsx)(b,{size:"sm",ta:"right",role:"cell",className:"now\
rap",children:Ne(r.to-r.from)})]},r.name)),(0,ya.jsxs)("div",{className:"stage",role:"row",children:[(0,ya.jsx)(b,{size:"sm",fw:600,role:"cell",children:"Total"}),
(0,ya.jsx)("span",{}),(0,ya.jsx)(b,{size:"sm",fw:600,ta:"right",role:"cell",children:Ne(e.timings.total)})]})]}),(0,ya.jsxs)(b,{size:"xs",c:"dimmed",children:["\
Times count from the moment the request’s headers were complete. The gateway’s own part before the provider was called is ",Ne(n),", the time a client neede\
d to send its body included.",e.attempts>1&&` ${e.attempts} attempts were made.`]})]})}var I=p(w(),1);function Yw({id:e,rows:a,close:t,open:n}){let r=Vp(e),o=a.findIndex(i=>i.id===e);return(0,I.jsxs)(Sa,{opened:!0,onClose:t,size:"xl",title:"Reques\
t",closeButtonProps:{"aria-label":"Close"},children:[(0,I.jsx)(O,{error:r.error,title:"This log cannot be shown",retry:()=>{r.refetch()}}),r.isPending&&(0,I.jsxs)(
A,{children:[(0,I.jsx)(Aa,{height:70,radius:"md"}),(0,I.jsx)(Aa,{height:36,radius:"md"}),(0,I.jsx)(Aa,{height:260,radius:"md"})]}),r.data&&(0,I.jsxs)(A,{children:[
(0,I.jsx)(qw,{log:r.data}),(0,I.jsx)(_6,{log:r.data,previous:a[o-1]?.id,next:o>=0?a[o+1]?.id:void 0,open:n}),(0,I.jsxs)(ca,{defaultValue:"chat",keepMounted:!1,children:[
(0,I.jsx)(ca.List,{className:"scroll-tabs","aria-label":"Parts of the request",mb:"md",children:Hw(r.data).map(({value:i,label:l})=>(0,I.jsx)(ca.Tab,{value:i,children:l},
i))}),Hw(r.data).map(({value:i,show:l})=>(0,I.jsx)(ca.Panel,{value:i,children:(0,I.jsx)(l,{log:r.data})},i))]},e)]})]})}var b6=[{value:"chat",label:"Chat",show:Bw},
{value:"attempts",label:"Attempts",show:Uw},{value:"request",label:"Request",show:({log:e})=>(0,I.jsx)(Kw,{part:e.request,label:"Request body"})},{value:"respon\
se",label:"Response",show:({log:e})=>(0,I.jsx)(Kw,{part:e.response,label:"Response body"})},{value:"headers",label:"Headers",show:y6},{value:"timing",label:"Tim\
ing",show:Gw},{value:"cost",label:"Tokens and cost",show:Lw}],Hw=e=>b6.filter(({value:a})=>a!=="attempts"||e.tries.length>0||e.cache!==""||e.continued);function Kw({
part:e,label:a}){return e.text?(0,I.jsxs)(A,{gap:"xs",children:[e.truncated&&(0,I.jsx)(b,{size:"sm",c:"dimmed",children:"Long: only its beginning was kept."}),(0,I.jsx)(
zt,{text:Mw(e.text),label:a})]}):(0,I.jsx)(b,{size:"sm",c:"dimmed",children:"No body was kept."})}function y6({log:e}){let a=[{name:"Request headers",pairs:e.request.
headers},{name:"Response headers",pairs:e.response.headers}];return(0,I.jsx)(A,{children:a.map(({name:t,pairs:n})=>(0,I.jsxs)("div",{children:[(0,I.jsx)(b,{size:"\
sm",fw:600,mb:6,children:t}),n.length===0?(0,I.jsx)(b,{size:"sm",c:"dimmed",children:"None were kept."}):(0,I.jsx)(zt,{text:n.map(([r,o])=>`${r}: ${o}`).join(`
`),label:t})]},t))})}var w6=/^x-portkey-(?!api-key$|trace-id$|package-|runtime)/;function _6({log:e,previous:a,next:t,open:n}){let[,r]=F(),o=al(e.method,e.path,
e.request.text||void 0,e.request.headers.filter(([l])=>w6.test(l))),i=()=>{let l=lm(e.request.text),c=l.filter(d=>d.role==="user"||d.role==="assistant").map(d=>({
role:d.role,content:d.text})),s=l.filter(d=>d.role==="system").map(d=>d.text).join(`
`),f=e.credential&&!e.modelAsked.startsWith("@")?`@${e.credential}/${e.modelAsked}`:e.modelAsked;Cw({model:f,system:s,messages:c}),r("/playground")};return(0,I.jsxs)(
z,{gap:"xs",children:[(0,I.jsx)(br,{text:o,children:"Copy as curl"}),(0,I.jsx)(br,{text:`${window.location.origin}/logs/${e.id}`,children:"Copy link"}),e.path.endsWith(
"/chat/completions")&&e.request.text&&!e.request.truncated&&(0,I.jsx)(C,{variant:"default",leftSection:(0,I.jsx)(Wo,{size:16}),onClick:i,children:"Open in playg\
round"}),(0,I.jsxs)(z,{gap:4,ml:"auto",children:[(0,I.jsx)(C,{variant:"default",px:10,disabled:!a,onClick:()=>a&&n(a),"aria-label":"Newer request",children:(0,I.jsx)(
Wp,{size:16})}),(0,I.jsx)(C,{variant:"default",px:10,disabled:!t,onClick:()=>t&&n(t),"aria-label":"Older request",children:(0,I.jsx)(Fp,{size:16})})]})]})}var Qw=p(B(),1);var cm=p(B(),1);var Wr=p(w(),1),jw=[{keys:["g","h"],does:"Go to the first page",to:"/"},{keys:["g","p"],does:"Go to the playground",to:"/playground"},{keys:["g","l"],does:"Go t\
o logs",to:"/logs"},{keys:["g","c"],does:"Go to configs",to:"/configs"},{keys:["g","k"],does:"Go to API keys",to:"/keys"},{keys:["g","v"],does:"Go to virtual ke\
ys",to:"/virtual-keys"}],x6=[{keys:["Ctrl/Cmd","K"],does:"Search and commands"},{keys:["/"],does:"Filter or search on this page"},{keys:["j"],does:"Next log"},{
keys:["k"],does:"Previous log"},{keys:["Esc"],does:"Close what is open"},{keys:["?"],does:"This sheet"}],jh="lockgate:shortcuts",k6=1200,sm=()=>{window.dispatchEvent(
new Event(jh))};function Vh(e){if(e.ctrlKey||e.metaKey||e.altKey||e.defaultPrevented)return!0;let a=e.target instanceof HTMLElement?e.target:document.body;return a.
isContentEditable||a.closest('input, textarea, select, [role="menu"], [role="dialog"]')!==null}function Vw(){let[,e]=F(),[a,t]=ul(!1),n=(0,cm.useRef)({key:"",at:0});
return(0,cm.useEffect)(()=>{let r=o=>{if(Vh(o))return;let{key:i,at:l}=n.current,c=Date.now()-l<k6&&jw.find(s=>s.keys[0]===i&&s.keys[1]===o.key);if(n.current={key:o.
key,at:Date.now()},c&&c.to)e(c.to);else if(o.key==="?")t.open();else if(o.key==="/")document.querySelector("[data-search]")?.focus();else return;o.preventDefault()};
return window.addEventListener("keydown",r),window.addEventListener(jh,t.open),()=>{window.removeEventListener("keydown",r),window.removeEventListener(jh,t.open)}},
[e,t]),(0,Wr.jsx)(Ja,{opened:a,onClose:t.close,title:"Keyboard shortcuts",closeButtonProps:{"aria-label":"Close"},children:(0,Wr.jsx)(A,{gap:10,children:[...x6,
...jw].map(r=>(0,Wr.jsxs)(z,{justify:"space-between",children:[(0,Wr.jsx)(b,{size:"sm",children:r.does}),(0,Wr.jsx)(z,{gap:4,children:r.keys.map(o=>(0,Wr.jsx)(qc,
{children:o},o))})]},r.does))})})}var Ye=p(w(),1),z6=[{name:"Time",width:116},{name:"Status",width:76},{name:"Model",least:170},{name:"Metadata",width:180},{name:"Tokens",right:!0,width:104},{name:"\
Cost",right:!0,width:100},{name:"Took",right:!0,width:88},{name:"Trace",width:116,from:"xl"}];function Xw({rows:e,loading:a,density:t,chosen:n,suffix:r}){let[,o]=F();
return T6(e,i=>document.getElementById(`log-${i}`)?.focus()),(0,Ye.jsx)(Ma,{label:"Logs",columns:z6,loading:a,minWidth:860,spacing:t==="dense"?"xs":"sm",children:e.
map(i=>{let l=`/logs/${i.id}${r}`;return(0,Ye.jsxs)(S.Tr,{className:i.id===n?"clickable chosen":"clickable",onClick:()=>o(l),children:[(0,Ye.jsx)(S.Td,{children:(0,Ye.jsx)(
Y,{id:`log-${i.id}`,href:l,className:"row-link",onClick:c=>c.stopPropagation(),children:(0,Ye.jsx)(pe,{at:i.at})})}),(0,Ye.jsx)(S.Td,{children:(0,Ye.jsx)(ai,{status:i.
status,end:i.end})}),(0,Ye.jsxs)(S.Td,{children:[(0,Ye.jsx)("div",{className:"ellipsis",title:i.model,children:i.model||`${i.method} ${i.path}`}),t==="normal"&&
(0,Ye.jsx)(b,{size:"xs",c:"dimmed",className:"ellipsis",children:[i.credential?`@${i.credential}`:i.provider,i.path.replace("/v1/","")].filter(Boolean).join(" ·\
 ")})]}),(0,Ye.jsx)(S.Td,{children:(0,Ye.jsx)(S6,{metadata:i.metadata})}),(0,Ye.jsxs)(S.Td,{ta:"right",className:"nowrap",title:i.estimated?"Estimated: the prov\
ider reported none":void 0,children:[i.estimated&&"≈ ",bl(i.tokensIn)," → ",bl(i.tokensOut)]}),(0,Ye.jsx)(S.Td,{ta:"right",children:Mt(i.cost)}),(0,Ye.jsx)(
S.Td,{ta:"right",children:Ne(i.ms)}),(0,Ye.jsx)(S.Td,{className:"mono nowrap",title:i.traceId,visibleFrom:"xl",children:i.traceId.length>11?`${i.traceId.slice(0,
10)}…`:i.traceId})]},i.id)})})}function S6({metadata:e}){let a=Object.entries(e);return(0,Ye.jsxs)(z,{gap:4,children:[a.slice(0,3).map(([t,n])=>(0,Ye.jsxs)(he,
{variant:"default",size:"sm",tt:"none",fw:450,radius:"sm",maw:160,title:`${t}=${n}`,children:[t,"=",n]},t)),a.length>3&&(0,Ye.jsxs)(b,{size:"xs",c:"dimmed",children:[
"+",a.length-3]})]})}function T6(e,a){(0,Qw.useEffect)(()=>{let t=n=>{if(Vh(n)||n.key!=="j"&&n.key!=="k")return;let r=e.findIndex(i=>document.activeElement?.id===
`log-${i.id}`),o=e[n.key==="j"?Math.min(r+1,e.length-1):Math.max(r-1,0)];o&&a(o.id)};return window.addEventListener("keydown",t),()=>window.removeEventListener(
"keydown",t)},[e,a])}var Me=p(w(),1),A6=2e3;function Iw(){let{id:e}=fn(),[a]=ut(),[,t]=F(),[n,r]=(0,Zw.useState)(!0),[o,i]=mp({key:"lockgate-log-density",defaultValue:"normal"}),l=Hp(
a),c=Math.max(0,Number(a.get("page"))||0),s=Ic(l,c,n&&c===0?A6:!1),f=s.data?.rows??[],d=s.data?.total??0,m=Math.ceil(d/l.pageSize),u=Qc(l,c),_=T=>t(`/logs${Qc(T,
0)}`,{replace:!0}),k=u!=="";return(0,Me.jsxs)(Se,{title:"Logs",about:"One record for every call, written before the last byte of its answer left.",wide:!0,children:[
(0,Me.jsx)(Aw,{filter:l,change:_,live:n,setLive:r,density:o,setDensity:i}),s.error&&!s.data?(0,Me.jsx)(O,{error:s.error,retry:()=>{s.refetch()}}):s.isSuccess&&d===
0?(0,Me.jsx)(C6,{filtered:k,everything:()=>t("/logs?range=all")}):(0,Me.jsxs)(Me.Fragment,{children:[(0,Me.jsx)(Xw,{rows:f,loading:s.isPending,density:o,chosen:e,
suffix:u}),(0,Me.jsxs)(z,{justify:"space-between",mt:"md",children:[(0,Me.jsx)(b,{size:"sm",c:"dimmed","aria-live":"polite",children:s.isSuccess?`${Pe(d)} ${d===
1?"request":"requests"}`:" "}),m>1&&(0,Me.jsx)(Gc,{total:m,value:c+1,onChange:T=>t(`/logs${Qc(l,T-1)}`),size:"sm",getControlProps:T=>({"aria-label":`${T} page`})})]})]}),
e&&(0,Me.jsx)(Yw,{id:e,rows:f,close:()=>t(`/logs${u}`),open:T=>t(`/logs/${T}${u}`,{replace:!0})})]})}function C6({filtered:e,everything:a}){return(0,Me.jsxs)(Vt,
{icon:(0,Me.jsx)(fv,{size:26}),title:e?"No request matches":"No request in the last 24 hours",action:(0,Me.jsxs)(z,{gap:"sm",children:[(0,Me.jsx)(C,{variant:"li\
ght",onClick:a,children:"Show all time"}),(0,Me.jsx)(C,{component:Y,href:"/playground",variant:"default",children:"Make a request"})]}),children:["New requests \
appear here by themselves. Filter by typing ",(0,Me.jsx)("span",{className:"mono",children:"model:"}),","," ",(0,Me.jsx)("span",{className:"mono",children:"stat\
us:"}),", ",(0,Me.jsx)("span",{className:"mono",children:"trace:"})," or a metadata pair such as"," ",(0,Me.jsx)("span",{className:"mono",children:"_user=ann"}),
"."]})}var Lo=p(B(),1);var xc=(e,a=!0)=>Nt({queryKey:[e],queryFn:()=>R("GET",e),enabled:a});var dm=e=>Ft.invalidateQueries({predicate:({queryKey:[a]})=>typeof a=="string"&&a.startsWith(e)});async function ea(e,a,t,...n){let r=await R(e,a,t);return await Promise.
all(n.map(dm)),r}var Dn="/v1/admin/workspaces",ln="/v1/admin/users",rr="/v1/admin/users/invites",ol=()=>xc(`${Dn}?page_size=500`);var Jw=e=>xc(`${Dn}/${encodeURIComponent(e)}/users?page_size=500`,e!==""),mm=(e=!0)=>xc(`${ln}?page_size=500`,e),Pw=()=>xc(`${rr}?page_size=500`),Ra=e=>[e.first_name,
e.last_name].filter(Boolean).join(" ")||e.email,Ro=[{value:"member",label:"Member",about:"Works in the workspaces they are in."},{value:"admin",label:"Admin",about:"\
Everything in all workspaces, and the organisation’s people and settings."},{value:"owner",label:"Owner",about:"An admin who also makes and unmakes owners."}],
kc=[{value:"member",label:"Member",about:"Calls models, and makes keys of their own."},{value:"manager",label:"Manager",about:"Also makes service keys, virtual \
keys, configs and prompts."},{value:"admin",label:"Admin",about:"Also puts people in and takes them out."}];var Fw=p(B(),1);var $w=p(B(),1);var Xt=p(w(),1);function il(){let e=new Set(da().data?.scopes);return a=>!a||e.has(a)}function um({scope:e,children:a}){return il()(e)?a:(0,Xt.jsxs)(z,{gap:4,wrap:"\
nowrap",children:[(0,$w.cloneElement)(a,{disabled:!0}),(0,Xt.jsx)(E6,{scope:e??""})]})}function E6({scope:e}){return(0,Xt.jsxs)(Bc,{width:320,position:"bottom-e\
nd",withArrow:!0,children:[(0,Xt.jsx)(Bc.Target,{children:(0,Xt.jsx)(la,{variant:"subtle",color:"gray","aria-label":"Why can’t I?",children:(0,Xt.jsx)(cv,{size:18})})}),
(0,Xt.jsx)(Bc.Dropdown,{children:(0,Xt.jsx)(N6,{scope:e})})]})}function N6({scope:e}){let a=da().data,t=mr(),n=a?.workspaces.find(r=>r.id===t);return(0,Xt.jsxs)(
b,{size:"sm",component:"div",children:["This needs ",(0,Xt.jsx)(Lc,{children:e}),". You are ",a?.user.role??"a member"," of ",a?.organisation.name??"the organis\
ation",n?.role?` and ${n.role} of ${n.name}`:"",", which does not give it. Ask an owner or an admin for a higher role."]})}var ae=p(w(),1);function Uo({label:e,found:a,keyOf:t,nameOf:n,cells:r,acts:o=[],texts:i,empty:l,minWidth:c}){let[s,f]=(0,Fw.useState)(""),d=a.data?.data??[],m=s&&
i?d.filter(_=>i(_).some(k=>k?.toLowerCase().includes(s.toLowerCase()))):d,u=o.length>0?[...r,{name:"Actions",width:56,silent:!0}]:r;return a.error?(0,ae.jsx)(O,
{error:a.error,retry:()=>{a.refetch()}}):a.isSuccess&&d.length===0?(0,ae.jsx)(Vt,{icon:l.icon,title:l.title,action:l.action,children:l.about}):(0,ae.jsxs)(ae.Fragment,
{children:[i&&d.length>5&&(0,ae.jsx)(H,{"aria-label":`Search ${e.toLowerCase()}`,placeholder:"Search",leftSection:(0,ae.jsx)(Fa,{size:16}),value:s,onChange:_=>f(
_.currentTarget.value),maw:340,mb:"md","data-search":!0}),(0,ae.jsxs)(Ma,{label:e,columns:u,loading:a.isPending,minWidth:c,children:[m.length===0&&(0,ae.jsx)(S.
Tr,{children:(0,ae.jsx)(S.Td,{colSpan:u.length,children:(0,ae.jsx)(b,{size:"sm",c:"dimmed",ta:"center",py:"md",children:"Nothing matches."})})}),m.map(_=>(0,ae.jsxs)(
S.Tr,{children:[r.map(k=>(0,ae.jsx)(S.Td,{ta:k.right?"right":void 0,visibleFrom:k.from,children:k.show(_)},k.name)),o.length>0&&(0,ae.jsx)(S.Td,{children:(0,ae.jsx)(
O6,{row:_,name:n(_),acts:o})})]},t(_)))]})]})}function O6({row:e,name:a,acts:t}){let n=il(),r=t.filter(o=>o.for?.(e)??!0);return r.length===0?null:(0,ae.jsxs)(M,
{children:[(0,ae.jsx)(M.Target,{children:(0,ae.jsx)(la,{variant:"subtle",color:"gray","aria-label":`Actions for ${a}`,children:(0,ae.jsx)(hr,{size:18})})}),(0,ae.jsx)(
M.Dropdown,{children:r.map(({name:o,icon:i,scope:l,danger:c,run:s})=>(0,ae.jsxs)(M.Item,{color:c?"red":void 0,leftSection:i?(0,ae.jsx)(i,{size:16}):void 0,disabled:!n(
l),onClick:()=>s(e),children:[o,!n(l)&&(0,ae.jsxs)(b,{size:"xs",c:"dimmed",children:["Needs ",l]})]},o))})]})}function Bo({name:e,about:a}){return(0,ae.jsxs)(ae.Fragment,
{children:[(0,ae.jsx)(b,{size:"sm",fw:550,className:"wrap",children:e}),a&&(0,ae.jsx)(b,{size:"xs",c:"dimmed",className:"wrap",lineClamp:1,component:"div",children:a})]})}
function fm({scope:e,run:a,children:t}){return(0,ae.jsx)(um,{scope:e,children:(0,ae.jsx)(C,{leftSection:(0,ae.jsx)($a,{size:16}),onClick:a,children:t})})}var zc=p(B(),1);var or=p(w(),1);function eo({title:e,action:a,ready:t,save:n,done:r,close:o,size:i="lg",children:l}){let c=se({gcTime:0,mutationFn:n,onSuccess:f=>{o(),r?.(f)}});
return(0,or.jsx)(Sa,{opened:!0,onClose:o,title:e,size:i,closeButtonProps:{"aria-label":"Close"},children:(0,or.jsx)("form",{onSubmit:f=>{f.preventDefault(),t&&c.
mutate()},children:(0,or.jsxs)(A,{children:[l,(0,or.jsx)(O,{error:c.error}),(0,or.jsxs)(z,{justify:"flex-end",className:"drawer-foot",children:[(0,or.jsx)(C,{variant:"\
default",onClick:o,children:"Cancel"}),(0,or.jsx)(C,{type:"submit",loading:c.isPending,disabled:!t,children:a})]})]})})})}var ll=p(w(),1);function ao({label:e,roles:a,value:t,change:n,bare:r,disabled:o}){return(0,ll.jsx)(Ta,{label:r?void 0:e,"aria-label":r?e:void 0,data:a.map(({value:i,
label:l})=>({value:i,label:l})),value:t,onChange:i=>i&&n(i),allowDeselect:!1,disabled:o,comboboxProps:{width:320,position:"bottom-start"},renderOption:({option:i})=>(0,ll.jsxs)(
"div",{children:[(0,ll.jsx)(b,{size:"sm",children:i.label}),(0,ll.jsx)(b,{size:"xs",c:"dimmed",children:a.find(l=>l.value===i.value)?.about})]})})}var ja=p(w(),1);function Ww({close:e,done:a}){let t=mr(),n=ol().data?.data??[],[r,o]=(0,zc.useState)(""),[i,l]=(0,zc.useState)("member"),[c,s]=(0,zc.useState)(t?
[t]:[]),[f,d]=(0,zc.useState)({}),m=()=>ea("POST",rr,{email:r.trim(),role:i,workspaces:c.map(u=>({id:u,role:f[u]??"member"}))},rr);return(0,ja.jsxs)(eo,{title:"\
Invite a person",action:"Make the link",ready:/^\S+@\S+$/.test(r.trim()),save:m,done:u=>a({email:r.trim(),link:u.invite_link}),close:e,children:[(0,ja.jsx)(H,{label:"\
Email",type:"email",placeholder:"ann@example.org",value:r,onChange:u=>o(u.currentTarget.value),required:!0,"data-autofocus":!0}),(0,ja.jsx)(ao,{label:"Role in t\
he organisation",roles:Ro.filter(u=>u.value!=="owner"),value:i,change:l}),i==="member"&&(0,ja.jsxs)(ja.Fragment,{children:[(0,ja.jsx)(xp,{label:"Workspaces",data:n.
map(u=>({value:u.id,label:u.name})),value:c,onChange:s,searchable:!0,placeholder:c.length>0?void 0:"None yet"}),c.length>0&&(0,ja.jsx)(jo.Wrapper,{label:"Role i\
n each",children:(0,ja.jsx)(A,{gap:"xs",mt:6,children:c.map(u=>(0,ja.jsxs)(z,{wrap:"nowrap",justify:"space-between",children:[(0,ja.jsx)("span",{children:n.find(
_=>_.id===u)?.name??u}),(0,ja.jsx)("div",{style:{width:140},children:(0,ja.jsx)(ao,{label:`Role in ${n.find(_=>_.id===u)?.name??u}`,bare:!0,roles:kc,value:f[u]??
"member",change:_=>d({...f,[u]:_})})})]},u))})})]})]})}var ir=p(w(),1);function e2({email:e,link:a,close:t}){return(0,ir.jsx)(Ja,{opened:!0,onClose:t,title:`Invite of ${e}`,size:"lg",closeOnClickOutside:!1,closeButtonProps:{
"aria-label":"Close"},children:(0,ir.jsxs)(A,{children:[(0,ir.jsxs)(b,{size:"sm",children:["Send this link to ",e,". It works once, for a week, and is not shown\
 again: for another one choose “New link” in the list."]}),(0,ir.jsx)(H,{"aria-label":"Link",value:a,readOnly:!0,onFocus:n=>n.currentTarget.select(),styles:{
input:{fontFamily:"var(--mantine-font-family-monospace)",fontSize:13}}}),(0,ir.jsxs)(z,{justify:"space-between",children:[(0,ir.jsx)(br,{text:a,primary:!0,children:"\
Copy link"}),(0,ir.jsx)(C,{variant:"default",onClick:t,children:"Done"})]})]})})}var a2=p(B(),1);var Sc=p(w(),1);function t2({row:e,close:a}){let t=da().data?.user.role,[n,r]=(0,a2.useState)(e.role),o=t==="owner"?Ro:Ro.filter(i=>i.value!=="owner");return(0,Sc.jsxs)(
eo,{title:`Role of ${Ra(e)}`,action:"Save",ready:n!==e.role,save:()=>ea("PUT",`${ln}/${e.id}`,{role:n},ln),close:a,size:"md",children:[(0,Sc.jsx)(ao,{label:"Rol\
e in the organisation",roles:o,value:n,change:r}),(0,Sc.jsx)(b,{size:"sm",c:"dimmed",children:"It takes effect within a second, on their keys too. Nobody raises\
 themself, and the last owner stays one."})]})}var q=p(w(),1),n2=e=>Ro.find(a=>a.value===e)?.label??e;function r2(){let[e,a]=ut(),[t,n]=(0,Lo.useState)(!1),[r,o]=(0,Lo.useState)(null);return(0,q.jsxs)(Se,{title:"\
Members",about:"People of the organisation. Owners and admins reach every workspace; members reach those that they are put in.",actions:(0,q.jsx)(fm,{scope:"org\
anisation_users.create",run:()=>n(!0),children:"Invite"}),children:[(0,q.jsxs)(ca,{value:e.get("tab")??"people",onChange:i=>a(i==="invites"?{tab:i}:{},{replace:!0}),
keepMounted:!1,children:[(0,q.jsxs)(ca.List,{mb:"md",children:[(0,q.jsx)(ca.Tab,{value:"people",children:"People"}),(0,q.jsx)(ca.Tab,{value:"invites",children:"\
Invites"})]}),(0,q.jsx)(ca.Panel,{value:"people",children:(0,q.jsx)(M6,{})}),(0,q.jsx)(ca.Panel,{value:"invites",children:(0,q.jsx)(R6,{show:o})})]}),t&&(0,q.jsx)(
Ww,{close:()=>n(!1),done:i=>{o(i),a({tab:"invites"})}}),r&&(0,q.jsx)(e2,{...r,close:()=>o(null)})]})}function M6(){let e=mm(),a=da().data?.user.id,t=new Map((ol().
data?.data??[]).map(d=>[d.id,d.name])),[n,r]=(0,Lo.useState)(null),[o,i]=(0,Lo.useState)(null),l=()=>r(null),c=d=>d.id!==a;return(0,q.jsxs)(q.Fragment,{children:[
(0,q.jsx)(O,{error:o}),(0,q.jsx)(Uo,{label:"People",found:e,keyOf:d=>d.id,nameOf:Ra,texts:d=>[d.email,Ra(d),d.role],acts:[{name:"Change role",icon:Sv,scope:"org\
anisation_users.update",for:c,run:d=>r({kind:"role",row:d})},{name:"Disable…",icon:pv,scope:"organisation_users.update",for:d=>c(d)&&d.status==="active",run:d=>r(
{kind:"disable",row:d})},{name:"Let in again",icon:hv,scope:"organisation_users.update",for:d=>d.status!=="active",run:d=>{i(null),ea("PUT",`${ln}/${d.id}`,{status:"\
active"},ln).catch(i)}},{name:"Remove…",icon:ns,scope:"organisation_users.delete",danger:!0,for:c,run:d=>r({kind:"remove",row:d})}],cells:[{name:"Person",least:220,
show:d=>(0,q.jsx)(Bo,{name:d.id===a?`${Ra(d)} (you)`:Ra(d),about:d.email})},{name:"Role",width:110,show:d=>n2(d.role)},{name:"Workspaces",least:160,show:d=>d.role===
"member"?(0,q.jsx)(D6,{ids:d.workspace_ids,names:t}):"All"},{name:"Since",width:120,from:"lg",show:d=>(0,q.jsx)(pe,{at:d.created_at})},{name:"Status",width:110,
show:d=>(0,q.jsx)(Gn,{status:d.status})}],empty:{icon:(0,q.jsx)(vr,{size:26}),title:"Nobody is here",about:"Invite the first."}}),n?.kind==="role"&&(0,q.jsx)(t2,
{row:n.row,close:l}),n?.kind==="disable"&&(0,q.jsx)(Wa,{title:`Disable ${Ra(n.row)}?`,action:"Disable",close:l,run:()=>ea("PUT",`${ln}/${n.row.id}`,{status:"dis\
abled"},ln),children:"Their sessions end now and their keys stop working within a second. You can let them in again."}),n?.kind==="remove"&&(0,q.jsx)(Wa,{title:`\
Remove ${Ra(n.row)}?`,action:"Remove",close:l,run:()=>ea("DELETE",`${ln}/${n.row.id}`,void 0,ln),children:"Their sessions end now; their own keys and open invit\
es are deleted. What they made for others stays, and so does what they did in the logs. This cannot be undone."})]})}function D6({ids:e,names:a}){return e.length===
0?(0,q.jsx)(q.Fragment,{children:"–"}):(0,q.jsxs)(z,{gap:4,children:[e.slice(0,3).map(t=>(0,q.jsx)(he,{variant:"light",color:"gray",tt:"none",children:a.get(t)??
"One more"},t)),e.length>3&&`and ${e.length-3} more`]})}function R6({show:e}){let a=Pw(),[t,n]=(0,Lo.useState)(null),[r,o]=(0,Lo.useState)(null);return(0,q.jsxs)(
q.Fragment,{children:[(0,q.jsx)(O,{error:r}),(0,q.jsx)(Uo,{label:"Invites",found:a,keyOf:c=>c.id,nameOf:c=>c.email,texts:c=>[c.email,c.status],acts:[{name:"New \
link",icon:wv,scope:"organisation_users.create",for:c=>c.status==="pending"||c.status==="expired",run:c=>{o(null),ea("POST",`${rr}/${c.id}/resend`,{},rr).then(s=>e(
{email:c.email,link:s.invite_link}),o)}},{name:"Withdraw…",icon:Ot,scope:"organisation_users.delete",danger:!0,for:c=>c.status==="pending",run:n}],cells:[{name:"\
Email",least:220,show:c=>(0,q.jsx)(Bo,{name:c.email,about:c.workspaces.length>0?`${c.workspaces.length} ${c.workspaces.length===1?"workspace":"workspaces"}`:void 0})},
{name:"As",width:110,show:c=>n2(c.role)},{name:"Invited",width:120,show:c=>(0,q.jsx)(pe,{at:c.created_at})},{name:"Ends",width:120,show:c=>c.status==="pending"?
(0,q.jsx)(pe,{at:c.expires_at}):"–"},{name:"Status",width:120,show:c=>(0,q.jsx)(Gn,{status:c.status})}],empty:{icon:(0,q.jsx)(vv,{size:26}),title:"Nobody is i\
nvited",about:"An invite is a link that works once, for a week."}}),t&&(0,q.jsx)(Wa,{title:`Withdraw the invite of ${t.email}?`,action:"Withdraw",close:()=>n(null),
run:()=>ea("DELETE",`${rr}/${t.id}`,void 0,rr),children:"Its link stops working now."})]})}var Tc=p(w(),1);function o2(){return(0,Tc.jsx)(Se,{title:"Page not found",children:(0,Tc.jsx)(Vt,{icon:(0,Tc.jsx)(av,{size:26}),title:"There is nothing at this \
address",action:(0,Tc.jsx)(C,{component:Y,href:"/",variant:"light",children:"To the first page"}),children:"The link may be old, or mistyped."})})}var to=p(B(),1);var lr=p(B(),1);var qo=null;async function i2(){if(qo&&qo.until>Date.now()+3e4)return qo.key;let e=await R("POST","/v1/profile/playground-key");return qo={key:e.key,until:new Date(
e.expires_at).getTime()},qo.key}var Qh=()=>{qo=null};async function*U6(e){let a=new TextDecoder,t=e.getReader(),n="";for(;;){let{done:r,value:o}=await t.read();
n+=r?a.decode():a.decode(o,{stream:!0});let i=n.split(/\r?\n\r?\n/);n=r?"":i.pop()??"";for(let l of i){let c=l.split(/\r?\n/).filter(s=>s.startsWith("data:")).map(
s=>s.slice(5).trimStart());c.length>0&&(yield c.join(`
`))}if(r)return}}async function l2(e,a){return Yc("/v1/chat/completions",{method:"POST",credentials:"omit",signal:e.signal,headers:{"content-type":"application/\
json","x-portkey-api-key":a,"x-portkey-trace-id":e.traceId,"x-portkey-metadata":JSON.stringify({source:"playground"})},body:JSON.stringify({model:e.model,messages:e.
messages,stream:!0,stream_options:{include_usage:!0},...e.temperature===void 0?{}:{temperature:e.temperature},...e.maxTokens===void 0?{}:{max_tokens:e.maxTokens}})})}
async function c2(e){let a=performance.now(),t=await l2(e,await i2());if(t.status===401&&qo&&(Qh(),t=await l2(e,await i2())),!t.ok||!t.body)throw await Kc(t);let n={
finish:"",tokensOut:0,firstTokenMs:0,totalMs:0},r=0;for await(let o of U6(t.body)){if(o==="[DONE]")break;let i=JSON.parse(o);if(i.error)throw new Error(i.error.
message??"The provider broke off the answer.");let l=i.choices?.[0],c=l?.delta?.content??l?.delta?.reasoning_content??"";c&&(r+=1,n.firstTokenMs||=performance.now()-
a,e.onText(c)),n.finish=l?.finish_reason??n.finish,n.tokensOut=i.usage?.completion_tokens??n.tokensOut}return n.tokensOut||=r,n.totalMs=performance.now()-a,n}function s2(e=[]){let[a,t]=(0,lr.useState)(e),n=(0,lr.useRef)(null);(0,lr.useEffect)(()=>()=>n.current?.abort(),[]);let r=(0,lr.useCallback)(l=>{t(c=>[...c.slice(
0,-1),l(c[c.length-1])])},[]),o=(0,lr.useCallback)(async(l,c)=>{let s=jc(),f={model:c.model,traceId:s,running:!0,stopped:!1,outcome:null,error:null};t([...l,{role:"\
assistant",content:"",answer:f}]);let d=m=>r(u=>({...u,answer:{...f,running:!1,...m}}));n.current=new AbortController;try{let m=await c2({model:c.model,messages:[
...c.system.trim()?[{role:"system",content:c.system}]:[],...l.map(B6)],temperature:c.temperature===""?void 0:c.temperature,maxTokens:c.maxTokens===""?void 0:c.maxTokens,
traceId:s,signal:n.current.signal,onText:u=>r(_=>({..._,content:_.content+u}))});d({outcome:m})}catch(m){m instanceof DOMException&&m.name==="AbortError"?d({stopped:!0}):
d({error:m})}},[r]),i=a[a.length-1]?.answer?.running??!1;return{turns:a,running:i,send:(l,c)=>{o([...a,{role:"user",content:l}],c)},again:l=>{o(a.slice(0,-1),l)},
stop:()=>n.current?.abort(),clear:()=>{n.current?.abort(),t([])}}}var B6=({role:e,content:a})=>({role:e,content:a});var cn=p(w(),1);function L6(e,a){let t=a&&!e.includes(a)?[a,...e]:e,n=new Map;for(let r of t){let o=r.startsWith("@")&&r.includes("/")?r.slice(0,r.indexOf("/")):
"Models";n.set(o,[...n.get(o)??[],r])}return[...n].map(([r,o])=>({group:r,items:o.map(i=>({value:i,label:r==="Models"?i:i.slice(r.length+1)}))}))}function d2({value:e,
change:a}){let t=Jo(),n=t.data?.data.map(r=>r.id)??[];return(0,cn.jsx)(Ee,{p:"md",radius:"lg",component:"aside","aria-label":"Settings",children:(0,cn.jsxs)(A,{
children:[(0,cn.jsx)(O,{error:t.error,retry:()=>{t.refetch()},title:"Models cannot be listed"}),(0,cn.jsxs)("div",{children:[(0,cn.jsx)(Ta,{label:"Model",data:L6(
n,e.model),value:e.model,onChange:r=>a({model:r??""}),searchable:!0,allowDeselect:!1,nothingFoundMessage:"No model matches",maxDropdownHeight:320,comboboxProps:{
width:340,position:"bottom-end"}}),(0,cn.jsx)(b,{size:"xs",c:"dimmed",mt:4,className:"wrap mono",children:e.model})]}),(0,cn.jsx)(Un,{label:"System prompt",value:e.
system,onChange:r=>a({system:r.currentTarget.value}),autosize:!0,minRows:3,maxRows:10}),(0,cn.jsx)(Am,{label:"Temperature",description:"0 is steady, higher is f\
reer",value:e.temperature,onChange:r=>a({temperature:typeof r=="number"?r:""}),min:0,max:2,step:.1,decimalScale:2}),(0,cn.jsx)(Am,{label:"Longest answer",description:"\
In tokens",value:e.maxTokens,onChange:r=>a({maxTokens:typeof r=="number"?r:""}),min:1,max:1e6,step:64,allowDecimal:!1})]})})}var wa=p(w(),1);function m2({turn:e,again:a}){let{answer:t}=e;return(0,wa.jsxs)("article",{className:`turn turn-${e.role}`,"aria-label":e.role==="user"?"You":"M\
odel",children:[(0,wa.jsxs)(z,{justify:"space-between",gap:"xs",mb:4,wrap:"nowrap",children:[(0,wa.jsx)(b,{size:"xs",c:"dimmed",fw:600,truncate:!0,children:e.role===
"user"?"You":t?.model??"Model"}),e.content&&!t?.running&&(0,wa.jsx)(Dt,{text:e.content,label:"Copy text"})]}),e.content&&(0,wa.jsxs)("div",{className:"wrap said",
children:[e.content,t?.running&&(0,wa.jsx)("span",{className:"caret","aria-hidden":"true"})]}),t?.running&&!e.content&&(0,wa.jsx)("span",{className:"pulse","ari\
a-label":"Waiting for the first token",role:"img"}),t&&!t.running&&!!t.error&&(0,wa.jsx)(O,{error:t.error}),t&&!t.running&&(0,wa.jsx)(G6,{answer:t,again:a})]})}
function q6(e){return Nt({queryKey:["/v1/logs","trace",e],queryFn:async()=>{let t=Up({...Vc,trace:e,pageSize:1},0);return Kp(await R("GET",`/v1/logs?${t}`)).rows[0]??
null},refetchInterval:t=>t.state.data||t.state.dataUpdateCount>10?!1:500,staleTime:1/0}).data??void 0}function G6({answer:e,again:a}){let t=q6(e.traceId),{outcome:n}=e,
r=n?(n.totalMs-n.firstTokenMs)/1e3:0,o=[];return e.stopped&&o.push(["","Stopped"]),n?.firstTokenMs&&o.push(["First token",Ne(n.firstTokenMs)]),n&&n.tokensOut>1&&
r>0&&o.push(["Speed",`${((n.tokensOut-1)/r).toFixed(1)} tokens/s`]),t&&o.push(["Tokens",`${Pe(t.tokensIn)} in, ${Pe(t.tokensOut)} out`],["Cost",Mt(t.cost)]),n?.
finish==="length"&&o.push(["","Cut at the longest answer"]),(0,wa.jsxs)(z,{gap:"md",mt:8,mih:26,className:"figures",children:[o.map(([i,l])=>(0,wa.jsxs)(b,{size:"\
xs",c:"dimmed",children:[i&&`${i} `,(0,wa.jsx)(b,{span:!0,size:"xs",fw:600,c:"var(--mantine-color-text)",children:l})]},i+l)),t&&(0,wa.jsx)(za,{component:Y,href:`\
/logs/${t.id}`,size:"xs",children:"Open log"}),a&&(0,wa.jsx)(C,{size:"compact-xs",variant:"subtle",leftSection:(0,wa.jsx)(es,{size:13}),onClick:a,children:"Agai\
n"})]})}var ke=p(w(),1),H6=["Write a haiku about rivers.","Explain what a lock gate does.","Name three uses of steam."];function u2(){let[e]=(0,to.useState)(Ew),a=ti(),
[t,n]=(0,to.useState)({model:e?.model??"",system:e?.system??"You are a helpful assistant.",temperature:.7,maxTokens:256}),r={...t,model:t.model||a},o=s2(e?.messages.
slice(0,-1)),[i,l]=(0,to.useState)(e?.messages.at(-1)?.content??""),c=(0,to.useRef)(null),s=o.turns.at(-1);(0,to.useEffect)(()=>{c.current&&(c.current.scrollTop=
c.current.scrollHeight)},[s?.content,s?.answer?.running,o.turns.length]);let f=d=>{!d.trim()||o.running||(o.send(d.trim(),r),l(""))};return(0,ke.jsxs)(Se,{title:"\
Playground",about:"A real request with a short-lived key of your own. It is logged like any other.",wide:!0,actions:o.turns.length>0&&(0,ke.jsx)(C,{variant:"def\
ault",leftSection:(0,ke.jsx)(Ot,{size:16}),onClick:o.clear,children:"Clear"}),children:[(0,ke.jsxs)("div",{className:"playground",children:[(0,ke.jsxs)(Ee,{radius:"\
lg",className:"talk",children:[(0,ke.jsxs)("div",{className:"turns",ref:c,tabIndex:0,role:"region","aria-label":"Conversation",children:[o.turns.length===0&&(0,ke.jsx)(
K6,{choose:f}),o.turns.map((d,m)=>(0,ke.jsx)(m2,{turn:d,again:m===o.turns.length-1&&!o.running?()=>o.again(r):void 0},m))]}),(0,ke.jsxs)("div",{className:"compo\
ser",children:[(0,ke.jsx)(Un,{"aria-label":"Prompt",placeholder:"Ask something",value:i,onChange:d=>l(d.currentTarget.value),onKeyDown:d=>{d.key!=="Enter"||d.shiftKey||
d.nativeEvent.isComposing||(d.preventDefault(),f(i))},autosize:!0,minRows:2,maxRows:10,"data-search":!0}),(0,ke.jsxs)("div",{className:"composer-foot",children:[
(0,ke.jsx)(b,{size:"xs",c:"dimmed",children:"Enter sends, Shift+Enter makes a new line"}),o.running?(0,ke.jsx)(C,{flex:"none",color:"red",variant:"light",leftSection:(0,ke.jsx)(
Cv,{size:15}),onClick:o.stop,children:"Stop"}):(0,ke.jsx)(C,{flex:"none",leftSection:(0,ke.jsx)(yv,{size:16}),onClick:()=>f(i),disabled:!i.trim(),children:"Send"})]})]})]}),
(0,ke.jsx)(d2,{value:r,change:d=>n({...t,...d})})]}),(0,ke.jsx)("div",{className:"sr-only",role:"status","aria-live":"polite",children:s?.answer&&(s.answer.running?
"The model is answering.":s.answer.error?"The answer failed.":`Answer complete: ${s.content}`)})]})}function K6({choose:e}){return(0,ke.jsxs)("div",{className:"\
talk-start",children:[(0,ke.jsx)(dr,{size:48,radius:"xl",variant:"light",children:(0,ke.jsx)(Wo,{size:24})}),(0,ke.jsx)(b,{c:"dimmed",size:"sm",children:"Ask an\
ything, or begin with one of these."}),(0,ke.jsx)("div",{className:"samples",children:H6.map(a=>(0,ke.jsx)(C,{variant:"default",size:"compact-md",fw:450,onClick:()=>e(
a),children:a},a))})]})}var y2=p(B(),1);var f2=["get","post","put","delete"];function h2(e){return Object.entries(e.paths).sort(([a],[t])=>a.localeCompare(t)).flatMap(([a,t])=>Object.entries(t).sort(([
n],[r])=>f2.indexOf(n)-f2.indexOf(r)).map(([n,r])=>{let o=r.requestBody?.content["application/json"];return{id:r.operationId,method:n.toUpperCase(),path:a,tag:r.
tags[0]??"other",summary:r.summary,about:r.description,scopes:r["x-scopes"],caller:r["x-caller"],parameters:r.parameters,example:o?.example,schema:o?.schema}})).
sort((a,t)=>a.tag.localeCompare(t.tag))}function p2(e,a){let t=`${e.method} ${e.path} ${e.summary} ${e.tag} ${e.scopes.join(" ")}`.toLowerCase();return a.toLowerCase().
split(/\s+/).every(n=>t.includes(n))}function v2(e,a){let t=e.path,n=new URLSearchParams;for(let{name:o,in:i}of e.parameters){let l=(a[o]??"").trim();if(i==="pa\
th"){if(!l)return null;t=t.replace(`{${o}}`,encodeURIComponent(l))}else l&&n.set(o,l)}let r=n.toString();return r?`${t}?${r}`:t}var g2=p(w(),1),Y6={GET:"teal",POST:"blue",PUT:"yellow",DELETE:"red"};function hm({name:e}){return(0,g2.jsx)(he,{variant:"light",color:Y6[e]??"gray",radius:"sm",
w:70,style:{flexShrink:0},children:e})}var Xh=p(B(),1);var De=p(w(),1);function b2({operation:e}){let[a,t]=(0,Xh.useState)({}),[n,r]=(0,Xh.useState)(e.example===void 0?"":JSON.stringify(e.example,null,2)),o=v2(e,a),
i=j6(n),l=e.method!=="GET",c=se({gcTime:0,mutationFn:()=>R(e.method,o??"",l&&n.trim()?i.value:void 0)});return(0,De.jsx)(Ee,{p:"lg",radius:"lg",style:{minWidth:0},
children:(0,De.jsx)("form",{onSubmit:f=>{f.preventDefault(),c.mutate()},children:(0,De.jsxs)(A,{children:[(0,De.jsxs)("div",{children:[(0,De.jsxs)(z,{gap:"sm",wrap:"\
nowrap",children:[(0,De.jsx)(hm,{name:e.method}),(0,De.jsx)(b,{className:"mono wrap",fw:600,children:e.path})]}),(0,De.jsx)(Ca,{order:2,size:"h4",mt:"sm",children:e.
summary}),(0,De.jsx)(b,{size:"sm",c:"dimmed",children:e.about})]}),(0,De.jsx)(V6,{scopes:e.scopes}),e.parameters.map(f=>(0,De.jsx)(H,{label:f.name,description:f.
description??(f.in==="path"?"A part of the path: an id or a slug.":void 0),required:f.in==="path",value:a[f.name]??"",onChange:d=>t({...a,[f.name]:d.currentTarget.
value}),styles:{input:{fontFamily:"var(--mantine-font-family-monospace)"}}},f.name)),e.schema!==void 0&&(0,De.jsx)(_p,{label:"Body",value:n,onChange:r,autosize:!0,
minRows:4,maxRows:18,formatOnBlur:!0,validationError:i.error??void 0}),(0,De.jsx)(zt,{label:"curl command",text:al(e.method,o??e.path,l&&i.error===null?i.value:
void 0)}),l&&(0,De.jsx)(Et,{variant:"light",color:"yellow",py:"xs",children:"This changes things for real."}),(0,De.jsx)(z,{justify:"flex-end",children:(0,De.jsx)(
C,{type:"submit",loading:c.isPending,disabled:o===null||i.error!==null,children:"Send as me"})}),(0,De.jsx)(O,{error:c.error,title:c.error instanceof Xo?`Answer\
ed with ${c.error.status}`:void 0}),c.isSuccess&&(0,De.jsx)(zt,{label:"Answer",text:JSON.stringify(c.data,null,2),height:420})]})})})}function j6(e){if(!e.trim())
return{value:void 0,error:null};try{return{value:JSON.parse(e),error:null}}catch(a){return{value:void 0,error:a instanceof Error?a.message:"This is no JSON"}}}function V6({
scopes:e}){let a=new Set(da().data?.scopes);return e.length===0?null:(0,De.jsxs)(z,{gap:6,children:[(0,De.jsx)(b,{size:"sm",children:"Any one of"}),e.map(t=>(0,De.jsxs)(
he,{variant:"light",color:a.has(t)?"teal":"gray",radius:"sm",tt:"none",children:[t,a.has(t)?"":" (you lack it)"]},t))]})}var ze=p(w(),1),Zh="/v1/openapi.json";function w2(){let{id:e}=fn(),[a,t]=ut(),n=Nt({queryKey:[Zh],queryFn:()=>R("GET",Zh),staleTime:1/0}),r=(0,y2.useMemo)(()=>n.
data?h2(n.data):[],[n.data]),o=a.get("search")??"",i=r.filter(c=>p2(c,o)),l=r.find(c=>c.id===e)??i[0];return(0,ze.jsxs)(Se,{title:"API reference",about:(0,ze.jsxs)(
ze.Fragment,{children:["What the console does, a program can do. Calls that you try here are made as you, for real. The same as a file:"," ",(0,ze.jsx)(za,{href:Zh,
inherit:!0,children:"openapi.json"})]}),wide:!0,children:[(0,ze.jsx)(O,{error:n.error,retry:()=>{n.refetch()}}),n.isPending&&(0,ze.jsx)(Aa,{height:420,radius:"l\
g"}),n.data&&(0,ze.jsxs)("div",{className:"reference",children:[(0,ze.jsxs)(A,{gap:"xs",children:[(0,ze.jsx)(H,{"aria-label":"Search operations",placeholder:`Se\
arch ${r.length} operations`,leftSection:(0,ze.jsx)(Fa,{size:16}),value:o,onChange:c=>{let s=c.currentTarget.value;t(s?{search:s}:{},{replace:!0})},"data-search":!0}),
(0,ze.jsx)(Ko.Autosize,{mah:"calc(100vh - 240px)",type:"auto",scrollbars:"y",children:(0,ze.jsx)(Q6,{operations:i,chosen:l?.id})})]}),l?(0,ze.jsx)(b2,{operation:l},
l.id):(0,ze.jsx)(b,{c:"dimmed",children:"No operation matches."})]})]})}function Q6({operations:e,chosen:a}){let[,t]=F(),[n]=ut(),r=n.toString()?`?${n}`:"",o=[...new Set(
e.map(i=>i.tag))];return(0,ze.jsx)(A,{gap:"sm",pr:"xs",children:o.map(i=>(0,ze.jsxs)("div",{children:[(0,ze.jsxs)(z,{gap:6,px:8,pb:4,children:[(0,ze.jsx)(b,{size:"\
xs",fw:600,c:"dimmed",children:i.replaceAll("_"," ")}),(0,ze.jsx)(he,{size:"xs",variant:"light",color:"gray",children:e.filter(l=>l.tag===i).length})]}),e.filter(
l=>l.tag===i).map(l=>(0,ze.jsxs)(Ct,{className:"reference-row","aria-current":l.id===a?"true":void 0,onClick:()=>t(`/reference/${l.id}${r}`),children:[(0,ze.jsx)(
hm,{name:l.method}),(0,ze.jsx)(b,{size:"sm",truncate:!0,span:!0,style:{minWidth:0},children:l.summary})]},l.id))]},i))})}var cl=p(B(),1);var mt=p(w(),1);function _2({needed:e}){let a=Pd("/setup"),[,t]=F(),[n,r]=(0,cl.useState)(a),[o,i]=(0,cl.useState)(""),[l,c]=(0,cl.useState)(""),[s,f]=(0,cl.useState)(
""),[d,m]=(0,cl.useState)(""),u=se({mutationFn:()=>R("POST",Nm,{token:n.trim(),email:o.trim(),password:d,...l.trim()?{name:l.trim()}:{},...s.trim()?{organisation:s.
trim()}:{}}),onSuccess:async()=>{m(""),r(""),t("/"),await Promise.all([sa(je),Ft.invalidateQueries({queryKey:[Nm]})])}});return e?(0,mt.jsx)(Fr,{title:"Welcome \
to Lockgate",about:"Create the first account. It owns this gateway and can invite others later.",children:(0,mt.jsx)("form",{onSubmit:k=>{k.preventDefault(),u.mutate()},
children:(0,mt.jsxs)(A,{children:[!a&&(0,mt.jsx)(Pa,{label:"Set-up token",description:"It is in the link that the gateway printed when it started.",value:n,onChange:k=>r(
k.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"off"}),(0,mt.jsx)(H,{label:"Email",type:"email",value:o,onChange:k=>i(k.currentTarget.value),required:!0,
withAsterisk:!1,autoComplete:"username",autoFocus:!0}),(0,mt.jsx)(Wi,{label:"Password",value:d,onChange:m}),(0,mt.jsx)(H,{label:"Your name",value:l,onChange:k=>c(
k.currentTarget.value),autoComplete:"name",placeholder:"Optional"}),(0,mt.jsx)(H,{label:"Organisation",value:s,onChange:k=>f(k.currentTarget.value),autoComplete:"\
organization",placeholder:"Optional"}),(0,mt.jsx)(O,{error:u.error}),(0,mt.jsx)(C,{type:"submit",size:"md",loading:u.isPending,disabled:!n||!o||!Jr(d),children:"\
Create account"})]})})}):(0,mt.jsx)(Fr,{title:"Already set up",about:"This gateway has an owner, so the set-up link does nothing any more.",children:(0,mt.jsx)(
za,{component:Y,href:"/",children:"Go to the login"})})}var O2=p(B(),1);var sn=p(B(),1);var oe=p(w(),1);function k2({close:e,done:a}){let t=vl(),[n,r]=(0,sn.useState)(""),[o,i]=(0,sn.useState)(""),[l,c]=(0,sn.useState)(""),[s,f]=(0,sn.useState)(""),
[d,m]=(0,sn.useState)({}),[u,_]=(0,sn.useState)(""),k=t.data?.data??[],T=k.find(y=>y.slug===n),v=o.trim()||T?.name||n,h=se({mutationFn:()=>R("POST",oo,{name:v,provider:n,
...l?{key:l}:{},...u.trim()?{custom_host:u.trim()}:{},...s.trim()?{note:s.trim()}:{},...Object.keys(x2(d)).length>0?{configurations:x2(d)}:{}}),onSuccess:y=>{c(
""),pl(),a({slug:y.data?.slug??y.slug??"",name:v,provider:n,status:"active",created_at:""})}}),g=T?.fields.some(y=>y.required&&!d[y.name]?.trim())||T?.needs_host&&
!u.trim();return(0,oe.jsxs)(A2,{title:"Add a virtual key",close:e,submit:()=>h.mutate(),action:"Add and test",busy:h.isPending,error:h.error,blocked:!T||!!g||T.
needs_key&&!l,children:[(0,oe.jsx)(O,{error:t.error,retry:()=>{t.refetch()}}),t.isPending?(0,oe.jsx)(Aa,{height:60,radius:"md"}):(0,oe.jsx)(Ta,{label:"Provider",
data:k.filter(y=>y.slug!=="local").map(y=>({value:y.slug,label:y.name})),value:n||null,placeholder:"Choose one, or type to search",onChange:y=>{r(y??""),m({})},
searchable:!0,allowDeselect:!1,"data-autofocus":!0,nothingFoundMessage:"No such provider. One that speaks OpenAI's API works with a base URL",maxDropdownHeight:280}),
(0,oe.jsx)(H,{label:"Name",placeholder:T?.name,description:"Its slug is made from it.",value:o,onChange:y=>i(y.currentTarget.value),maxLength:100}),T?.needs_key&&
(0,oe.jsx)(S2,{label:"The provider's API key",value:l,onChange:c,required:!0,provider:T}),T?.fields.map(y=>(0,oe.jsx)(H,{label:y.label,value:d[y.name]??"",onChange:E=>m(
{...d,[y.name]:E.currentTarget.value}),required:y.required},y.name)),T&&(0,oe.jsx)(T2,{value:u,onChange:_,provider:T}),(0,oe.jsx)(Un,{label:"Note",placeholder:"\
Whose account, which budget",value:s,onChange:y=>f(y.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}function z2({row:e,close:a}){let t=vl().data?.data.
find(_=>_.slug===e.provider),[n,r]=(0,sn.useState)(e.name),[o,i]=(0,sn.useState)(e.note??""),[l,c]=(0,sn.useState)(""),[s,f]=(0,sn.useState)(e.custom_host??""),
d=s.trim()!==(e.custom_host??""),m=se({mutationFn:()=>R("PUT",`${oo}/${encodeURIComponent(e.slug)}`,{name:n.trim(),note:o.trim(),...l?{key:l}:{},...d?{custom_host:s.
trim()}:{}}),onSuccess:()=>(c(""),a(),pl())}),u=d&&t?.needs_key!==!1;return(0,oe.jsxs)(A2,{title:`Edit ${e.name}`,close:a,submit:()=>m.mutate(),action:"Save",busy:m.
isPending,error:m.error,blocked:!n.trim()||u&&!l,children:[(0,oe.jsx)(H,{label:"Name",value:n,onChange:_=>r(_.currentTarget.value),required:!0,maxLength:100,"da\
ta-autofocus":!0}),t?.needs_key!==!1&&(0,oe.jsx)(S2,{label:"New API key of the provider",value:l,onChange:c,required:u,placeholder:e.masked_key??void 0,about:u?
"A stored key never travels to a new host by itself: enter it again.":"Leave it empty to keep the stored one."}),(0,oe.jsx)(T2,{value:s,onChange:f,provider:t}),
(0,oe.jsx)(Un,{label:"Note",value:o,onChange:_=>i(_.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}function x2(e){return Object.fromEntries(Object.entries(
e).map(([a,t])=>[a,t.trim()]).filter(([,a])=>a))}function S2({label:e,value:a,onChange:t,required:n,placeholder:r,about:o,provider:i}){return(0,oe.jsx)(Pa,{label:e,
description:o??(0,oe.jsxs)(oe.Fragment,{children:["Sealed at once with AES-256-GCM, and never shown again.",i?.docs_url&&(0,oe.jsxs)(oe.Fragment,{children:[" ",
(0,oe.jsxs)(za,{href:i.docs_url,target:"_blank",rel:"noreferrer noopener",size:"xs",children:[i.name," documentation"]})]})]}),value:a,onChange:l=>t(l.currentTarget.
value),required:n,placeholder:r,autoComplete:"off","data-1p-ignore":!0,visibilityToggleButtonProps:{"aria-label":"Show or hide the key"}})}function T2({value:e,
onChange:a,provider:t}){let n=t?.needs_host??!1;return(0,oe.jsx)(H,{label:"Base URL",description:`${n?"Where your server answers, with its path prefix.":"Only f\
or a host of your own, such as a proxy."} The key is bound to it.`,placeholder:t?.base_url??"https://llm.example.org/v1",value:e,onChange:r=>a(r.currentTarget.value),
required:n})}function A2({title:e,close:a,submit:t,action:n,busy:r,error:o,blocked:i,children:l}){return(0,oe.jsx)(Sa,{opened:!0,onClose:a,title:e,closeButtonProps:{
"aria-label":"Close"},children:(0,oe.jsx)("form",{onSubmit:s=>{s.preventDefault(),t()},children:(0,oe.jsxs)(A,{children:[l,(0,oe.jsx)(O,{error:o}),(0,oe.jsxs)(z,
{justify:"flex-end",className:"drawer-foot",children:[(0,oe.jsx)(C,{variant:"default",onClick:a,children:"Cancel"}),(0,oe.jsx)(C,{type:"submit",loading:r,disabled:i,
children:n})]})]})})})}var Go=p(w(),1);function C2({row:e,close:a}){let t=async()=>{await R("DELETE",`${oo}/${encodeURIComponent(e.slug)}`),await pl()};return(0,Go.jsx)(Wa,{title:`Del\
ete ${e.name}?`,action:"Delete virtual key",close:a,run:t,children:(0,Go.jsxs)(A,{gap:"xs",children:[(0,Go.jsxs)(b,{size:"sm",children:["Every request that name\
s ",(0,Go.jsxs)("span",{className:"mono",children:["@",e.slug]})," is refused within a second. The sealed key is destroyed and cannot be brought back; the key a\
t the provider itself stays valid until you revoke it there."]}),(0,Go.jsx)(b,{size:"sm",c:"dimmed",children:"Logs of past requests stay."})]})})}var ie=p(w(),1),X6=[{name:"Name",least:170},{name:"Slug",width:220},{name:"Provider",width:130},{name:"Key",width:120},{name:"Status",width:104},{name:"Created",
width:110},{name:"Actions",width:120,silent:!0}];function E2({rows:e,loading:a,act:t}){let n=vl().data?.data??[],r=o=>n.find(i=>i.slug===o)?.name??o;return(0,ie.jsx)(
Ma,{label:"Virtual keys",columns:X6,loading:a,minWidth:900,children:e.map(o=>(0,ie.jsxs)(S.Tr,{children:[(0,ie.jsxs)(S.Td,{children:[(0,ie.jsx)(b,{size:"sm",fw:550,
className:"wrap",children:o.name}),(o.note||o.custom_host)&&(0,ie.jsx)(b,{size:"xs",c:"dimmed",className:"wrap",lineClamp:1,children:o.note||o.custom_host})]}),
(0,ie.jsx)(S.Td,{children:(0,ie.jsxs)(z,{gap:4,wrap:"nowrap",children:[(0,ie.jsxs)("span",{className:"mono wrap",children:["@",o.slug]}),(0,ie.jsx)(Dt,{text:`@${o.
slug}`,label:`Copy slug of ${o.name}`})]})}),(0,ie.jsx)(S.Td,{children:r(o.provider)}),(0,ie.jsx)(S.Td,{className:"mono nowrap",children:o.masked_key??"None nee\
ded"}),(0,ie.jsx)(S.Td,{children:(0,ie.jsx)(Gn,{status:o.status})}),(0,ie.jsx)(S.Td,{children:(0,ie.jsx)(pe,{at:o.created_at})}),(0,ie.jsx)(S.Td,{children:(0,ie.jsxs)(
z,{gap:6,wrap:"nowrap",justify:"flex-end",children:[(0,ie.jsx)(C,{size:"compact-sm",variant:"default",onClick:()=>t({kind:"test",row:o}),"aria-label":`Test ${o.
name}`,children:"Test"}),(0,ie.jsx)(Z6,{row:o,act:t})]})})]},o.slug))})}function Z6({row:e,act:a}){return(0,ie.jsxs)(M,{children:[(0,ie.jsx)(M.Target,{children:(0,ie.jsx)(
la,{variant:"subtle",color:"gray","aria-label":`Actions for ${e.name}`,children:(0,ie.jsx)(hr,{size:18})})}),(0,ie.jsxs)(M.Dropdown,{children:[(0,ie.jsx)(M.Item,
{leftSection:(0,ie.jsx)(pr,{size:16}),onClick:()=>a({kind:"edit",row:e}),children:"Edit"}),(0,ie.jsx)(M.Divider,{}),(0,ie.jsx)(M.Item,{color:"red",leftSection:(0,ie.jsx)(
Ot,{size:16}),onClick:()=>a({kind:"delete",row:e}),children:"Delete…"})]})]})}var W=p(w(),1),I6={resolve:"Find the host",connect:"Connect",tls:"Encrypt (TLS)",auth:"Log in with the key",models:"List models",completion:"Answer one token"},
Ih=24;function N2({row:e,close:a}){let t=Nt({queryKey:["test",e.slug],queryFn:()=>R("POST",`${oo}/${encodeURIComponent(e.slug)}/test`),staleTime:0,gcTime:0,retry:!1,
refetchOnWindowFocus:!1,refetchOnReconnect:!1}),n=t.isFetching?void 0:t.data;return(0,W.jsx)(Ja,{opened:!0,onClose:a,title:`Test ${e.name}`,size:"lg",closeButtonProps:{
"aria-label":"Close"},children:(0,W.jsxs)(A,{"aria-live":"polite",children:[t.isFetching&&(0,W.jsxs)(z,{gap:"sm",mih:48,children:[(0,W.jsx)(Yo,{size:18}),(0,W.jsx)(
b,{size:"sm",children:"Calling the provider with the stored key…"})]}),!t.isFetching&&(0,W.jsx)(O,{error:t.error}),n&&(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(
Et,{color:n.ok?"teal":"red",icon:n.ok?(0,W.jsx)(qn,{size:18}):(0,W.jsx)(gl,{size:18}),children:n.ok?(0,W.jsxs)(W.Fragment,{children:["It works. Call it as ",(0,W.jsxs)(
"span",{className:"mono",children:["@",e.slug,"/model"]}),"."]}):"It does not work yet. The first red line says what to mend."}),(0,W.jsx)(A,{gap:0,component:"o\
l",className:"steps",children:n.steps.map(r=>(0,W.jsx)(J6,{step:r},r.step))}),(0,W.jsx)(P6,{names:n.models??[]})]}),(0,W.jsxs)(z,{justify:"flex-end",children:[(0,W.jsx)(
C,{variant:"default",onClick:()=>{t.refetch()},disabled:t.isFetching,children:"Test again"}),(0,W.jsx)(C,{onClick:a,children:"Done"})]})]})})}function J6({step:e}){
let a=e.ok?qn:gl;return(0,W.jsxs)("li",{children:[(0,W.jsx)(a,{size:20,color:`var(--mantine-color-${e.ok?"teal":"red"}-6)`,"aria-label":e.ok?"passed":"failed"}),
(0,W.jsxs)("div",{style:{flex:1,minWidth:0},children:[(0,W.jsx)(b,{size:"sm",fw:550,children:I6[e.step]??e.step}),(0,W.jsx)(b,{size:"sm",c:e.ok?"dimmed":"red",className:"\
wrap",children:e.message})]}),(0,W.jsx)(b,{size:"xs",c:"dimmed",className:"nowrap",children:Ne(e.ms)})]})}function P6({names:e}){return e.length===0?null:(0,W.jsxs)(
"div",{children:[(0,W.jsxs)(b,{size:"sm",fw:550,mb:6,children:[e.length," ",e.length===1?"model":"models"," found"]}),(0,W.jsxs)(z,{gap:6,children:[e.slice(0,Ih).
map(a=>(0,W.jsx)(he,{variant:"default",tt:"none",fw:450,radius:"sm",children:a},a)),e.length>Ih&&(0,W.jsxs)(b,{size:"xs",c:"dimmed",children:["and ",e.length-Ih,
" more"]})]})]})}var Ua=p(w(),1);function M2(){let{action:e}=fn(),[,a]=F(),t=fr(),[n,r]=(0,O2.useState)(null),o=t.data?.data??[],i=()=>r(null);return(0,Ua.jsxs)(Se,{title:"Virtu\
al keys",about:"Providers’ credentials, sealed. An app names one by its slug and never sees the key behind it.",actions:(0,Ua.jsx)(C,{component:Y,href:"/virtu\
al-keys/new",leftSection:(0,Ua.jsx)($a,{size:16}),children:"Add virtual key"}),children:[(0,Ua.jsx)(O,{error:t.error,retry:()=>{t.refetch()}}),t.isSuccess&&o.length===
0&&(0,Ua.jsxs)(Vt,{icon:(0,Ua.jsx)(ei,{size:26}),title:"No provider is connected yet",action:(0,Ua.jsx)(C,{component:Y,href:"/virtual-keys/new",variant:"light",
children:"Add the first virtual key"}),children:["Paste a provider’s API key once. Then call its models as ",(0,Ua.jsx)("span",{className:"mono",children:"@sl\
ug/model"}),", or send"," ",(0,Ua.jsx)("span",{className:"mono",children:"x-portkey-virtual-key: slug"}),". The built-in model works without any."]}),!t.error&&
(t.isPending||o.length>0)&&(0,Ua.jsx)(E2,{rows:o,loading:t.isPending,act:r}),e==="new"&&(0,Ua.jsx)(k2,{close:()=>a("/virtual-keys"),done:l=>{a("/virtual-keys"),
r({kind:"test",row:l})}}),n?.kind==="edit"&&(0,Ua.jsx)(z2,{row:n.row,close:i}),n?.kind==="test"&&(0,Ua.jsx)(N2,{row:n.row,close:i}),n?.kind==="delete"&&(0,Ua.jsx)(
C2,{row:n.row,close:i})]})}var G2=p(B(),1);var D2=p(B(),1);var Jh=p(w(),1);function R2({row:e,run:a,close:t}){let[n,r]=(0,D2.useState)("");return(0,Jh.jsx)(eo,{title:`Delete ${e.name}?`,action:"Delete workspace",ready:n===
e.name,save:()=>a(n),close:t,size:"md",children:(0,Jh.jsx)(H,{label:`Type ${e.name} to confirm`,description:"A workspace goes only when nothing is in it any mor\
e: first its keys, providers, configs and prompts. Its logs stay until their time is over.",value:n,onChange:o=>r(o.currentTarget.value),autoComplete:"off","dat\
a-autofocus":!0})})}var sl=p(B(),1);var Zt=p(w(),1),U2=e=>Object.entries(e??{});function B2(e){let a=e.map(([t,n])=>[t.trim(),n]).filter(([t])=>t!=="");return a.length>0?Object.fromEntries(a):null}
function L2({label:e,about:a,pairs:t,change:n}){let r=(o,i)=>n(t.map((l,c)=>c===o?i:l));return(0,Zt.jsx)(jo.Wrapper,{label:e,description:a,children:(0,Zt.jsxs)(
A,{gap:"xs",mt:6,children:[t.map(([o,i],l)=>(0,Zt.jsxs)(z,{gap:"xs",wrap:"nowrap",children:[(0,Zt.jsx)(H,{"aria-label":`Name of pair ${l+1}`,placeholder:"team",
value:o,onChange:c=>r(l,[c.currentTarget.value,i]),style:{flex:1}}),(0,Zt.jsx)(H,{"aria-label":`Value of pair ${l+1}`,placeholder:"blue",value:i,onChange:c=>r(l,
[o,c.currentTarget.value]),style:{flex:1}}),(0,Zt.jsx)(la,{variant:"subtle",color:"gray","aria-label":`Remove pair ${l+1}`,onClick:()=>n(t.filter((c,s)=>s!==l)),
children:(0,Zt.jsx)(Av,{size:16})})]},l)),(0,Zt.jsx)(z,{children:(0,Zt.jsx)(C,{variant:"subtle",size:"compact-sm",leftSection:(0,Zt.jsx)($a,{size:14}),onClick:()=>n(
[...t,["",""]]),children:"Add a pair"})})]})})}var cr=p(w(),1);function Ph({row:e,close:a}){let[t,n]=(0,sl.useState)(e?.name??""),[r,o]=(0,sl.useState)(e?.icon??""),[i,l]=(0,sl.useState)(e?.description??""),
[c,s]=(0,sl.useState)(e?.defaults.block_inline_config??!1),[f,d]=(0,sl.useState)(U2(e?.defaults.metadata)),m=async()=>{let u={name:t.trim(),icon:r.trim()||null,
description:i.trim()||null,defaults:{metadata:B2(f),...e?{block_inline_config:c}:{}}};await(e?ea("PUT",`${Dn}/${e.id}`,u):ea("POST",Dn,u)),await $h()};return(0,cr.jsxs)(
eo,{title:e?`Edit ${e.name}`:"Create a workspace",action:e?"Save":"Create workspace",ready:t.trim()!=="",save:m,close:a,children:[(0,cr.jsxs)(z,{align:"flex-end",
wrap:"nowrap",children:[(0,cr.jsx)(H,{label:"Icon",placeholder:"🔭",value:r,onChange:u=>o(u.currentTarget.value),maxLength:8,w:76}),(0,cr.jsx)(H,{label:"Name",
placeholder:"Checkout team",value:t,onChange:u=>n(u.currentTarget.value),required:!0,maxLength:255,"data-autofocus":!0,style:{flex:1}})]}),(0,cr.jsx)(Un,{label:"\
Description",placeholder:"Who works here, and on what",value:i,onChange:u=>l(u.currentTarget.value),maxLength:1024,autosize:!0,minRows:2}),(0,cr.jsx)(L2,{label:"\
Metadata of every call",about:"Goes into each record of this workspace, over what a caller sends.",pairs:f,change:d}),e&&(0,cr.jsx)(Vo,{label:"Saved configs onl\
y",description:"A call that brings a config, provider or host of its own is refused.",checked:c,onChange:u=>s(u.currentTarget.checked)})]})}var pm=p(B(),1);var qe=p(w(),1);function q2({row:e,close:a}){let t=`${Dn}/${e.id}/users`,n=Jw(e.id),[r,o]=(0,pm.useState)(null),i=se({mutationFn:({id:c,role:s})=>ea("PUT",`${t}\
/${c}`,{role:s},t)}),l=il();return(0,qe.jsxs)(Sa,{opened:!0,onClose:a,title:`Members of ${e.name}`,size:"xl",closeButtonProps:{"aria-label":"Close"},children:[(0,qe.jsxs)(
A,{children:[(0,qe.jsx)($6,{path:t,there:n.data?.data??[]}),(0,qe.jsx)(O,{error:i.error}),(0,qe.jsx)(Uo,{label:"Members",found:n,keyOf:c=>c.id,nameOf:Ra,minWidth:480,
texts:c=>[c.email,Ra(c)],acts:[{name:"Take out…",icon:ns,scope:"workspace_users.delete",danger:!0,run:o}],cells:[{name:"Person",least:200,show:c=>(0,qe.jsx)(Bo,
{name:Ra(c),about:c.email})},{name:"Role here",width:150,show:c=>(0,qe.jsx)(ao,{label:`Role of ${Ra(c)}`,bare:!0,roles:kc,value:c.role,disabled:!l("workspace_us\
ers.update")||i.isPending,change:s=>i.mutate({id:c.id,role:s})})}],empty:{icon:(0,qe.jsx)(vr,{size:26}),title:"Nobody was put in yet",about:"Owners and admins o\
f the organisation reach every workspace without being members."}})]}),r&&(0,qe.jsxs)(Wa,{title:`Take ${Ra(r)} out?`,action:"Take out",close:()=>o(null),run:()=>ea(
"DELETE",`${t}/${r.id}`,void 0,t),children:["Their own keys of ",e.name," stop working within a second. What they made for others stays."]})]})}function $6({path:e,
there:a}){let t=il(),n=mm(t("organisation_users.list")),[r,o]=(0,pm.useState)(null),[i,l]=(0,pm.useState)("member"),c=se({mutationFn:()=>ea("POST",e,{users:[{id:r,
role:i}]},e),onSuccess:()=>o(null)}),s=new Set(a.map(d=>d.id)),f=(n.data?.data??[]).filter(d=>d.status==="active"&&!s.has(d.id));return t("organisation_users.li\
st")?(0,qe.jsxs)(qe.Fragment,{children:[(0,qe.jsxs)(z,{align:"flex-end",wrap:"nowrap",children:[(0,qe.jsx)(Ta,{label:"Put in",placeholder:f.length>0?"A person o\
f the organisation":"Everybody is in",data:f.map(d=>({value:d.id,label:`${Ra(d)} (${d.email})`})),value:r,onChange:o,searchable:!0,nothingFoundMessage:"Nobody m\
atches. Invite them under Members.",style:{flex:1}}),(0,qe.jsx)("div",{style:{width:130},children:(0,qe.jsx)(ao,{label:"As",roles:kc,value:i,change:l})}),(0,qe.jsx)(
um,{scope:"workspace_users.create",children:(0,qe.jsx)(C,{disabled:!r,loading:c.isPending,onClick:()=>c.mutate(),children:"Add"})})]}),(0,qe.jsx)(O,{error:c.error})]}):
(0,qe.jsx)(b,{size:"sm",c:"dimmed",children:"Who may be put in is known to owners and admins of the organisation."})}var Va=p(w(),1),$h=async()=>{await Promise.all([dm(Dn),sa(je)])};function H2(){let{id:e}=fn(),[,a]=F(),t=ol(),[n,r]=(0,G2.useState)(null),o=()=>r(null),i=[{name:"\
Members",icon:vr,scope:"workspace_users.list",run:c=>a(`/workspaces/${c.id}`)},{name:"Edit",icon:pr,scope:"workspaces.update",run:c=>r({kind:"edit",row:c})},{name:"\
Delete…",icon:Ot,scope:"workspaces.delete",danger:!0,for:c=>c.defaults.is_default!==1,run:c=>r({kind:"delete",row:c})}],l=e&&e!=="new"?t.data?.data.find(c=>c.
id===e||c.slug===e):void 0;return(0,Va.jsxs)(Se,{title:"Workspaces",about:"A team’s room: its keys, providers, configs and logs are its own, and nobody outside \
reaches them.",actions:(0,Va.jsx)(fm,{scope:"workspaces.create",run:()=>a("/workspaces/new"),children:"Create workspace"}),children:[(0,Va.jsx)(Uo,{label:"Works\
paces",found:t,keyOf:c=>c.id,nameOf:c=>c.name,texts:c=>[c.name,c.slug,c.description],acts:i,cells:[{name:"Name",least:200,show:c=>(0,Va.jsx)(Bo,{name:`${c.icon?
`${c.icon} `:""}${c.name}`,about:c.description})},{name:"Slug",width:220,show:c=>(0,Va.jsx)("span",{className:"mono wrap",children:c.slug})},{name:"Default conf\
ig",width:190,from:"lg",show:c=>(0,Va.jsx)("span",{className:"mono wrap",children:c.defaults.config_id??"–"})},{name:"Rules",width:150,show:c=>c.defaults.block_inline_config?
(0,Va.jsx)(he,{variant:"light",tt:"none",children:"Saved configs only"}):"–"},{name:"Created",width:120,show:c=>(0,Va.jsx)(pe,{at:c.created_at})}],empty:{icon:(0,Va.jsx)(
Jc,{size:26}),title:"You are in no workspace",about:"Ask an admin of the organisation to put you in one."}}),e==="new"&&(0,Va.jsx)(Ph,{close:()=>a("/workspaces")}),
n?.kind==="edit"&&(0,Va.jsx)(Ph,{row:n.row,close:o}),n?.kind==="delete"&&(0,Va.jsx)(R2,{row:n.row,close:o,run:c=>ea("DELETE",`${Dn}/${n.row.id}`,{name:c}).then(
$h)}),l&&(0,Va.jsx)(q2,{row:l,close:()=>a("/workspaces")})]})}var K2=()=>zp({opened:!1,empty:!1,selected:-1,listId:"",query:"",registeredActions:new Set}),Fh=e=>Sp(e);function dl(e,a){let t=a.getState();a.setState({...t,...e(
a.getState())})}function Y2(e){dl(()=>({opened:!0,selected:-1}),e)}function j2(e){dl(()=>({opened:!1}),e)}function V2(e){dl(a=>({opened:!a.opened,selected:a.opened?
a.selected:-1}),e)}function Q2(e,a){a.updateState(t=>({...t,selected:e}))}function F6(e,a){a.updateState(t=>({...t,listId:e}))}function vm(e,a=document){let t=a.
querySelector(e);if(t)return t;let n=a instanceof ShadowRoot?a.host.children:a.children;for(let r=0;r<n.length;r+=1){let o=n[r];if(o.shadowRoot){let l=vm(e,o.shadowRoot);
if(l)return l}let i=vm(e,o);if(i)return i}return null}function gm(e,a){let t=a.getState(),n=t.listId?vm(`#${t.listId}`):null,r=n?.querySelector("[data-selected]"),
o=n?.querySelectorAll("[data-action]")??[],i=e===-1?o.length-1:e===o.length?0:e,l=sp(i,0,o.length-1);return r?.removeAttribute("data-selected"),o[l]?.scrollIntoView(
{block:"nearest"}),o[l]?.setAttribute("data-selected","true"),Q2(l,a),l}function W6(e){return gm(e.getState().selected+1,e)}function ek(e){return gm(e.getState().
selected-1,e)}function ak(e){let a=e.getState();(a.listId?vm(`#${a.listId} [data-selected]`):null)?.click()}function tk(e,a){let t=a.getState();return t.registeredActions.
add(e),()=>{t.registeredActions.delete(e)}}function nk(e,a){dl(()=>({query:e}),a),Promise.resolve().then(()=>{gm(0,a),dl(t=>({empty:t.query.trim().length>0&&t.registeredActions.
size===0||!1}),a)})}function rk({clearQuery:e},a){a.updateState(t=>({...t,selected:-1,query:e?"":t.query,empty:e?!1:t.empty}))}var Qa={open:Y2,close:j2,toggle:V2,
updateState:dl,setSelectedAction:Q2,setListId:F6,selectAction:gm,selectNextAction:W6,selectPreviousAction:ek,triggerSelectedAction:ak,registerAction:tk,setQuery:nk,
clearSpotlightState:rk};function X2(){let e=K2();return[e,{open:()=>Y2(e),close:()=>j2(e),toggle:()=>V2(e)}]}var[bm,no]=X2(),{open:ok,close:ik,toggle:lk}=no;function ym(e){let a=e;return a.group!==void 0&&Array.isArray(a.actions)}var[Z2,It]=cp("Spotlight component was not found in tree");var _a={root:"m_d2b315db",content:"m_3cd250e0",body:"m_d2abce9b",search:"m_f366a061",actionsList:"m_6e463822",action:"m_d49bb8ef",actionBody:"m_3d475731",actionSection:"\
m_832642f6",actionLabel:"m_6c2a1345",actionDescription:"m_a6d9d78d",empty:"m_82f78f74",footer:"m_ddcaf054",actionsGroup:"m_5a3e5f7b"};var Jt=p(w(),1),ck={dimmedSections:!0,highlightQuery:!1},ml=ka(e=>{let{className:a,style:t,classNames:n,styles:r,id:o,description:i,label:l,leftSection:c,rightSection:s,
children:f,dimmedSections:d,highlightQuery:m,highlightColor:u,closeSpotlightOnTrigger:_,onClick:k,onMouseDown:T,keywords:v,vars:h,...g}=xa("SpotlightAction",ck,
e),y=It(),E={classNames:n,styles:r},G=m&&typeof l=="string"?(0,Jt.jsx)(wp,{component:"span",highlight:y.query,color:u,...y.getStyles("actionLabel",E),children:l}):
(0,Jt.jsx)("span",{...y.getStyles("actionLabel",E),children:l});return(0,Jt.jsx)(Ct,{"data-action":!0,...y.getStyles("action",{className:a,style:t,...E}),...g,onMouseDown:N=>{
N.preventDefault(),T?.(N)},onClick:N=>{k?.(N),(_??y.closeOnActionTrigger)&&Qa.close(y.store)},tabIndex:-1,children:f||(0,Jt.jsxs)(Jt.Fragment,{children:[c&&(0,Jt.jsx)(
$t,{component:"span",mod:{position:"left",dimmed:d},...y.getStyles("actionSection",E),children:c}),(0,Jt.jsxs)("span",{...y.getStyles("actionBody",E),children:[
G,(0,Jt.jsx)("span",{...y.getStyles("actionDescription",E),children:i})]}),s&&(0,Jt.jsx)($t,{component:"span",mod:{position:"right",dimmed:d},...y.getStyles("ac\
tionSection",E),children:s})]})})});ml.classes=_a;ml.displayName="@mantine/spotlight/SpotlightAction";var I2=p(w(),1),Ac=ka(e=>{let{className:a,style:t,styles:n,classNames:r,label:o,children:i,...l}=xa("SpotlightActionsGroup",null,e),c=It();return(0,I2.jsx)($t,{
...c.getStyles("actionsGroup",{className:a,style:t,classNames:r,styles:n}),...l,__vars:{"--spotlight-label":`'${o?.replace(/\\/g,"\\\\").replace(/'/g,"\\'")}'`},
children:i})});Ac.classes=_a;Ac.displayName="@mantine/core/SpotlightActionsGroup";var J2=p(w(),1),wm=p(B(),1),Cc=ka(e=>{let{className:a,style:t,id:n,children:r,vars:o,classNames:i,styles:l,...c}=xa("SpotlightActionsList",null,e),s=It(),f=`man\
tine-${(0,wm.useId)().replace(/:/g,"")}`,d=n||f;return(0,wm.useEffect)(()=>(Qa.setListId(d,s.store),()=>Qa.setListId("",s.store)),[]),(0,J2.jsx)(Ko.Autosize,{...s.
getStyles("actionsList",{className:a,style:t,classNames:i,styles:l}),type:"scroll",scrollbarSize:"var(--spotlight-actions-list-padding)",offsetScrollbars:"y",id:d,
...c,children:r})});Cc.classes=_a;Cc.displayName="@mantine/spotlight/SpotlightActionsList";var P2=p(w(),1),Ec=ka(e=>{let{className:a,style:t,classNames:n,styles:r,...o}=xa("SpotlightEmpty",null,e),i=It();return(0,P2.jsx)($t,{...i.getStyles("empty",{classNames:n,
styles:r,className:a,style:t}),...o})});Ec.classes=_a;Ec.displayName="@mantine/spotlight/SpotlightEmpty";var $2=p(w(),1),_m=ka(e=>{let{className:a,style:t,classNames:n,styles:r,...o}=xa("SpotlightFooter",null,e),i=It();return(0,$2.jsx)($t,{...i.getStyles("footer",{
className:a,classNames:n,style:t,styles:r}),...o})});_m.classes=_a;_m.displayName="@mantine/spotlight/SpotlightFooter";function F2(e,a){if(!e)return[];let t=()=>Qa.open(a);return Array.isArray(e)?e.map(n=>[n,t]):[[e,t]]}var Wh=p(w(),1),sk={size:600,yOffset:80,zIndex:Rc("max"),overlayProps:{backgroundOpacity:.35,blur:7},transitionProps:{duration:200,transition:"pop"},store:bm,clearQueryOnClose:!0,
closeOnActionTrigger:!0,shortcut:"mod + K",maxHeight:400},Nc=ka(e=>{let a=xa("SpotlightRoot",sk,e),{classNames:t,className:n,style:r,styles:o,unstyled:i,vars:l,
store:c,children:s,query:f,onQueryChange:d,transitionProps:m,clearQueryOnClose:u,shortcut:_,tagsToIgnore:k,triggerOnContentEditable:T,disabled:v,onSpotlightOpen:h,
onSpotlightClose:g,forceOpened:y,closeOnActionTrigger:E,maxHeight:G,scrollable:N,attributes:D,...Re}=a,{opened:Q,query:mn}=Fh(c),zm=typeof f=="string"?f:mn,op=ip=>{
d?.(ip),Qa.setQuery(ip,c)},w5=vp({name:"Spotlight",classes:_a,props:a,className:n,style:r,classNames:t,styles:o,unstyled:i,attributes:D}),{resolvedClassNames:_5,
resolvedStyles:x5}=pp({classNames:t,styles:o,props:a});return fp(F2(_,c),k,T),dp(()=>{Q?h?.():g?.()},[Q]),v?null:(0,Wh.jsx)(Z2,{value:{getStyles:w5,query:zm,setQuery:op,
store:c,closeOnActionTrigger:E},children:(0,Wh.jsx)(Ja,{...Re,withCloseButton:!1,opened:Q||!!y,padding:0,onClose:()=>Qa.close(c),className:n,style:r,classNames:_5,
styles:x5,attributes:D,transitionProps:{...m,onExited:()=>{u&&op(""),Qa.clearSpotlightState({clearQuery:u},c),m?.onExited?.()}},__vars:{"--spotlight-max-height":N?
lp(G):void 0},__staticSelector:"Spotlight","data-scrollable":N||void 0,children:s})})});Nc.classes=_a;Nc.displayName="@mantine/spotlight/SpotlightRoot";var W2=p(w(),1),e5=p(B(),1),dk={size:"lg"},Oc=ka(e=>{let{classNames:a,styles:t,onKeyDown:n,onChange:r,vars:o,value:i,attributes:l,...c}=xa("SpotlightSearch",dk,
e),s=It(),f=s.getStyles("search"),[d,m]=(0,e5.useState)(!1),u=_=>{n?.(_),!d&&(_.nativeEvent.code==="ArrowDown"&&(_.preventDefault(),Qa.selectNextAction(s.store)),
_.nativeEvent.code==="ArrowUp"&&(_.preventDefault(),Qa.selectPreviousAction(s.store)),(_.nativeEvent.code==="Enter"||_.nativeEvent.code==="NumpadEnter")&&(_.preventDefault(),
Qa.triggerSelectedAction(s.store)))};return(0,W2.jsx)(jo,{...f,classNames:[{input:f.className},a],styles:[{input:f.style},t],...c,value:i??s.query,onChange:_=>{
s.setQuery(_.currentTarget.value),r?.(_)},onKeyDown:u,onCompositionStart:()=>m(!0),onCompositionEnd:()=>m(!1)})});Oc.classes=_a;Oc.displayName="@mantine/spotlig\
ht/SpotlightSearch";function mk(e){return Array.isArray(e)?e.map(a=>a.trim()).join(",").toLowerCase().trim():typeof e=="string"?e.toLowerCase().trim():""}function uk(e){return e.reduce(
(a,t)=>"actions"in t?[...a,...t.actions.map(n=>({...n,group:t.group}))]:[...a,t],[])}function fk(e){let a={},t=[];return e.forEach(n=>{n.group?(a[n.group]||(a[n.
group]={pushed:!1,data:{group:n.group,actions:[]}}),a[n.group].data.actions.push(n),a[n.group].pushed||(a[n.group].pushed=!0,t.push(a[n.group].data))):t.push(n)}),
t}var a5=(e,a)=>{let t=e.trim().toLowerCase(),n=[[],[]];return uk(a).forEach(r=>{r.label?.toLowerCase().includes(t)?n[0].push(r):(r.description?.toLowerCase().includes(
t)||mk(r.keywords).includes(t))&&n[1].push(r)}),fk(n.flat())};function ep(e,a){if(!Array.isArray(e))return[];let t=0;return e.reduce((n,r)=>{if(t>=a)return n;if(ym(r)){let o=ep(r.actions,a-t);n.push({group:r.group,actions:o}),
t+=o.length}else n.push(r),t+=1;return n},[])}var sr=p(w(),1),hk={size:600,yOffset:80,limit:1/0,zIndex:Rc("max"),overlayProps:{backgroundOpacity:.35,blur:7},transitionProps:{duration:200,transition:"pop"},store:bm,
filter:a5,clearQueryOnClose:!0,closeOnActionTrigger:!0,shortcut:"mod + K"},Xa=ka(e=>{let{searchProps:a,filter:t,query:n,onQueryChange:r,actions:o,nothingFound:i,
highlightQuery:l,limit:c,scrollAreaProps:s,...f}=xa("Spotlight",hk,e),[d,m]=up({value:n,defaultValue:"",finalValue:"",onChange:r}),u=ep(t(d,o),c).map(_=>{if(ym(
_)){let k=_.actions.map(({id:T,...v})=>(0,sr.jsx)(ml,{highlightQuery:l,...v},T));return(0,sr.jsx)(Ac,{label:_.group,children:k},_.group)}return(0,sr.jsx)(ml,{highlightQuery:l,
..._},_.id)});return(0,sr.jsxs)(Nc,{...f,query:d,onQueryChange:m,children:[(0,sr.jsx)(Oc,{...a}),u.length>0&&(0,sr.jsx)(Cc,{...s,children:u}),u.length===0&&i&&(0,sr.jsx)(
Ec,{children:i})]})});Xa.classes=_a;Xa.displayName="@mantine/spotlight/Spotlight";Xa.Search=Oc;Xa.ActionsList=Cc;Xa.Action=ml;Xa.Empty=Ec;Xa.ActionsGroup=Ac;Xa.
Footer=_m;Xa.Root=Nc;Xa.open=no.open;Xa.close=no.close;Xa.toggle=no.toggle;var m5=p(B(),1);var dn=p(w(),1);function t5({opened:e,close:a}){let t=Op();return(0,dn.jsx)(Sa,{opened:e,onClose:a,title:"API calls of this page",size:"lg",closeButtonProps:{"a\
ria-label":"Close"},children:(0,dn.jsxs)(A,{children:[(0,dn.jsx)(b,{size:"sm",c:"dimmed",children:"The console uses nothing but the public API. These are the ca\
lls that this page made, newest first, with a key in place of your session. Secrets are left out."}),t.length===0&&(0,dn.jsx)(b,{size:"sm",children:"No call yet\
."}),t.map(n=>(0,dn.jsxs)(A,{gap:6,children:[(0,dn.jsxs)(z,{gap:"xs",children:[(0,dn.jsx)(he,{size:"sm",variant:"light",color:n.status<400?"teal":"orange",radius:"\
sm",children:n.status}),(0,dn.jsxs)(b,{size:"xs",c:"dimmed",children:[n.ms," ms"]})]}),(0,dn.jsx)(zt,{text:al(n.method,n.path,n.body),label:"curl command"})]},n.
number))]})})}var Rn=p(w(),1),ap=[{to:"/",name:"Getting started",about:"First request, next steps",icon:dv},{to:"/playground",name:"Playground",about:"Try a model",icon:Wo},{
to:"/logs",name:"Logs",about:"Every call, in detail",icon:uv},{to:"/configs",name:"Configs",about:"Where calls go",icon:as},{to:"/keys",name:"API keys",about:"W\
ho may call",icon:Fo},{to:"/virtual-keys",name:"Virtual keys",about:"Provider credentials",icon:ei},{to:"/reference",name:"API reference",about:"Every operation\
, to try",icon:Zp}],tp=[{to:"/workspaces",name:"Workspaces",about:"Teams and their rooms",icon:Jc,scope:"workspaces.list"},{to:"/members",name:"Members",about:"\
People and invites",icon:vr,scope:"organisation_users.list"},{to:"/audit",name:"Audit log",about:"Who changed what",icon:$c,scope:"audit_logs.list"}],xm=(e,a)=>e.
filter(({scope:t})=>!t||a.includes(t));function r5({scopes:e,onNavigate:a}){let t=xm(tp,e);return(0,Rn.jsxs)(A,{gap:"lg",children:[(0,Rn.jsx)(n5,{places:xm(ap,e),
onNavigate:a}),t.length>0&&(0,Rn.jsxs)("div",{children:[(0,Rn.jsx)(b,{size:"xs",fw:600,c:"dimmed",px:"sm",pb:6,children:"Organisation"}),(0,Rn.jsx)(n5,{places:t,
onNavigate:a})]})]})}function n5({places:e,onNavigate:a}){let[t]=F();return(0,Rn.jsx)(A,{gap:2,children:e.map(({to:n,name:r,icon:o})=>{let i=n==="/"?t==="/":t.startsWith(
n);return(0,Rn.jsx)(kp,{component:Y,href:n,label:r,active:i,"aria-current":i?"page":void 0,leftSection:(0,Rn.jsx)(o,{size:18,stroke:1.7}),onClick:a,style:{borderRadius:8}},
n)})})}var o5=p(B(),1);async function km(){try{await R("DELETE",je)}catch(e){Hc.show({color:"red",message:e instanceof Error?e.message:"Could not sign out."});return}np()}function np(){
Qh(),Ft.setQueryData([je],null),Ft.removeQueries({predicate:e=>e.queryKey[0]!==je})}var Za=p(w(),1),pk=/^[0-9a-f-]{8,}$/i;function i5(){let[e,a]=(0,o5.useState)(""),[,t]=F(),{setColorScheme:n}=Uc(),r=rl(),o=ur().data?.data??[],i=fr().data?.data??
[],l=Po(e!=="").data?.data??[],c=da().data?.scopes??[],s=xm([...ap,...tp],c).map(({to:_,name:k,about:T,icon:v})=>({id:_,label:k,description:T,leftSection:(0,Za.jsx)(
v,{size:20,stroke:1.7}),onClick:()=>t(_)})),f=[{id:"copy-key",label:"Copy my API key",leftSection:(0,Za.jsx)($o,{size:20}),onClick:r},{id:"new-key",label:"Creat\
e an API key",leftSection:(0,Za.jsx)($a,{size:20}),onClick:()=>t("/keys/new")},{id:"new-config",label:"Create a config",leftSection:(0,Za.jsx)($a,{size:20}),onClick:()=>t(
"/configs/new")},{id:"new-vk",label:"Add a virtual key",leftSection:(0,Za.jsx)($a,{size:20}),onClick:()=>t("/virtual-keys/new")},{id:"dark",label:"Dark theme",leftSection:(0,Za.jsx)(
Wc,{size:20}),onClick:()=>n("dark")},{id:"light",label:"Light theme",leftSection:(0,Za.jsx)(ts,{size:20}),onClick:()=>n("light")},{id:"out",label:"Sign out",leftSection:(0,Za.jsx)(
Fc,{size:20}),onClick:()=>{km()}}],d=[...o.map(_=>({id:`key-${_.id}`,label:_.name,description:_.key,leftSection:(0,Za.jsx)(Fo,{size:20,stroke:1.7}),onClick:()=>t(
`/keys?search=${encodeURIComponent(_.name)}`)})),...i.map(_=>({id:`vk-${_.slug}`,label:_.name,description:`@${_.slug}`,leftSection:(0,Za.jsx)(ei,{size:20,stroke:1.7}),
onClick:()=>t("/virtual-keys")})),...l.map(_=>({id:`config-${_.slug}`,label:_.name,description:_.slug,leftSection:(0,Za.jsx)(as,{size:20,stroke:1.7}),onClick:()=>t(
`/configs/${_.slug}`)}))],m=[{group:"Pages",actions:s},{group:"Actions",actions:f},{group:"Keys and configs",actions:e?d:[]}],u=e.trim();if(pk.test(u)){let _={leftSection:(0,Za.jsx)(
lv,{size:20}),keywords:[u]};m.unshift({group:"Logs",actions:[{..._,id:"log",label:`Open log ${u}`,onClick:()=>t(`/logs/${encodeURIComponent(u)}`)},{..._,id:"tra\
ce",label:`Logs of trace ${u}`,onClick:()=>t(`/logs?range=all&q=trace:${encodeURIComponent(u)}`)}]})}return(0,Za.jsx)(Xa,{actions:m,query:e,onQueryChange:a,shortcut:"\
mod + K",scrollable:!0,maxHeight:420,nothingFound:"Nothing found",searchProps:{leftSection:(0,Za.jsx)(Fa,{size:20,stroke:1.5}),placeholder:"Pages, keys, actions\
, a log or trace id","aria-label":"Search and commands"}})}var le=p(w(),1);function vk(e){let{first_name:a,last_name:t,email:n}=e.user;return[a,t].filter(Boolean).join(" ")||n}var gk=[{value:"auto",label:"As the system",
icon:(0,le.jsx)(rv,{size:16})},{value:"light",label:"Light",icon:(0,le.jsx)(ts,{size:16})},{value:"dark",label:"Dark",icon:(0,le.jsx)(Wc,{size:16})}];function l5({
session:e}){let[,a]=F(),{colorScheme:t,setColorScheme:n}=Uc(),r=rl(),o=Zo().data?.key,i=vk(e);return(0,le.jsxs)(M,{width:280,position:"bottom-end",children:[(0,le.jsx)(
M.Target,{children:(0,le.jsx)(Ct,{"aria-label":`Profile menu of ${i}`,style:{borderRadius:999},children:(0,le.jsx)(gp,{size:34,radius:"xl",color:"water",variant:"\
filled",name:i})})}),(0,le.jsxs)(M.Dropdown,{children:[(0,le.jsxs)("div",{style:{padding:"10px 12px 8px"},children:[(0,le.jsx)(b,{size:"sm",fw:600,truncate:!0,children:i}),
(0,le.jsx)(b,{size:"xs",c:"dimmed",truncate:!0,children:e.user.email===i?e.organisation.name:e.user.email})]}),(0,le.jsx)(M.Divider,{}),(0,le.jsxs)(M.Item,{leftSection:(0,le.jsx)(
$o,{size:16}),onClick:r,children:["Copy API key",(0,le.jsx)(b,{size:"xs",c:"dimmed",ff:o?"monospace":void 0,children:o?o.masked:"Makes your personal key"})]}),(0,le.jsx)(
M.Divider,{}),(0,le.jsx)(M.Label,{children:"Theme"}),gk.map(l=>(0,le.jsx)(M.Item,{leftSection:l.icon,rightSection:t===l.value?(0,le.jsx)(io,{size:14,"aria-label":"\
chosen"}):null,closeMenuOnClick:!1,onClick:()=>n(l.value),children:l.label},l.value)),(0,le.jsx)(M.Divider,{}),(0,le.jsx)(M.Item,{leftSection:(0,le.jsx)(ov,{size:16}),
onClick:()=>a("/account"),children:"Sessions"}),(0,le.jsx)(M.Item,{leftSection:(0,le.jsx)(gv,{size:16}),onClick:()=>a("/account#password"),children:"Change pass\
word"}),(0,le.jsx)(M.Item,{leftSection:(0,le.jsx)(mv,{size:16}),onClick:sm,children:"Keyboard shortcuts"}),(0,le.jsx)(M.Divider,{}),(0,le.jsx)(M.Item,{leftSection:(0,le.jsx)(
Fc,{size:16}),onClick:()=>{km()},children:"Sign out"})]})]})}var Mc=p(B(),1);var Pt=p(w(),1);function c5(){let[e,a]=(0,Mc.useState)(null);return(0,Mc.useEffect)(()=>Mp(()=>new Promise(n=>a(()=>n))),[]),e?(0,Pt.jsx)(bk,{end:n=>{a(null),e(
n)}}):null}function bk({end:e}){let[a,t]=(0,Mc.useState)(""),n=se({mutationFn:()=>R("POST",`${je}/prove`,{password:a}),onSuccess:()=>(e(!0),sa("/v1/sessions"))});
return(0,Pt.jsx)(Ja,{opened:!0,onClose:()=>e(!1),title:"Confirm your password",zIndex:400,closeButtonProps:{"aria-label":"Close"},children:(0,Pt.jsx)("form",{onSubmit:o=>{
o.preventDefault(),o.stopPropagation(),n.mutate()},children:(0,Pt.jsxs)(A,{children:[(0,Pt.jsx)(b,{size:"sm",children:"You entered it more than five minutes ago\
, and this needs it again."}),(0,Pt.jsx)(Pa,{label:"Password",value:a,onChange:o=>t(o.currentTarget.value),autoComplete:"current-password","data-autofocus":!0,visibilityToggleButtonProps:{
"aria-label":"Show or hide the password"}}),(0,Pt.jsx)(O,{error:n.error}),(0,Pt.jsxs)(z,{justify:"flex-end",children:[(0,Pt.jsx)(C,{variant:"default",onClick:()=>e(
!1),children:"Cancel"}),(0,Pt.jsx)(C,{type:"submit",loading:n.isPending,disabled:!a,children:"Confirm"})]})]})})})}var s5=p(B(),1);var Ia=p(w(),1);function d5({session:e}){let a=mr(),t=e.workspaces.find(r=>r.id===a)??e.workspaces[0];(0,s5.useEffect)(()=>{t&&t.id!==a&&Em(t.id)},[t,a]);let n=r=>{
Em(r),Ft.resetQueries({predicate:({queryKey:[o]})=>o!==je})};return(0,Ia.jsxs)(M,{width:300,position:"bottom-start",children:[(0,Ia.jsx)(M.Target,{children:(0,Ia.jsxs)(
Ct,{className:"switcher","aria-label":`Workspace ${t?.name??"none"} of ${e.organisation.name}: change`,children:[(0,Ia.jsx)(b,{size:"sm",truncate:!0,fw:550,span:!0,
children:t?.name??e.organisation.name}),(0,Ia.jsx)(bv,{size:15,stroke:1.7})]})}),(0,Ia.jsxs)(M.Dropdown,{children:[(0,Ia.jsx)(M.Label,{children:e.organisation.name}),
e.workspaces.map(r=>(0,Ia.jsx)(M.Item,{onClick:()=>n(r.id),rightSection:r.id===t?.id?(0,Ia.jsx)(io,{size:15,"aria-label":"at hand"}):null,children:(0,Ia.jsxs)(z,
{gap:"xs",wrap:"nowrap",children:[(0,Ia.jsx)(b,{size:"sm",truncate:!0,span:!0,children:r.name}),r.role&&(0,Ia.jsx)(he,{size:"xs",variant:"light",color:"gray",children:r.
role})]})},r.id)),e.workspaces.length===0&&(0,Ia.jsx)(M.Item,{disabled:!0,children:"You are in no workspace yet"})]})]})}var te=p(w(),1);function u5({session:e,children:a}){let[t,n]=ul(!1),[r,o]=ul(!1),[i]=F(),l=i.split("/")[1];return(0,m5.useEffect)(Np,[l]),(0,te.jsxs)(cw,{children:[
(0,te.jsx)("a",{href:"#main",className:"skip",children:"Skip to content"}),(0,te.jsxs)(fl,{header:{height:56},navbar:{width:232,breakpoint:"sm",collapsed:{mobile:!t}},
padding:0,children:[(0,te.jsx)(fl.Header,{px:"md",children:(0,te.jsxs)(z,{h:"100%",justify:"space-between",wrap:"nowrap",gap:"sm",children:[(0,te.jsxs)(z,{gap:"\
sm",wrap:"nowrap",style:{minWidth:0},children:[(0,te.jsx)(bp,{opened:t,onClick:n.toggle,hiddenFrom:"sm",size:"sm","aria-label":"Menu of pages"}),(0,te.jsxs)(Y,{
href:"/","aria-label":"Lockgate, first page",className:"brand",children:[(0,te.jsx)($d,{}),(0,te.jsx)(b,{fw:680,visibleFrom:"xs",span:!0,children:"Lockgate"})]}),
(0,te.jsx)(d5,{session:e})]}),(0,te.jsxs)(z,{gap:6,wrap:"nowrap",children:[(0,te.jsxs)(Ct,{className:"search-button",onClick:no.open,"aria-label":"Search and co\
mmands",children:[(0,te.jsx)(Fa,{size:15}),(0,te.jsx)(b,{span:!0,size:"sm",c:"dimmed",visibleFrom:"md",children:"Search or run a command"}),(0,te.jsx)(qc,{size:"\
xs",visibleFrom:"md",children:"Ctrl K"})]}),(0,te.jsx)(Bn,{label:"Show API calls of this page",children:(0,te.jsx)(la,{variant:"subtle",color:"gray",size:"lg","\
aria-label":"Show API calls of this page",onClick:o.open,children:(0,te.jsx)(ev,{size:19,stroke:1.7})})}),(0,te.jsx)(Bn,{label:"Keyboard shortcuts",children:(0,te.jsx)(
la,{variant:"subtle",color:"gray",size:"lg","aria-label":"Keyboard shortcuts",onClick:sm,visibleFrom:"xs",children:(0,te.jsx)(sv,{size:19,stroke:1.7})})}),(0,te.jsx)(
l5,{session:e})]})]})}),(0,te.jsx)(fl.Navbar,{p:"sm","aria-label":"Pages",style:{overflowY:"auto"},children:(0,te.jsx)(r5,{scopes:e.scopes,onNavigate:n.close})}),
(0,te.jsx)(fl.Main,{id:"main",tabIndex:-1,style:{outline:"none"},children:a})]}),(0,te.jsx)(i5,{}),(0,te.jsx)(Vw,{}),(0,te.jsx)(c5,{}),(0,te.jsx)(t5,{opened:r,close:o.
close})]})}var $=p(w(),1),yk=(0,ro.lazy)(()=>import("./config-GENBEHTR.js").catch(()=>({default:wk})));function f5(){let e=da(),a=Yp(e.data===null),[t]=F();_k();let n=e.
error??a.error;return n?(0,$.jsx)(Tm,{mih:"100vh",p:"md",children:(0,$.jsx)(O,{error:n,title:"The console cannot start",retry:()=>{e.refetch()}})}):e.isPending||
e.data===null&&a.isPending?(0,$.jsx)(Tm,{mih:"100vh",children:(0,$.jsx)(Yo,{"aria-label":"Loading"})}):t==="/invite"?(0,$.jsx)(pw,{}):e.data?(0,$.jsx)(u5,{session:e.
data,children:(0,$.jsx)(rp,{children:(0,$.jsxs)(Qp,{children:[(0,$.jsx)(Ea,{path:"/",component:fw}),(0,$.jsx)(Ea,{path:"/playground",component:u2}),(0,$.jsx)(Ea,
{path:"/logs/:id?",component:Iw}),(0,$.jsx)(Ea,{path:"/keys/:action?",component:zw}),(0,$.jsx)(Ea,{path:"/virtual-keys/:action?",component:M2}),(0,$.jsx)(Ea,{path:"\
/configs",component:aw}),(0,$.jsx)(Ea,{path:"/configs/:slug/:tab?",children:(0,$.jsx)(ro.Suspense,{fallback:(0,$.jsx)("div",{className:"page","aria-busy":"true"}),
children:(0,$.jsx)(yk,{})})}),(0,$.jsx)(Ea,{path:"/workspaces/:id?",component:H2}),(0,$.jsx)(Ea,{path:"/members",component:r2}),(0,$.jsx)(Ea,{path:"/audit",component:Iy}),
(0,$.jsx)(Ea,{path:"/reference/:id?",component:w2}),(0,$.jsx)(Ea,{path:"/account",component:qy}),(0,$.jsx)(Ea,{path:"/setup",children:(0,$.jsx)(Om,{to:"/"})}),(0,$.jsx)(
Ea,{path:"/login",children:(0,$.jsx)(Om,{to:"/"})}),(0,$.jsx)(Ea,{component:o2})]})},t.split("/")[1])}):a.data?.needed||t==="/setup"?(0,$.jsx)(_2,{needed:a.data?.
needed??!1}):(0,$.jsx)(Sw,{})}function wk(){return(0,$.jsx)("div",{className:"page",children:(0,$.jsx)(O,{error:new Error("A part of the console is missing. The\
 gateway may have been updated."),title:"Reload this page",retry:()=>window.location.reload()})})}function _k(){let e=Ap();(0,ro.useEffect)(()=>{let a=n=>{n instanceof
Xo&&n.status===401&&np()},t=[e.getQueryCache().subscribe(n=>{n.type==="updated"&&n.action.type==="error"&&a(n.action.error)}),e.getMutationCache().subscribe(n=>{
n.type==="updated"&&n.action.type==="error"&&a(n.action.error)})];return()=>t.forEach(n=>n())},[e])}var rp=class extends ro.Component{state={error:null};static getDerivedStateFromError(a){
return{error:a}}render(){return this.state.error?(0,$.jsx)("div",{className:"page",children:(0,$.jsx)(O,{error:this.state.error,title:"This page broke",retry:()=>this.
setState({error:null})})}):this.props.children}};var xk=["#eaf6f8","#d5ebef","#a9d7df","#79c2ce","#52b0c0","#3aa3b5","#2398ab","#15869a","#0b788b","#056676"],kk=["#d6dce3","#b4bdc8","#93a0ae","#697684","#323c4\
7","#2a333d","#212930","#191f26","#12171c","#0d1115"],zk=["#edf7f2","#dcefe5","#b3dcc7","#85c6a5","#5fb388","#46a775","#2f9564","#217f53","#176a44","#0f5436"],Sk=[
"#fdf3e8","#fae6d0","#f3cba1","#edae6c","#e89540","#e08423","#c76f13","#a85c0e","#8a4b0b","#6d3b08"],Tk=["#fdefee","#fadedb","#f3b9b4","#ec9189","#e66e64","#dc5\
348","#c84439","#aa352c","#8d2a23","#71201a"],h5="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",Ak="ui-monospa\
ce, SFMono-Regular, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace",p5={colors:{water:xk,dark:kk,teal:zk,orange:Sk,red:Tk},primaryColor:"\
water",primaryShade:{light:8,dark:8},black:"#16212b",defaultRadius:"md",fontFamily:h5,fontFamilyMonospace:Ak,cursorType:"pointer",respectReducedMotion:!0,headings:{
fontFamily:h5,fontWeight:"650"},components:{Tooltip:{defaultProps:{openDelay:300,withArrow:!0}},Drawer:{defaultProps:{position:"right",overlayProps:{backgroundOpacity:.35}}},
Modal:{defaultProps:{centered:!0,overlayProps:{backgroundOpacity:.35}}},Menu:{defaultProps:{shadow:"md",position:"bottom-end"}},Table:{defaultProps:{verticalSpacing:"\
sm",highlightOnHover:!0}},Paper:{defaultProps:{withBorder:!0}},Button:{defaultProps:{fw:550}},Badge:{defaultProps:{fw:600}}}},v5=e=>{let a={};for(let t of["wate\
r","teal","orange","red","yellow","gray"]){let n=e.colors[t];n&&(a[`--mantine-color-${t}-light`]=`color-mix(in srgb, ${n[5]} 20%, transparent)`,a[`--mantine-col\
or-${t}-light-hover`]=`color-mix(in srgb, ${n[5]} 28%, transparent)`,a[`--mantine-color-${t}-light-color`]=n[2])}return{variables:{},light:{"--mantine-color-yel\
low-light-color":"#7a5200"},dark:a}};var Ho=p(w(),1),g5=document.getElementById("root");g5&&(0,y5.createRoot)(g5).render((0,Ho.jsx)(b5.StrictMode,{children:(0,Ho.jsx)(hp,{theme:p5,cssVariablesResolver:v5,
defaultColorScheme:"auto",children:(0,Ho.jsxs)(Cp,{client:Ft,children:[(0,Ho.jsx)(Tp,{position:"bottom-right"}),(0,Ho.jsx)(f5,{})]})})}));
