import{$ as Xm,$a as ci,$c as Cn,A as as,Aa as kn,Ab as ga,Ac as Da,B as oi,Ba as li,Bb as Q,Bc as Kg,C as ua,Ca as $p,Cb as fg,Cc as Yg,D as S,Da as Fp,Db as Pm,
Dc as jg,E as ri,Ea as is,Eb as we,Ec as Vg,F as Lt,Fa as ls,Fb as hg,Fc as Qg,G as y,Ga as cs,Gb as pg,Gc as Xg,H as Oa,Ha as Wp,Hb as gg,Hc as Ig,I as Ml,Ia as B,
Ib as vg,Ic as ws,J as Rl,Ja as eg,Jb as bg,Ka as ag,Kb as yg,Kc as rt,L as qp,La as ss,Lb as wg,Lc as Zg,M as ce,Ma as tg,Mb as ui,Mc as _s,N as Gp,Na as ng,Nb as Sr,
Nc as Do,O as C,Oa as og,Ob as _g,Oc as Jg,P as Qm,Pa as rg,Q as ts,Qa as ig,Qb as xg,Qc as Pg,R as Hp,Ra as lg,Rb as $n,Rc as $g,S as Ma,Sa as ds,Sb as Ul,Sc as N,
T as Kp,Ta as cg,Tb as kg,Tc as Ua,U as Ya,Ua as cn,Ub as zg,Uc as aa,V as Yp,Va as ha,Vb as Sg,Vc as Bl,W as ns,Wa as Ie,Wb as fi,Wc as Ne,X as M,Xa as pa,Xb as Tg,
Xc as Gt,Y as nt,Ya as Jm,Yb as Ag,Yc as $m,Z as jp,Za as sg,Zc as Uo,_ as Vp,_a as ms,_b as Cg,_c as An,a as Fc,aa as os,ab as Dl,ac as Ro,ad as se,b as h,ba as ot,
bb as dg,bc as Eg,bd as Fg,c as Cp,ca as Im,cb as si,cc as Ng,cd as Ht,d as U,da as Jn,db as No,dc as hs,dd as Bo,e as Ep,eb as Pn,ec as Og,f as Wc,fa as Xe,fb as us,
fc as Mg,g as Np,ga as xn,gb as zr,gc as ps,ha as Be,hb as Oo,hc as Rg,i as Op,ia as A,ib as Mo,ic as hi,id as Wg,j as Mp,ja as bt,jb as zn,jc as Dg,k as Rp,ka as T,
kb as mg,kc as Ug,l as Dp,la as fa,lb as di,lc as Bg,m as Ol,ma as ii,mc as Lg,md as xs,n as W5,na as D,nc as qg,o as es,oa as Eo,ob as mi,oc as gs,p as w,pa as Ra,
pc as Gg,pd as ks,q as Up,qa as Qp,qc as pi,qd as ev,r as Ea,ra as Xp,rc as vs,rd as av,s as Bp,sa as rs,sc as Hg,sd as sn,t as Lp,ta as Ip,tc as Tn,td as bi,u as Na,
ua as Zp,uc as gi,v as ln,va as Jp,vb as fs,vc as vi,vd as Fm,wa as Pp,wb as ug,wc as qt,wd as yi,x as Co,xa as yt,xb as Sn,xc as bs,y as Bt,ya as me,yb as F,z as Ee,
za as Zm,zb as wt,zc as ys}from"./chunk-QUGIE3LD.js";var mv=Fc(Te=>{"use strict";function tu(e,a){var t=e.length;e.push(a);e:for(;0<t;){var n=t-1>>>1,o=e[n];if(0<zs(o,a))e[n]=a,e[t]=o,t=n;else break e}}function En(e){
return e.length===0?null:e[0]}function Ts(e){if(e.length===0)return null;var a=e[0],t=e.pop();if(t!==a){e[0]=t;e:for(var n=0,o=e.length,r=o>>>1;n<r;){var i=2*(n+
1)-1,l=e[i],c=i+1,s=e[c];if(0>zs(l,t))c<o&&0>zs(s,l)?(e[n]=s,e[c]=t,n=c):(e[n]=l,e[i]=t,n=i);else if(c<o&&0>zs(s,t))e[n]=s,e[c]=t,n=c;else break e}}return a}function zs(e,a){
var t=e.sortIndex-a.sortIndex;return t!==0?t:e.id-a.id}Te.unstable_now=void 0;typeof performance=="object"&&typeof performance.now=="function"?(tv=performance,Te.
unstable_now=function(){return tv.now()}):(Wm=Date,nv=Wm.now(),Te.unstable_now=function(){return Wm.now()-nv});var tv,Wm,nv,Fn=[],Lo=[],e_=1,Kt=null,Ba=3,nu=!1,
Ll=!1,ql=!1,ou=!1,iv=typeof setTimeout=="function"?setTimeout:null,lv=typeof clearTimeout=="function"?clearTimeout:null,ov=typeof setImmediate<"u"?setImmediate:
null;function Ss(e){for(var a=En(Lo);a!==null;){if(a.callback===null)Ts(Lo);else if(a.startTime<=e)Ts(Lo),a.sortIndex=a.expirationTime,tu(Fn,a);else break;a=En(
Lo)}}function ru(e){if(ql=!1,Ss(e),!Ll)if(En(Fn)!==null)Ll=!0,_i||(_i=!0,wi());else{var a=En(Lo);a!==null&&iu(ru,a.startTime-e)}}var _i=!1,Gl=-1,cv=5,sv=-1;function dv(){
return ou?!0:!(Te.unstable_now()-sv<cv)}function eu(){if(ou=!1,_i){var e=Te.unstable_now();sv=e;var a=!0;try{e:{Ll=!1,ql&&(ql=!1,lv(Gl),Gl=-1),nu=!0;var t=Ba;try{
a:{for(Ss(e),Kt=En(Fn);Kt!==null&&!(Kt.expirationTime>e&&dv());){var n=Kt.callback;if(typeof n=="function"){Kt.callback=null,Ba=Kt.priorityLevel;var o=n(Kt.expirationTime<=
e);if(e=Te.unstable_now(),typeof o=="function"){Kt.callback=o,Ss(e),a=!0;break a}Kt===En(Fn)&&Ts(Fn),Ss(e)}else Ts(Fn);Kt=En(Fn)}if(Kt!==null)a=!0;else{var r=En(
Lo);r!==null&&iu(ru,r.startTime-e),a=!1}}break e}finally{Kt=null,Ba=t,nu=!1}a=void 0}}finally{a?wi():_i=!1}}}var wi;typeof ov=="function"?wi=function(){ov(eu)}:
typeof MessageChannel<"u"?(au=new MessageChannel,rv=au.port2,au.port1.onmessage=eu,wi=function(){rv.postMessage(null)}):wi=function(){iv(eu,0)};var au,rv;function iu(e,a){
Gl=iv(function(){e(Te.unstable_now())},a)}Te.unstable_IdlePriority=5;Te.unstable_ImmediatePriority=1;Te.unstable_LowPriority=4;Te.unstable_NormalPriority=3;Te.unstable_Profiling=
null;Te.unstable_UserBlockingPriority=2;Te.unstable_cancelCallback=function(e){e.callback=null};Te.unstable_forceFrameRate=function(e){0>e||125<e?console.error(
"forceFrameRate takes a positive int between 0 and 125, forcing frame rates higher than 125 fps is not supported"):cv=0<e?Math.floor(1e3/e):5};Te.unstable_getCurrentPriorityLevel=
function(){return Ba};Te.unstable_next=function(e){switch(Ba){case 1:case 2:case 3:var a=3;break;default:a=Ba}var t=Ba;Ba=a;try{return e()}finally{Ba=t}};Te.unstable_requestPaint=
function(){ou=!0};Te.unstable_runWithPriority=function(e,a){switch(e){case 1:case 2:case 3:case 4:case 5:break;default:e=3}var t=Ba;Ba=e;try{return a()}finally{
Ba=t}};Te.unstable_scheduleCallback=function(e,a,t){var n=Te.unstable_now();switch(typeof t=="object"&&t!==null?(t=t.delay,t=typeof t=="number"&&0<t?n+t:n):t=n,
e){case 1:var o=-1;break;case 2:o=250;break;case 5:o=1073741823;break;case 4:o=1e4;break;default:o=5e3}return o=t+o,e={id:e_++,callback:a,priorityLevel:e,startTime:t,
expirationTime:o,sortIndex:-1},t>n?(e.sortIndex=t,tu(Lo,e),En(Fn)===null&&e===En(Lo)&&(ql?(lv(Gl),Gl=-1):ql=!0,iu(ru,t-n))):(e.sortIndex=o,tu(Fn,e),Ll||nu||(Ll=
!0,_i||(_i=!0,wi()))),e};Te.unstable_shouldYield=dv;Te.unstable_wrapCallback=function(e){var a=Ba;return function(){var t=Ba;Ba=a;try{return e.apply(this,arguments)}finally{
Ba=t}}}});var fv=Fc((h4,uv)=>{"use strict";uv.exports=mv()});var W1=Fc(lm=>{"use strict";var oa=fv(),Fb=U(),a_=W5();function k(e){var a="https://react.dev/errors/"+e;if(1<arguments.length){a+="?args[]="+encodeURIComponent(
arguments[1]);for(var t=2;t<arguments.length;t++)a+="&args[]="+encodeURIComponent(arguments[t])}return"Minified React error #"+e+"; visit "+a+" for the full mes\
sage or use the non-minified dev environment for full errors and additional helpful warnings."}function Wb(e){return!(!e||e.nodeType!==1&&e.nodeType!==9&&e.nodeType!==
11)}function Tc(e){for(var a=e,t=a;t&&!t.alternate;)a=t,(a.flags&4098)!==0&&(e=a.return),t=a.return;for(;a.return;)a=a.return;return a.tag===3?e:null}function e0(e){
if(e.tag===13){var a=e.memoizedState;if(a===null&&(e=e.alternate,e!==null&&(a=e.memoizedState)),a!==null)return a.dehydrated}return null}function a0(e){if(e.tag===
31){var a=e.memoizedState;if(a===null&&(e=e.alternate,e!==null&&(a=e.memoizedState)),a!==null)return a.dehydrated}return null}function hv(e){if(Tc(e)!==e)throw Error(
k(188))}function t_(e){var a=e.alternate;if(!a){if(a=Tc(e),a===null)throw Error(k(188));return a!==e?null:e}for(var t=e,n=a;;){var o=t.return;if(o===null)break;
var r=o.alternate;if(r===null){if(n=o.return,n!==null){t=n;continue}break}if(o.child===r.child){for(r=o.child;r;){if(r===t)return hv(o),e;if(r===n)return hv(o),
a;r=r.sibling}throw Error(k(188))}if(t.return!==n.return)t=o,n=r;else{for(var i=!1,l=o.child;l;){if(l===t){i=!0,t=o,n=r;break}if(l===n){i=!0,n=o,t=r;break}l=l.sibling}
if(!i){for(l=r.child;l;){if(l===t){i=!0,t=r,n=o;break}if(l===n){i=!0,n=r,t=o;break}l=l.sibling}if(!i)throw Error(k(189))}}if(t.alternate!==n)throw Error(k(190))}
if(t.tag!==3)throw Error(k(188));return t.stateNode.current===t?e:a}function t0(e){var a=e.tag;if(a===5||a===26||a===27||a===6)return e;for(e=e.child;e!==null;){
if(a=t0(e),a!==null)return a;e=e.sibling}return null}function mt(e,a,t,n,o,r){for(;e!==null;){if((e.tag===5||e.tag===27||e.tag===6)&&t(e,n,o,r)||(e.tag!==22||e.
memoizedState===null)&&(a||e.tag!==5&&e.tag!==27)&&mt(e.child,a,t,n,o,r))return!0;e=e.sibling}return!1}function Xr(e){for(e=e.return;e!==null;){if(e.tag===3||e.
tag===5||e.tag===27)return e;e=e.return}return null}function pv(e){var a=!1;for(e=e.return;e!==null&&(e.tag===4&&(a=!0),!(e.tag===3||e.tag===5||e.tag===27));)e=
e.return;return a}function n0(e){var a=[null,null],t=Xr(e);return t===null||o0(a,e,t.child,{foundSelf:!1}),a}function o0(e,a,t,n){for(;t!==null;){if(t===a)n.foundSelf=
!0;else if(t.tag===5||t.tag===27||t.tag===6){if(n.foundSelf)return e[1]=t,!0;e[0]=t}else if((t.tag!==22||t.memoizedState===null)&&o0(e,a,t.child,n))return!0;t=t.
sibling}return!1}function na(e){switch(e.tag){case 5:case 27:case 6:return e.stateNode;case 3:return e.stateNode.containerInfo;default:throw Error(k(559))}}var Ci=null,
qu=null;function n_(e,a,t){return e===t?!0:e===a?(Ci=e,!0):!1}function o_(e,a,t){return e===t?(qu=e,!1):e===a?(qu!==null&&(Ci=e),!0):!1}function gv(e){if(e===null)
return null;do e=e===null?null:e.return;while(e&&e.tag!==5&&e.tag!==27&&e.tag!==3);return e||null}function Gu(e,a,t){for(var n=0,o=e;o;o=t(o))n++;o=0;for(var r=a;r;r=
t(r))o++;for(;0<n-o;)e=t(e),n--;for(;0<o-n;)a=t(a),o--;for(;n--;){if(e===a||a!==null&&e===a.alternate)return e;e=t(e),a=t(a)}return null}var ye=Object.assign,r_=Symbol.
for("react.element"),As=Symbol.for("react.transitional.element"),Xl=Symbol.for("react.portal"),Ei=Symbol.for("react.fragment"),r0=Symbol.for("react.strict_mode"),
Hu=Symbol.for("react.profiler"),i0=Symbol.for("react.consumer"),Un=Symbol.for("react.context"),Pf=Symbol.for("react.forward_ref"),Ku=Symbol.for("react.suspense"),
Yu=Symbol.for("react.suspense_list"),$f=Symbol.for("react.memo"),Ko=Symbol.for("react.lazy"),ju=Symbol.for("react.activity"),i_=Symbol.for("react.legacy_hidden"),
l_=Symbol.for("react.memo_cache_sentinel"),Vu=Symbol.for("react.view_transition"),c_=Symbol.for("react.recoverable"),vv=Symbol.iterator;function Hl(e){return e===
null||typeof e!="object"?null:(e=vv&&e[vv]||e["@@iterator"],typeof e=="function"?e:null)}var s_=Symbol.for("react.client.reference");function Qu(e){if(e==null)return null;
if(typeof e=="function")return e.$$typeof===s_?null:e.displayName||e.name||null;if(typeof e=="string")return e;switch(e){case Ei:return"Fragment";case Hu:return"\
Profiler";case r0:return"StrictMode";case Ku:return"Suspense";case Yu:return"SuspenseList";case ju:return"Activity";case Vu:return"ViewTransition"}if(typeof e==
"object")switch(e.$$typeof){case Xl:return"Portal";case Un:return e.displayName||"Context";case i0:return(e._context.displayName||"Context")+".Consumer";case Pf:
var a=e.render;return e=e.displayName,e||(e=a.displayName||a.name||"",e=e!==""?"ForwardRef("+e+")":"ForwardRef"),e;case $f:return a=e.displayName||null,a!==null?
a:Qu(e.type)||"Memo";case Ko:a=e._payload,e=e._init;try{return Qu(e(a))}catch{}}return null}var Il=Array.isArray,L=Fb.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,
re=a_.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,Rr={pending:!1,data:null,method:null,action:null},Xu=[],Ni=-1;function Yn(e){return{current:e}}
function wa(e){0>Ni||(e.current=Xu[Ni],Xu[Ni]=null,Ni--)}function ke(e,a){Ni++,Xu[Ni]=e.current,e.current=a}var Gn=Yn(null),dc=Yn(null),Po=Yn(null),fd=Yn(null);
function hd(e,a){switch(ke(Po,a),ke(dc,e),ke(Gn,null),a.nodeType){case 9:case 11:e=(e=a.documentElement)&&(e=e.namespaceURI)?Ob(e):0;break;default:if(e=a.tagName,
a=a.namespaceURI)a=Ob(a),e=C1(a,e);else switch(e){case"svg":e=1;break;case"math":e=2;break;default:e=0}}wa(Gn),ke(Gn,e)}function Pi(){wa(Gn),wa(dc),wa(Po)}function Iu(e){
var a=e.memoizedState;a!==null&&(il._currentValue=a.memoizedState,ke(fd,e)),a=Gn.current;var t=C1(a,e.type);a!==t&&(ke(dc,e),ke(Gn,t))}function pd(e){dc.current===
e&&(wa(Gn),wa(dc)),fd.current===e&&(wa(fd),il._currentValue=Rr)}var lu,bv;function Go(e){if(lu===void 0)try{throw Error()}catch(t){var a=t.stack.trim().match(/\n( *(at )?)/);
lu=a&&a[1]||"",bv=-1<t.stack.indexOf(`
    at`)?" (<anonymous>)":-1<t.stack.indexOf("@")?"@unknown:0:0":""}return`
`+lu+e+bv}var cu=!1;function su(e,a){if(!e||cu)return"";cu=!0;var t=Error.prepareStackTrace;Error.prepareStackTrace=void 0;try{var n={DetermineComponentFrameRoot:function(){
try{if(a){var d=function(){throw Error()};if(Object.defineProperty(d.prototype,"props",{set:function(){throw Error()}}),typeof Reflect=="object"&&Reflect.construct){
try{Reflect.construct(d,[])}catch(v){var u=v}Reflect.construct(e,[],d)}else{try{d.call()}catch(v){u=v}d=!1;try{var m=Object.getOwnPropertyDescriptor(e.prototype,
"props");Object.defineProperty(e.prototype,"props",{configurable:!0,set:function(){throw Error()}}),d=!0,new e}finally{d&&(m!==void 0?Object.defineProperty(e.prototype,
"props",m):delete e.prototype.props)}}}else{try{throw Error()}catch(v){u=v}(d=e())&&typeof d.catch=="function"&&d.catch(function(){})}}catch(v){if(v&&u&&typeof v.
stack=="string")return[v.stack,u.stack]}return[null,null]}};n.DetermineComponentFrameRoot.displayName="DetermineComponentFrameRoot";var o=Object.getOwnPropertyDescriptor(
n.DetermineComponentFrameRoot,"name");o&&o.configurable&&Object.defineProperty(n.DetermineComponentFrameRoot,"name",{value:"DetermineComponentFrameRoot"});var r=n.
DetermineComponentFrameRoot(),i=r[0],l=r[1];if(i&&l){var c=i.split(`
`),s=l.split(`
`);for(o=n=0;n<c.length&&!c[n].includes("DetermineComponentFrameRoot");)n++;for(;o<s.length&&!s[o].includes("DetermineComponentFrameRoot");)o++;if(n===c.length||
o===s.length)for(n=c.length-1,o=s.length-1;1<=n&&0<=o&&c[n]!==s[o];)o--;for(;1<=n&&0<=o;n--,o--)if(c[n]!==s[o]){if(n!==1||o!==1)do if(n--,o--,0>o||c[n]!==s[o]){
var f=`
`+c[n].replace(" at new "," at ");return e.displayName&&f.includes("<anonymous>")&&(f=f.replace("<anonymous>",e.displayName)),f}while(1<=n&&0<=o);break}}}finally{
cu=!1,Error.prepareStackTrace=t}return(t=e?e.displayName||e.name:"")?Go(t):""}function d_(e,a){switch(e.tag){case 26:case 27:case 5:return Go(e.type);case 16:return Go(
"Lazy");case 13:return e.child!==a&&a!==null?Go("Suspense Fallback"):Go("Suspense");case 19:return Go("SuspenseList");case 0:case 15:return su(e.type,!1);case 11:
return su(e.type.render,!1);case 1:return su(e.type,!0);case 31:return Go("Activity");case 30:return Go("ViewTransition");default:return""}}function yv(e){try{var a="",
t=null;do a+=d_(e,t),t=e,e=e.return;while(e);return a}catch(n){return`
Error generating stack: `+n.message+`
`+n.stack}}var Zu=Object.prototype.hasOwnProperty,Ff=oa.unstable_scheduleCallback,du=oa.unstable_cancelCallback,m_=oa.unstable_shouldYield,u_=oa.unstable_requestPaint,
Tt=oa.unstable_now,f_=oa.unstable_getCurrentPriorityLevel,l0=oa.unstable_ImmediatePriority,c0=oa.unstable_UserBlockingPriority,gd=oa.unstable_NormalPriority,h_=oa.
unstable_LowPriority,s0=oa.unstable_IdlePriority,p_=oa.log,g_=oa.unstable_setDisableYieldValue,Ac=null,At=null;function Vo(e){if(typeof p_=="function"&&g_(e),At&&
typeof At.setStrictMode=="function")try{At.setStrictMode(Ac,e)}catch{}}var Ct=Math.clz32?Math.clz32:y_,v_=Math.log,b_=Math.LN2;function y_(e){return e>>>=0,e===
0?32:31-(v_(e)/b_|0)|0}var Cs=256,Es=262144,Ns=4194304;function Cr(e){var a=e&42;if(a!==0)return a;switch(e&-e){case 1:return 1;case 2:return 2;case 4:return 4;case 8:
return 8;case 16:return 16;case 32:return 32;case 64:return 64;case 128:return 128;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:
return e&-e;case 262144:case 524288:case 1048576:case 2097152:return e&3932160;case 4194304:case 8388608:case 16777216:case 33554432:return e&62914560;case 67108864:
return 67108864;case 134217728:return 134217728;case 268435456:return 268435456;case 536870912:return 536870912;case 1073741824:return 0;default:return e}}function Yd(e,a,t){
var n=e.pendingLanes;if(n===0)return 0;var o=0,r=e.suspendedLanes,i=e.pingedLanes;e=e.warmLanes;var l=n&134217727;return l!==0?(n=l&~r,n!==0?o=Cr(n):(i&=l,i!==0?
o=Cr(i):t||(t=l&~e,t!==0&&(o=Cr(t))))):(l=n&~r,l!==0?o=Cr(l):i!==0?o=Cr(i):t||(t=n&~e,t!==0&&(o=Cr(t)))),o===0?0:a!==0&&a!==o&&(a&r)===0&&(r=o&-o,t=a&-a,r>=t||r===
32&&(t&4194048)!==0)?a:o}function Cc(e,a){return(e.pendingLanes&~(e.suspendedLanes&~e.pingedLanes)&a)===0}function d0(e,a){(a&8)!==0&&(a|=a&32);var t=e.entangledLanes;
if(t!==0)for(e=e.entanglements,t&=a;0<t;){var n=31-Ct(t),o=1<<n;a|=e[n],t&=~o}return a}function w_(e,a){switch(e){case 1:case 2:case 4:case 8:case 64:return a+250;case 16:case 32:case 128:case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:
return a+5e3;case 4194304:case 8388608:case 16777216:case 33554432:return-1;case 67108864:case 134217728:case 268435456:case 536870912:case 1073741824:return-1;default:
return-1}}function m0(){var e=Ns;return Ns<<=1,(Ns&62914560)===0&&(Ns=4194304),e}function mu(e){for(var a=[],t=0;31>t;t++)a.push(e);return a}function Ec(e,a){e.
pendingLanes|=a,a!==268435456&&(e.suspendedLanes=0,e.pingedLanes=0,e.warmLanes=0)}function __(e,a,t,n,o,r){var i=e.pendingLanes;e.pendingLanes=t,e.suspendedLanes=
0,e.pingedLanes=0,e.warmLanes=0,e.expiredLanes&=t,e.entangledLanes&=t,e.errorRecoveryDisabledLanes&=t,e.shellSuspendCounter=0;var l=e.entanglements,c=e.expirationTimes,
s=e.hiddenUpdates;for(t=i&~t;0<t;){var f=31-Ct(t),d=1<<f;l[f]=0,c[f]=-1;var u=s[f];if(u!==null)for(s[f]=null,f=0;f<u.length;f++){var m=u[f];m!==null&&(m.lane&=-536870913)}
t&=~d}n!==0&&u0(e,n,0),r!==0&&o===0&&e.tag!==0&&(e.suspendedLanes|=r&~(i&~a))}function u0(e,a,t){e.pendingLanes|=a,e.suspendedLanes&=~a;var n=31-Ct(a);e.entangledLanes|=
a,e.entanglements[n]=e.entanglements[n]|1073741824|t&261930}function f0(e,a){var t=e.entangledLanes|=a;for(e=e.entanglements;t;){var n=31-Ct(t),o=1<<n;o&a|e[n]&
a&&(e[n]|=a),t&=~o}}function h0(e,a){var t=a&-a;return t=(t&42)!==0?1:Wf(t),(t&(e.suspendedLanes|a))!==0?0:t}function Wf(e){switch(e){case 2:e=1;break;case 8:e=
4;break;case 32:e=16;break;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:case 4194304:case 8388608:case 16777216:case 33554432:
e=128;break;case 268435456:e=134217728;break;default:e=0}return e}function eh(e){return e&=-e,2<e?8<e?(e&134217727)!==0?32:268435456:8:2}function p0(){var e=re.
p;return e!==0?e:(e=window.event,e===void 0?32:P1(e.type))}function wv(e,a){var t=re.p;try{return re.p=e,a()}finally{re.p=t}}var uo=Math.random().toString(36).slice(
2),ba="__reactFiber$"+uo,ut="__reactProps$"+uo,sl="__reactContainer$"+uo,_v="__reactEvents$"+uo,x_="__reactListeners$"+uo,k_="__reactHandles$"+uo,xv="__reactRes\
ources$"+uo,Nc="__reactMarker$"+uo,vd="__reactLoad$"+uo;function jd(e){delete e[ba],delete e[ut],delete e[x_],delete e[k_]}function Or(e){var a;if(a=e[ba])return a;
for(var t=e.parentNode;t;){if(a=t[sl]||t[ba]){if(t=a.alternate,a.child!==null||t!==null&&t.child!==null)for(e=Gb(e);e!==null;){if(t=e[ba])return t;e=Gb(e)}return a}
e=t,t=e.parentNode}return null}function dl(e){if(e=e[ba]||e[sl]){var a=e.tag;if(a===5||a===6||a===13||a===31||a===26||a===27||a===3)return e}return null}function Zl(e){
var a=e.tag;if(a===5||a===26||a===27||a===6)return e.stateNode;throw Error(k(33))}function Hi(e){var a=e[xv];return a||(a=e[xv]={hoistableStyles:new Map,hoistableScripts:new Map}),
a}function ca(e){e[Nc]=!0}function g0(e){e[vd]=void 0}var v0=new Set,b0={};function Ir(e,a){$i(e,a),$i(e+"Capture",a)}function $i(e,a){for(b0[e]=a,e=0;e<a.length;e++)
v0.add(a[e])}var z_=RegExp("^[:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF90\
0-\\uFDCF\\uFDF0-\\uFFFD][:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDC\
F\\uFDF0-\\uFFFD\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$"),kv={},zv={};function S_(e){return Zu.call(zv,e)?!0:Zu.call(kv,e)?!1:z_.test(e)?zv[e]=!0:(kv[e]=
!0,!1)}var ee=!1;function Sv(){var e=ee;return ee=!1,e}function Zs(e,a,t){if(S_(a))if(t===null)e.removeAttribute(a);else{switch(typeof t){case"undefined":case"f\
unction":case"symbol":e.removeAttribute(a);return;case"boolean":var n=a.toLowerCase().slice(0,5);if(n!=="data-"&&n!=="aria-"){e.removeAttribute(a);return}}e.setAttribute(
a,t)}}function Os(e,a,t){if(t===null)e.removeAttribute(a);else{switch(typeof t){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(a);return}
e.setAttribute(a,t)}}function Wn(e,a,t,n){if(n===null)e.removeAttribute(t);else{switch(typeof n){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(
t);return}e.setAttributeNS(a,t,n)}}function xt(e){switch(typeof e){case"bigint":case"boolean":case"number":case"string":case"undefined":return e;case"object":return e;default:
return""}}function y0(e){var a=e.type;return(e=e.nodeName)&&e.toLowerCase()==="input"&&(a==="checkbox"||a==="radio")}function T_(e,a,t){var n=Object.getOwnPropertyDescriptor(
e.constructor.prototype,a);if(!e.hasOwnProperty(a)&&typeof n<"u"&&typeof n.get=="function"&&typeof n.set=="function"){var o=n.get,r=n.set;return Object.defineProperty(
e,a,{configurable:!0,get:function(){return o.call(this)},set:function(i){t=""+i,r.call(this,i)}}),Object.defineProperty(e,a,{enumerable:n.enumerable}),{getValue:function(){
return t},setValue:function(i){t=""+i},stopTracking:function(){e._valueTracker=null,delete e[a]}}}}function Ju(e){if(!e._valueTracker){var a=y0(e)?"checked":"va\
lue";e._valueTracker=T_(e,a,""+e[a])}}function w0(e){if(!e)return!1;var a=e._valueTracker;if(!a)return!0;var t=a.getValue(),n="";return e&&(n=y0(e)?e.checked?"t\
rue":"false":e.value),e=n,e!==t?(a.setValue(e),!0):!1}var A_=/[\n"\\]/g;function Xt(e){return e.replace(A_,function(a){return"\\"+a.charCodeAt(0).toString(16)+"\
 "})}function Pu(e,a,t,n,o,r,i,l){e.name="",i!=null&&typeof i!="function"&&typeof i!="symbol"&&typeof i!="boolean"?e.type=i:e.removeAttribute("type"),a!=null?i===
"number"?(a===0&&e.value===""||e.value!=a)&&(e.value=""+xt(a)):e.value!==""+xt(a)&&(e.value=""+xt(a)):i!=="submit"&&i!=="reset"||e.removeAttribute("value"),a!=null?
i==="number"&&e.value==a?uu(e,xt(e.value)):uu(e,xt(a)):t!=null?uu(e,xt(t)):n!=null&&e.removeAttribute("value"),o==null&&r!=null&&(e.defaultChecked=!!r),o!=null&&
(e.checked=o&&typeof o!="function"&&typeof o!="symbol"),l!=null&&typeof l!="function"&&typeof l!="symbol"&&typeof l!="boolean"?e.name=""+xt(l):e.removeAttribute(
"name")}function _0(e,a,t,n,o,r,i,l){if(r!=null&&typeof r!="function"&&typeof r!="symbol"&&typeof r!="boolean"&&(e.type=r),a!=null||t!=null){if(!(r!=="submit"&&
r!=="reset"||a!=null)){Ju(e);return}t=t!=null?""+xt(t):"",a=a!=null?""+xt(a):t,l||a===e.value||(e.value=a),e.defaultValue=a}n=n??o,n=typeof n!="function"&&typeof n!=
"symbol"&&!!n,e.checked=l?e.checked:!!n,e.defaultChecked=!!n,i!=null&&typeof i!="function"&&typeof i!="symbol"&&typeof i!="boolean"&&(e.name=i),Ju(e)}function uu(e,a){
e.defaultValue!==""+a&&(e.defaultValue=""+a)}function Ki(e,a,t,n){if(e=e.options,a){a={};for(var o=0;o<t.length;o++)a["$"+t[o]]=!0;for(t=0;t<e.length;t++)o=a.hasOwnProperty(
"$"+e[t].value),e[t].selected!==o&&(e[t].selected=o),o&&n&&(e[t].defaultSelected=!0)}else{for(t=""+xt(t),a=null,o=0;o<e.length;o++){if(e[o].value===t){e[o].selected=
!0,n&&(e[o].defaultSelected=!0);return}a!==null||e[o].disabled||(a=e[o])}a!==null&&(a.selected=!0)}}function x0(e,a,t){if(a!=null&&(a=""+xt(a),a!==e.value&&(e.value=
a),t==null)){e.defaultValue!==a&&(e.defaultValue=a);return}e.defaultValue=t!=null?""+xt(t):""}function k0(e,a,t,n){if(a==null){if(n!=null){if(t!=null)throw Error(
k(92));if(Il(n)){if(1<n.length)throw Error(k(93));n=n[0]}t=n}t==null&&(t=""),a=t}t=xt(a),e.defaultValue=t,n=e.textContent,n===t&&n!==""&&n!==null&&(e.value=n),Ju(
e)}function Fi(e,a){if(a){var t=e.firstChild;if(t&&t===e.lastChild&&t.nodeType===3){t.nodeValue=a;return}}e.textContent=a}var C_=new Set("animationIterationCoun\
t aspectRatio borderImageOutset borderImageSlice borderImageWidth boxFlex boxFlexGroup boxOrdinalGroup columnCount columns flex flexGrow flexPositive flexShrink\
 flexNegative flexOrder gridArea gridRow gridRowEnd gridRowSpan gridRowStart gridColumn gridColumnEnd gridColumnSpan gridColumnStart fontWeight lineClamp lineHe\
ight opacity order orphans scale tabSize widows zIndex zoom fillOpacity floodOpacity stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity\
 strokeWidth MozAnimationIterationCount MozBoxFlex MozBoxFlexGroup MozLineClamp msAnimationIterationCount msFlex msZoom msFlexGrow msFlexNegative msFlexOrder ms\
FlexPositive msFlexShrink msGridColumn msGridColumnSpan msGridRow msGridRowSpan WebkitAnimationIterationCount WebkitBoxFlex WebKitBoxFlexGroup WebkitBoxOrdinalG\
roup WebkitColumnCount WebkitColumns WebkitFlex WebkitFlexGrow WebkitFlexPositive WebkitFlexShrink WebkitLineClamp".split(" "));function Tv(e,a,t){var n=a.indexOf(
"--")===0;t==null||typeof t=="boolean"||t===""?n?e.setProperty(a,""):a==="float"?e.cssFloat="":e[a]="":n?e.setProperty(a,t):typeof t!="number"||t===0||C_.has(a)?
a==="float"?e.cssFloat=t:e[a]=(""+t).trim():e[a]=t+"px"}function z0(e,a,t){if(a!=null&&typeof a!="object")throw Error(k(62));if(e=e.style,t!=null){for(var n in t)
!t.hasOwnProperty(n)||a!=null&&a.hasOwnProperty(n)||(n.indexOf("--")===0?e.setProperty(n,""):n==="float"?e.cssFloat="":e[n]="",ee=!0);for(var o in a)n=a[o],a.hasOwnProperty(
o)&&t[o]!==n&&(Tv(e,o,n),ee=!0)}else for(var r in a)a.hasOwnProperty(r)&&Tv(e,r,a[r])}function ah(e){if(e.indexOf("-")===-1)return!1;switch(e){case"annotation-x\
ml":case"color-profile":case"font-face":case"font-face-src":case"font-face-uri":case"font-face-format":case"font-face-name":case"missing-glyph":return!1;default:
return!0}}var E_=new Map([["acceptCharset","accept-charset"],["htmlFor","for"],["httpEquiv","http-equiv"],["crossOrigin","crossorigin"],["accentHeight","accent-\
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
igin-x"],["vertOriginY","vert-origin-y"],["wordSpacing","word-spacing"],["writingMode","writing-mode"],["xmlnsXlink","xmlns:xlink"],["xHeight","x-height"]]),N_=/^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i;
function Js(e){return N_.test(""+e)?"javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')":e}function Bn(){}var $u=null;function th(e){
return e=e.target||e.srcElement||window,e.correspondingUseElement&&(e=e.correspondingUseElement),e.nodeType===3?e.parentNode:e}var Oi=null,Yi=null;function Av(e){
var a=dl(e);if(a&&(e=a.stateNode)){var t=e[ut]||null;e:switch(e=a.stateNode,a.type){case"input":if(Pu(e,t.value,t.defaultValue,t.defaultValue,t.checked,t.defaultChecked,
t.type,t.name),a=t.name,t.type==="radio"&&a!=null){for(t=e;t.parentNode;)t=t.parentNode;for(t=t.querySelectorAll('input[name="'+Xt(""+a)+'"][type="radio"]'),a=0;a<
t.length;a++){var n=t[a];if(n!==e&&n.form===e.form){var o=n[ut]||null;if(!o)throw Error(k(90));Pu(n,o.value,o.defaultValue,o.defaultValue,o.checked,o.defaultChecked,
o.type,o.name)}}for(a=0;a<t.length;a++)n=t[a],n.form===e.form&&w0(n)}break e;case"textarea":x0(e,t.value,t.defaultValue);break e;case"select":a=t.value,a!=null&&
Ki(e,!!t.multiple,a,!1)}}}var fu=!1;function S0(e,a,t){if(fu)return e(a,t);fu=!0;try{var n=e(a);return n}finally{if(fu=!1,(Oi!==null||Yi!==null)&&(nm(),Oi&&(a=Oi,
e=Yi,Yi=Oi=null,Av(a),e)))for(a=0;a<e.length;a++)Av(e[a])}}function mc(e,a){var t=e.stateNode;if(t===null)return null;var n=t[ut]||null;if(n===null)return null;
t=n[a];e:switch(a){case"onClick":case"onClickCapture":case"onDoubleClick":case"onDoubleClickCapture":case"onMouseDown":case"onMouseDownCapture":case"onMouseMove":case"\
onMouseMoveCapture":case"onMouseUp":case"onMouseUpCapture":case"onMouseEnter":(n=!n.disabled)||(e=e.type,n=!(e==="button"||e==="input"||e==="select"||e==="texta\
rea")),e=!n;break e;default:e=!1}if(e)return null;if(t&&typeof t!="function")throw Error(k(231,a,typeof t));return t}var ro=!(typeof window>"u"||typeof window.document>
"u"||typeof window.document.createElement>"u"),Fu=!1;if(ro)try{xi={},Object.defineProperty(xi,"passive",{get:function(){Fu=!0}}),window.addEventListener("test",
xi,xi),window.removeEventListener("test",xi,xi)}catch{Fu=!1}var xi,Qo=null,nh=null,Ps=null;function T0(){if(Ps)return Ps;var e,a=nh,t=a.length,n,o="value"in Qo?
Qo.value:Qo.textContent,r=o.length;for(e=0;e<t&&a[e]===o[e];e++);var i=t-e;for(n=1;n<=i&&a[t-n]===o[r-n];n++);return Ps=o.slice(e,1<n?1-n:void 0)}function $s(e){
var a=e.keyCode;return"charCode"in e?(e=e.charCode,e===0&&a===13&&(e=13)):e=a,e===10&&(e=13),32<=e||e===13?e:0}function Ms(){return!0}function Cv(){return!1}function Xa(e){
function a(t,n,o,r,i){this._reactName=t,this._targetInst=o,this.type=n,this.nativeEvent=r,this.target=i,this.currentTarget=null;for(var l in e)e.hasOwnProperty(
l)&&(t=e[l],this[l]=t?t(r):r[l]);return this.isDefaultPrevented=(r.defaultPrevented!=null?r.defaultPrevented:r.returnValue===!1)?Ms:Cv,this.isPropagationStopped=
Cv,this}return ye(a.prototype,{preventDefault:function(){this.defaultPrevented=!0;var t=this.nativeEvent;t&&(t.preventDefault?t.preventDefault():typeof t.returnValue!=
"unknown"&&(t.returnValue=!1),this.isDefaultPrevented=Ms)},stopPropagation:function(){var t=this.nativeEvent;t&&(t.stopPropagation?t.stopPropagation():typeof t.
cancelBubble!="unknown"&&(t.cancelBubble=!0),this.isPropagationStopped=Ms)},persist:function(){},isPersistent:Ms}),a}var mr={eventPhase:0,bubbles:0,cancelable:0,
timeStamp:function(e){return e.timeStamp||Date.now()},defaultPrevented:0,isTrusted:0},Vd=Xa(mr),Oc=ye({},mr,{view:0,detail:0}),O_=Xa(Oc),hu,pu,Kl,Qd=ye({},Oc,{screenX:0,
screenY:0,clientX:0,clientY:0,pageX:0,pageY:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,getModifierState:oh,button:0,buttons:0,relatedTarget:function(e){return e.
relatedTarget===void 0?e.fromElement===e.srcElement?e.toElement:e.fromElement:e.relatedTarget},movementX:function(e){return"movementX"in e?e.movementX:(e!==Kl&&
(Kl&&e.type==="mousemove"?(hu=e.screenX-Kl.screenX,pu=e.screenY-Kl.screenY):pu=hu=0,Kl=e),hu)},movementY:function(e){return"movementY"in e?e.movementY:pu}}),Ev=Xa(
Qd),M_=ye({},Qd,{dataTransfer:0}),R_=Xa(M_),D_=ye({},Oc,{relatedTarget:0}),gu=Xa(D_),U_=ye({},mr,{animationName:0,elapsedTime:0,pseudoElement:0}),B_=Xa(U_),L_=ye(
{},mr,{clipboardData:function(e){return"clipboardData"in e?e.clipboardData:window.clipboardData}}),q_=Xa(L_),G_=ye({},mr,{data:0}),Nv=Xa(G_),H_={Esc:"Escape",Spacebar:"\
 ",Left:"ArrowLeft",Up:"ArrowUp",Right:"ArrowRight",Down:"ArrowDown",Del:"Delete",Win:"OS",Menu:"ContextMenu",Apps:"ContextMenu",Scroll:"ScrollLock",MozPrintableKey:"\
Unidentified"},K_={8:"Backspace",9:"Tab",12:"Clear",13:"Enter",16:"Shift",17:"Control",18:"Alt",19:"Pause",20:"CapsLock",27:"Escape",32:" ",33:"PageUp",34:"Page\
Down",35:"End",36:"Home",37:"ArrowLeft",38:"ArrowUp",39:"ArrowRight",40:"ArrowDown",45:"Insert",46:"Delete",112:"F1",113:"F2",114:"F3",115:"F4",116:"F5",117:"F6",
118:"F7",119:"F8",120:"F9",121:"F10",122:"F11",123:"F12",144:"NumLock",145:"ScrollLock",224:"Meta"},Y_={Alt:"altKey",Control:"ctrlKey",Meta:"metaKey",Shift:"shi\
ftKey"};function j_(e){var a=this.nativeEvent;return a.getModifierState?a.getModifierState(e):(e=Y_[e])?!!a[e]:!1}function oh(){return j_}var V_=ye({},Oc,{key:function(e){
if(e.key){var a=H_[e.key]||e.key;if(a!=="Unidentified")return a}return e.type==="keypress"?(e=$s(e),e===13?"Enter":String.fromCharCode(e)):e.type==="keydown"||e.
type==="keyup"?K_[e.keyCode]||"Unidentified":""},code:0,location:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,repeat:0,locale:0,getModifierState:oh,charCode:function(e){
return e.type==="keypress"?$s(e):0},keyCode:function(e){return e.type==="keydown"||e.type==="keyup"?e.keyCode:0},which:function(e){return e.type==="keypress"?$s(
e):e.type==="keydown"||e.type==="keyup"?e.keyCode:0}}),Q_=Xa(V_),X_=ye({},Qd,{pointerId:0,width:0,height:0,pressure:0,tangentialPressure:0,tiltX:0,tiltY:0,twist:0,
pointerType:0,isPrimary:0}),Ov=Xa(X_),I_=ye({},mr,{submitter:0}),Z_=Xa(I_),J_=ye({},Oc,{touches:0,targetTouches:0,changedTouches:0,altKey:0,metaKey:0,ctrlKey:0,
shiftKey:0,getModifierState:oh}),P_=Xa(J_),$_=ye({},mr,{propertyName:0,elapsedTime:0,pseudoElement:0}),F_=Xa($_),W_=ye({},Qd,{deltaX:function(e){return"deltaX"in
e?e.deltaX:"wheelDeltaX"in e?-e.wheelDeltaX:0},deltaY:function(e){return"deltaY"in e?e.deltaY:"wheelDeltaY"in e?-e.wheelDeltaY:"wheelDelta"in e?-e.wheelDelta:0},
deltaZ:0,deltaMode:0}),ex=Xa(W_),ax=ye({},mr,{newState:0,oldState:0,source:0}),tx=Xa(ax),nx=[9,13,27,32],rh=ro&&"CompositionEvent"in window,$l=null;ro&&"documen\
tMode"in document&&($l=document.documentMode);var ox=ro&&"TextEvent"in window&&!$l,A0=ro&&(!rh||$l&&8<$l&&11>=$l),Mv=" ",Rv=!1;function C0(e,a){switch(e){case"k\
eyup":return nx.indexOf(a.keyCode)!==-1;case"keydown":return a.keyCode!==229;case"keypress":case"mousedown":case"focusout":return!0;default:return!1}}function E0(e){
return e=e.detail,typeof e=="object"&&"data"in e?e.data:null}var Mi=!1;function rx(e,a){switch(e){case"compositionend":return E0(a);case"keypress":return a.which!==
32?null:(Rv=!0,Mv);case"textInput":return e=a.data,e===Mv&&Rv?null:e;default:return null}}function ix(e,a){if(Mi)return e==="compositionend"||!rh&&C0(e,a)?(e=T0(),
Ps=nh=Qo=null,Mi=!1,e):null;switch(e){case"paste":return null;case"keypress":if(!(a.ctrlKey||a.altKey||a.metaKey)||a.ctrlKey&&a.altKey){if(a.char&&1<a.char.length)
return a.char;if(a.which)return String.fromCharCode(a.which)}return null;case"compositionend":return A0&&a.locale!=="ko"?null:a.data;default:return null}}var lx={
color:!0,date:!0,datetime:!0,"datetime-local":!0,email:!0,month:!0,number:!0,password:!0,range:!0,search:!0,tel:!0,text:!0,time:!0,url:!0,week:!0};function Dv(e){
var a=e&&e.nodeName&&e.nodeName.toLowerCase();return a==="input"?!!lx[e.type]:a==="textarea"}function N0(e,a,t,n){Oi?Yi?Yi.push(n):Yi=[n]:Oi=n,a=Gd(a,"onChange"),
0<a.length&&(t=new Vd("onChange","change",null,t,n),e.push({event:t,listeners:a}))}var Fl=null,uc=null;function cx(e){S1(e,0)}function Xd(e){var a=Zl(e);if(w0(a))
return e}function Uv(e,a){if(e==="change")return a}var O0=!1;ro&&(ro?(Ds="oninput"in document,Ds||(vu=document.createElement("div"),vu.setAttribute("oninput","r\
eturn;"),Ds=typeof vu.oninput=="function"),Rs=Ds):Rs=!1,O0=Rs&&(!document.documentMode||9<document.documentMode));var Rs,Ds,vu;function Bv(){Fl&&(Fl.detachEvent(
"onpropertychange",M0),uc=Fl=null)}function M0(e){if(e.propertyName==="value"&&Xd(uc)){var a=[];N0(a,uc,e,th(e)),S0(cx,a)}}function sx(e,a,t){e==="focusin"?(Bv(),
Fl=a,uc=t,Fl.attachEvent("onpropertychange",M0)):e==="focusout"&&Bv()}function dx(e){if(e==="selectionchange"||e==="keyup"||e==="keydown")return Xd(uc)}function mx(e,a){
if(e==="click")return Xd(a)}function ux(e,a){if(e==="input"||e==="change")return Xd(a)}function fx(e,a){return e===a&&(e!==0||1/e===1/a)||e!==e&&a!==a}var Nt=typeof Object.
is=="function"?Object.is:fx;function fc(e,a){if(Nt(e,a))return!0;if(typeof e!="object"||e===null||typeof a!="object"||a===null)return!1;var t=Object.keys(e),n=Object.
keys(a);if(t.length!==n.length)return!1;for(n=0;n<t.length;n++){var o=t[n];if(!Zu.call(a,o)||!Nt(e[o],a[o]))return!1}return!0}function Wu(e){if(e=e||(typeof document<
"u"?document:void 0),typeof e>"u")return null;try{return e.activeElement||e.body}catch{return e.body}}function Lv(e){for(;e&&e.firstChild;)e=e.firstChild;return e}
function qv(e,a){var t=Lv(e);e=0;for(var n;t;){if(t.nodeType===3){if(n=e+t.textContent.length,e<=a&&n>=a)return{node:t,offset:a-e};e=n}e:{for(;t;){if(t.nextSibling){
t=t.nextSibling;break e}t=t.parentNode}t=void 0}t=Lv(t)}}function R0(e,a){return e&&a?e===a?!0:e&&e.nodeType===3?!1:a&&a.nodeType===3?R0(e,a.parentNode):"contai\
ns"in e?e.contains(a):e.compareDocumentPosition?!!(e.compareDocumentPosition(a)&16):!1:!1}function D0(e){e=e!=null&&e.ownerDocument!=null&&e.ownerDocument.defaultView!=
null?e.ownerDocument.defaultView:window;for(var a=Wu(e.document);a instanceof e.HTMLIFrameElement;){try{var t=typeof a.contentWindow.location.href=="string"}catch{
t=!1}if(t)e=a.contentWindow;else break;a=Wu(e.document)}return a}function ih(e){var a=e&&e.nodeName&&e.nodeName.toLowerCase();return a&&(a==="input"&&(e.type===
"text"||e.type==="search"||e.type==="tel"||e.type==="url"||e.type==="password")||a==="textarea"||e.contentEditable==="true")}var hx=ro&&"documentMode"in document&&
11>=document.documentMode,Ri=null,ef=null,Wl=null,af=!1;function Gv(e,a,t){var n=t.window===t?t.document:t.nodeType===9?t:t.ownerDocument;af||Ri==null||Ri!==Wu(
n)||(n=Ri,"selectionStart"in n&&ih(n)?n={start:n.selectionStart,end:n.selectionEnd}:(n=(n.ownerDocument&&n.ownerDocument.defaultView||window).getSelection(),n={
anchorNode:n.anchorNode,anchorOffset:n.anchorOffset,focusNode:n.focusNode,focusOffset:n.focusOffset}),Wl&&fc(Wl,n)||(Wl=n,n=Gd(ef,"onSelect"),0<n.length&&(a=new Vd(
"onSelect","select",null,a,t),e.push({event:a,listeners:n}),a.target=Ri)))}function Tr(e,a){var t={};return t[e.toLowerCase()]=a.toLowerCase(),t["Webkit"+e]="we\
bkit"+a,t["Moz"+e]="moz"+a,t}var Di={animationend:Tr("Animation","AnimationEnd"),animationiteration:Tr("Animation","AnimationIteration"),animationstart:Tr("Anim\
ation","AnimationStart"),transitionrun:Tr("Transition","TransitionRun"),transitionstart:Tr("Transition","TransitionStart"),transitioncancel:Tr("Transition","Tra\
nsitionCancel"),transitionend:Tr("Transition","TransitionEnd")},bu={},U0={};ro&&(U0=document.createElement("div").style,"AnimationEvent"in window||(delete Di.animationend.
animation,delete Di.animationiteration.animation,delete Di.animationstart.animation),"TransitionEvent"in window||delete Di.transitionend.transition);function Zr(e){
if(bu[e])return bu[e];if(!Di[e])return e;var a=Di[e],t;for(t in a)if(a.hasOwnProperty(t)&&t in U0)return bu[e]=a[t];return e}var B0=Zr("animationend"),L0=Zr("an\
imationiteration"),q0=Zr("animationstart"),px=Zr("transitionrun"),gx=Zr("transitionstart"),vx=Zr("transitioncancel"),G0=Zr("transitionend"),H0=new Map,tf="abort\
 auxClick beforeToggle cancel canPlay canPlayThrough click close contextMenu copy cut drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop duration\
Change emptied encrypted ended error fullscreenChange fullscreenError gotPointerCapture input invalid keyDown keyPress keyUp load loadedData loadedMetadata load\
Start lostPointerCapture mouseDown mouseMove mouseOut mouseOver mouseUp paste pause play playing pointerCancel pointerDown pointerMove pointerOut pointerOver po\
interUp progress rateChange reset resize seeked seeking stalled submit suspend timeUpdate touchCancel touchEnd touchStart volumeChange scroll toggle touchMove w\
aiting wheel".split(" ");tf.push("scrollEnd");function pn(e,a){H0.set(e,a),Ir(a,[e])}var bx=0;function io(e,a){if(e.name!=null&&e.name!=="auto")return e.name;if(a.
autoName!==null)return a.autoName;e=hn.identifierPrefix;var t=bx++;return e="_"+e+"t_"+t.toString(32)+"_",a.autoName=e}function Hv(e){if(e==null||typeof e=="str\
ing")return e;var a=null,t=Ji;if(t!==null)for(var n=0;n<t.length;n++){var o=e[t[n]];if(o!=null){if(o==="none")return"none";a=a==null?o:a+(" "+o)}}return a??e.default}
function fo(e,a){return e=Hv(e),a=Hv(a),a==null?e==="auto"?null:e:a==="auto"?null:a}var bd=typeof reportError=="function"?reportError:function(e){if(typeof window==
"object"&&typeof window.ErrorEvent=="function"){var a=new window.ErrorEvent("error",{bubbles:!0,cancelable:!0,message:typeof e=="object"&&e!==null&&typeof e.message==
"string"?String(e.message):String(e),error:e});if(!window.dispatchEvent(a))return}else if(typeof process=="object"&&typeof process.emit=="function"){process.emit(
"uncaughtException",e);return}console.error(e)},jt=[],Ui=0,lh=0;function Id(){for(var e=Ui,a=lh=Ui=0;a<e;){var t=jt[a];jt[a++]=null;var n=jt[a];jt[a++]=null;var o=jt[a];
jt[a++]=null;var r=jt[a];if(jt[a++]=null,n!==null&&o!==null){var i=n.pending;i===null?o.next=o:(o.next=i.next,i.next=o),n.pending=o}r!==0&&K0(t,o,r)}}function Zd(e,a,t,n){
jt[Ui++]=e,jt[Ui++]=a,jt[Ui++]=t,jt[Ui++]=n,lh|=n,e.lanes|=n,e=e.alternate,e!==null&&(e.lanes|=n)}function ch(e,a,t,n){return Zd(e,a,t,n),yd(e)}function Jr(e,a){
return Zd(e,null,null,a),yd(e)}function K0(e,a,t){e.lanes|=t;var n=e.alternate;n!==null&&(n.lanes|=t);for(var o=!1,r=e.return;r!==null;)r.childLanes|=t,n=r.alternate,
n!==null&&(n.childLanes|=t),r.tag===22&&(e=r.stateNode,e===null||e._visibility&1||(o=!0)),e=r,r=r.return;return e.tag===3?(r=e.stateNode,o&&a!==null&&(o=31-Ct(t),
e=r.hiddenUpdates,n=e[o],n===null?e[o]=[a]:n.push(a),a.lane=t|536870912),r):null}function yd(e){if(50<sc)throw sc=0,ld=null,Error(k(185));for(var a=e.return;a!==
null;)e=a,a=e.return;return e.tag===3?e.stateNode:null}var Bi={};function yx(e,a,t,n){this.tag=e,this.key=t,this.sibling=this.child=this.return=this.stateNode=this.
type=this.elementType=null,this.index=0,this.refCleanup=this.ref=null,this.pendingProps=a,this.dependencies=this.memoizedState=this.updateQueue=this.memoizedProps=
null,this.mode=n,this.subtreeFlags=this.flags=0,this.deletions=null,this.childLanes=this.lanes=0,this.alternate=null}function st(e,a,t,n){return new yx(e,a,t,n)}
function sh(e){return e=e.prototype,!(!e||!e.isReactComponent)}function no(e,a){var t=e.alternate;return t===null?(t=st(e.tag,a,e.key,e.mode),t.elementType=e.elementType,
t.type=e.type,t.stateNode=e.stateNode,t.alternate=e,e.alternate=t):(t.pendingProps=a,t.type=e.type,t.flags=0,t.subtreeFlags=0,t.deletions=null),t.flags=e.flags&
1206910976,t.childLanes=e.childLanes,t.lanes=e.lanes,t.child=e.child,t.memoizedProps=e.memoizedProps,t.memoizedState=e.memoizedState,t.updateQueue=e.updateQueue,
a=e.dependencies,t.dependencies=a===null?null:{lanes:a.lanes,firstContext:a.firstContext},t.sibling=e.sibling,t.index=e.index,t.ref=e.ref,t.refCleanup=e.refCleanup,
t}function Y0(e,a){e.flags&=1206910978;var t=e.alternate;return t===null?(e.childLanes=0,e.lanes=a,e.child=null,e.subtreeFlags=0,e.memoizedProps=null,e.memoizedState=
null,e.updateQueue=null,e.dependencies=null,e.stateNode=null):(e.childLanes=t.childLanes,e.lanes=t.lanes,e.child=t.child,e.subtreeFlags=0,e.deletions=null,e.memoizedProps=
t.memoizedProps,e.memoizedState=t.memoizedState,e.updateQueue=t.updateQueue,e.type=t.type,a=t.dependencies,e.dependencies=a===null?null:{lanes:a.lanes,firstContext:a.
firstContext}),e}function Fs(e,a,t,n,o,r){var i=0;if(n=e,typeof n=="function")sh(n)&&(i=1);else if(typeof n=="string")i=Q3(e,t,Gn.current)?26:e==="html"||e==="h\
ead"||e==="body"?27:5;else e:switch(n){case ju:return e=st(31,t,a,o),e.elementType=ju,e.lanes=r,e;case Ei:return Dr(t.children,o,r,a);case r0:i=8,o|=24;break;case Hu:
return e=st(12,t,a,o|2),e.elementType=Hu,e.lanes=r,e;case Ku:return e=st(13,t,a,o),e.elementType=Ku,e.lanes=r,e;case Yu:return e=st(19,t,a,o),e.elementType=Yu,e.
lanes=r,e;case i_:case Vu:return e=o|32,e=st(30,t,a,e),e.elementType=Vu,e.lanes=r,e.stateNode={autoName:null,paired:null,clones:null,ref:null},e;default:if(typeof n==
"object"&&n!==null)switch(n.$$typeof){case Un:i=10;break e;case i0:i=9;break e;case Pf:i=11;break e;case $f:i=14;break e;case Ko:i=16,n=null;break e}i=29,t=Error(
k(130,e===null?"null":typeof e,"")),n=null}return a=st(i,t,a,o),a.elementType=e,a.type=n,a.lanes=r,a}function Dr(e,a,t,n){return e=st(7,e,n,a),e.lanes=t,e}function yu(e,a,t){
return e=st(6,e,null,a),e.lanes=t,e}function j0(e){var a=st(18,null,null,0);return a.stateNode=e,a}function wu(e,a,t){return a=st(4,e.children!==null?e.children:
[],e.key,a),a.lanes=t,a.stateNode={containerInfo:e.containerInfo,pendingChildren:null,implementation:e.implementation},a}var Kv=new WeakMap;function It(e,a){if(typeof e==
"object"&&e!==null){var t=Kv.get(e);return t!==void 0?t:(a={value:e,source:a,stack:yv(a)},Kv.set(e,a),a)}return{value:e,source:a,stack:yv(a)}}var Li=[],qi=0,wd=null,
hc=0,Vt=[],Qt=0,ir=null,Ln=1,qn="";function ao(e,a){Li[qi++]=hc,Li[qi++]=wd,wd=e,hc=a}function V0(e,a,t){Vt[Qt++]=Ln,Vt[Qt++]=qn,Vt[Qt++]=ir,ir=e;var n=Ln;e=qn;
var o=32-Ct(n)-1;n&=~(1<<o),t+=1;var r=32-Ct(a)+o;if(30<r){var i=o-o%5;r=(n&(1<<i)-1).toString(32),n>>=i,o-=i,Ln=1<<32-Ct(a)+o|t<<o|n,qn=r+e}else Ln=1<<r|t<<o|n,
qn=e}function Jd(e){e.return!==null&&(ao(e,1),V0(e,1,0))}function dh(e){for(;e===wd;)wd=Li[--qi],Li[qi]=null,hc=Li[--qi],Li[qi]=null;for(;e===ir;)ir=Vt[--Qt],Vt[Qt]=
null,qn=Vt[--Qt],Vt[Qt]=null,Ln=Vt[--Qt],Vt[Qt]=null}function Q0(e,a){Vt[Qt++]=Ln,Vt[Qt++]=qn,Vt[Qt++]=ir,Ln=a.id,qn=a.overflow,ir=e}var sa=null,xe=null,Y=!1,$o=null,
Zt=!1,nf=Error(k(519));function lr(e){var a=Error(k(418,1<arguments.length&&arguments[1]!==void 0&&arguments[1]?"text":"HTML",""));throw pc(It(a,e)),nf}function Yv(e){
var a=e.stateNode,t=e.type,n=e.memoizedProps;switch(a[ba]=e,a[ut]=n,t){case"dialog":X("cancel",a),X("close",a);break;case"iframe":case"object":case"embed":X("lo\
ad",a);break;case"video":case"audio":for(t=0;t<yc.length;t++)X(yc[t],a);break;case"source":X("error",a);break;case"img":case"image":case"link":X("error",a),X("l\
oad",a);break;case"details":X("toggle",a);break;case"input":X("invalid",a),_0(a,n.value,n.defaultValue,n.checked,n.defaultChecked,n.type,n.name,!0);break;case"s\
elect":X("invalid",a);break;case"textarea":X("invalid",a),k0(a,n.value,n.defaultValue,n.children)}t=n.children,typeof t!="string"&&typeof t!="number"&&typeof t!=
"bigint"||a.textContent===""+t||n.suppressHydrationWarning===!0||A1(a.textContent,t)?(n.popover!=null&&(X("beforetoggle",a),X("toggle",a)),n.onScroll!=null&&X("\
scroll",a),n.onScrollEnd!=null&&X("scrollend",a),n.onClick!=null&&(a.onclick=Bn),a=!0):a=!1,a||lr(e,!0)}function _d(e){for(sa=e.return;sa;)switch(sa.tag){case 5:case 31:case 13:
Zt=!1;return;case 27:case 3:Zt=!0;return;default:sa=sa.return}}function ki(e){if(e!==sa)return!1;if(!Y)return _d(e),Y=!0,!1;var a=e.tag,t;if((t=a!==3&&a!==27)&&
((t=a===5)&&(t=e.type,t=!(t!=="form"&&t!=="button")||Yf(e.type,e.memoizedProps)),t=!t),t&&xe&&lr(e),_d(e),a===13){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,
!e)throw Error(k(317));xe=qb(e)}else if(a===31){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,!e)throw Error(k(317));xe=qb(e)}else a===27?(a=xe,ur(e.type)?(e=
Xf,Xf=null,xe=e):xe=a):xe=sa?Jt(e.stateNode.nextSibling):null;return!0}function qr(){xe=sa=null,Y=!1}function _u(){var e=$o;return e!==null&&(lt===null?lt=e:lt.
push.apply(lt,e),$o=null),e}function pc(e){$o===null?$o=[e]:$o.push(e)}var of=Yn(null),Pr=null,to=null;function Xo(e,a,t){ke(of,a._currentValue),a._currentValue=
t}function oo(e){e._currentValue=of.current,wa(of)}function Ws(e,a,t){for(;e!==null;){var n=e.alternate;if((e.childLanes&a)!==a?(e.childLanes|=a,n!==null&&(n.childLanes|=
a)):n!==null&&(n.childLanes&a)!==a&&(n.childLanes|=a),e===t)break;e=e.return}}function rf(e,a,t,n){var o=e.child;for(o!==null&&(o.return=e);o!==null;){var r=o.dependencies;
if(r!==null){var i=o.child;r=r.firstContext;e:for(;r!==null;){var l=r;r=o;for(var c=0;c<a.length;c++)if(l.context===a[c]){r.lanes|=t,l=r.alternate,l!==null&&(l.
lanes|=t),Ws(r.return,t,e),n||(i=null);break e}r=l.next}}else if(o.tag===18){if(i=o.return,i===null)throw Error(k(341));i.lanes|=t,r=i.alternate,r!==null&&(r.lanes|=
t),Ws(i,t,e),i=null}else o.tag===13&&o.memoizedState!==null&&o.memoizedState.dehydrated===null?(o.lanes|=t,i=o.alternate,i!==null&&(i.lanes|=t),Ws(o.return,t,e),
i=o.child,i=i!==null?i.sibling:null):i=o.child;if(i!==null)i.return=o;else for(i=o;i!==null;){if(i===e){i=null;break}if(o=i.sibling,o!==null){o.return=i.return,
i=o;break}i=i.return}o=i}}function Gr(e,a,t,n){e=null;for(var o=a,r=!1;o!==null;){if(!r){if((o.flags&524288)!==0)r=!0;else if((o.flags&262144)!==0)break}if(o.tag===
10){var i=o.alternate;if(i===null)throw Error(k(387));if(i=i.memoizedProps,i!==null){var l=o.type;Nt(o.pendingProps.value,i.value)||(e!==null?e.push(l):e=[l])}}else if(o===
fd.current){if(i=o.alternate,i===null)throw Error(k(387));i.memoizedState.memoizedState!==o.memoizedState.memoizedState&&(e!==null?e.push(il):e=[il])}o=o.return}
return e!==null&&rf(a,e,t,n),a.flags|=262144,e!==null}function xd(e){for(e=e.firstContext;e!==null;){if(!Nt(e.context._currentValue,e.memoizedValue))return!0;e=
e.next}return!1}function Hr(e){Pr=e,to=null,e=e.dependencies,e!==null&&(e.firstContext=null)}function ya(e){return X0(Pr,e)}function Us(e,a){return Pr===null&&Hr(
e),X0(e,a)}function X0(e,a){var t=a._currentValue;if(a={context:a,memoizedValue:t,next:null},to===null){if(e===null)throw Error(k(308));to=a,e.dependencies={lanes:0,
firstContext:a},e.flags|=524288}else to=to.next=a;return t}var wx=typeof AbortController<"u"?AbortController:function(){var e=[],a=this.signal={aborted:!1,addEventListener:function(t,n){
e.push(n)}};this.abort=function(){a.aborted=!0,e.forEach(function(t){return t()})}},_x=oa.unstable_scheduleCallback,xx=oa.unstable_NormalPriority,Je={$$typeof:Un,
Consumer:null,Provider:null,_currentValue:null,_currentValue2:null,_threadCount:0};function mh(){return{controller:new wx,data:new Map,refCount:0}}function Mc(e){
e.refCount--,e.refCount===0&&_x(xx,function(){e.controller.abort()})}function jv(e,a){if((e.pendingLanes&4194048)!==0){var t=e.transitionTypes;for(t===null&&(t=
e.transitionTypes=[]),e=0;e<a.length;e++){var n=a[e];t.indexOf(n)===-1&&t.push(n)}}}var Jl=null;function kx(e){var a=e.transitionTypes;return e.transitionTypes=
null,a}var ec=null,lf=0,Kr=0,ji=null;function zx(e,a){if(ec===null){var t=ec=[];lf=0,Kr=Gh(),ji={status:"pending",value:void 0,then:function(n){t.push(n)}}}return lf++,
a.then(Vv,Vv),a}function Vv(){if(--lf===0&&(Jl=null,ec!==null)){ji!==null&&(ji.status="fulfilled");var e=ec;ec=null,Kr=0,ji=null;for(var a=0;a<e.length;a++)(0,e[a])()}}
function Sx(e,a){var t=[],n={status:"pending",value:null,reason:null,then:function(o){t.push(o)}};return e.then(function(){n.status="fulfilled",n.value=a;for(var o=0;o<
t.length;o++)(0,t[o])(a)},function(o){for(n.status="rejected",n.reason=o,o=0;o<t.length;o++)(0,t[o])(void 0)}),n}var Qv=L.S;L.S=function(e,a){if(d1=Tt(),typeof a==
"object"&&a!==null&&typeof a.then=="function"&&zx(e,a),Jl!==null)for(var t=nl;t!==null;)jv(t,Jl),t=t.next;if(t=e.types,t!==null){for(var n=nl;n!==null;)jv(n,t),
n=n.next;if(Kr!==0){n=Jl,n===null&&(n=Jl=[]);for(var o=0;o<t.length;o++){var r=t[o];n.indexOf(r)===-1&&n.push(r)}}}Qv!==null&&Qv(e,a)};var Ur=Yn(null);function uh(){
var e=Ur.current;return e!==null?e:be.pooledCache}function ed(e,a){a===null?ke(Ur,Ur.current):ke(Ur,a.pool)}function I0(){var e=uh();return e===null?null:{parent:Je.
_currentValue,pool:e}}var ml=Error(k(460)),fh=Error(k(474)),Pd=Error(k(542)),kd={then:function(){}};function Xv(e){return e=e.status,e==="fulfilled"||e==="rejec\
ted"}function Z0(e,a,t){switch(t=e[t],t===void 0?e.push(a):t!==a&&(a.then(Bn,Bn),a=t),a.status){case"fulfilled":return a.value;case"rejected":throw e=a.reason,Zv(
e),e===void 0&&!("reason"in a)?Error(k(600)):e;default:if(typeof a.status=="string")a.then(Bn,Bn);else{if(e=be,e!==null&&100<e.shellSuspendCounter)throw Error(k(
482));e=a,e.status="pending",e.then(function(n){if(a.status==="pending"){var o=a;o.status="fulfilled",o.value=n}},function(n){if(a.status==="pending"){var o=a;o.
status="rejected",o.reason=n}})}switch(a.status){case"fulfilled":return a.value;case"rejected":throw e=a.reason,Zv(e),e}throw Br=a,ml}}function Er(e){try{var a=e.
_init;return a(e._payload)}catch(t){throw t!==null&&typeof t=="object"&&typeof t.then=="function"?(Br=t,ml):t}}var Br=null;function Iv(){if(Br===null)throw Error(
k(459));var e=Br;return Br=null,e}function Zv(e){if(e===ml||e===Pd)throw Error(k(483))}var Vi=null,gc=0;function Bs(e){var a=gc;return gc+=1,Vi===null&&(Vi=[]),
Z0(Vi,e,a)}function qo(e,a){a=a.props.ref,e.ref=a!==void 0?a:null}function Ls(e,a){throw a.$$typeof===r_?Error(k(525)):(e=Object.prototype.toString.call(a),Error(
k(31,e==="[object Object]"?"object with keys {"+Object.keys(a).join(", ")+"}":e)))}function J0(e){function a(b,p){if(e){var g=b.deletions;g===null?(b.deletions=
[p],b.flags|=16):g.push(p)}}function t(b,p){if(!e)return null;for(;p!==null;)a(b,p),p=p.sibling;return null}function n(b){for(var p=new Map;b!==null;)b.key===null?
p.set(b.index,b):p.set(b.key,b),b=b.sibling;return p}function o(b,p){return b=no(b,p),b.index=0,b.sibling=null,b}function r(b,p,g){return b.index=g,e?(g=b.alternate,
g!==null?(g=g.index,g<p?(b.flags|=2,p):g):(b.flags|=134217730,p)):(b.flags|=1048576,p)}function i(b){return e&&b.alternate===null&&(b.flags|=134217730),b}function l(b,p,g,_){
return p===null||p.tag!==6?(p=yu(g,b.mode,_),p.return=b,p):(p=o(p,g),p.return=b,p)}function c(b,p,g,_){var E=g.type;return E===Ei?(b=f(b,p,g.props.children,_,g.
key),qo(b,g),b):p!==null&&(p.elementType===E||typeof E=="object"&&E!==null&&E.$$typeof===Ko&&Er(E)===p.type)?(p=o(p,g.props),qo(p,g),p.return=b,p):(p=Fs(g.type,
g.key,g.props,null,b.mode,_),qo(p,g),p.return=b,p)}function s(b,p,g,_){return p===null||p.tag!==4||p.stateNode.containerInfo!==g.containerInfo||p.stateNode.implementation!==
g.implementation?(p=wu(g,b.mode,_),p.return=b,p):(p=o(p,g.children||[]),p.return=b,p)}function f(b,p,g,_,E){return p===null||p.tag!==7?(p=Dr(g,b.mode,_,E),p.return=
b,p):(p=o(p,g),p.return=b,p)}function d(b,p,g){if(typeof p=="string"&&p!==""||typeof p=="number"||typeof p=="bigint")return p=yu(""+p,b.mode,g),p.return=b,p;if(typeof p==
"object"&&p!==null){switch(p.$$typeof){case As:return g=Fs(p.type,p.key,p.props,null,b.mode,g),qo(g,p),g.return=b,g;case Xl:return p=wu(p,b.mode,g),p.return=b,p;case Ko:
return p=Er(p),d(b,p,g)}if(Il(p)||Hl(p))return p=Dr(p,b.mode,g,null),p.return=b,p;if(typeof p.then=="function")return d(b,Bs(p),g);if(p.$$typeof===Un)return d(b,
Us(b,p),g);Ls(b,p)}return null}function u(b,p,g,_){var E=p!==null?p.key:null;if(typeof g=="string"&&g!==""||typeof g=="number"||typeof g=="bigint")return E!==null?
null:l(b,p,""+g,_);if(typeof g=="object"&&g!==null){switch(g.$$typeof){case As:return g.key===E?c(b,p,g,_):null;case Xl:return g.key===E?s(b,p,g,_):null;case Ko:
return g=Er(g),u(b,p,g,_)}if(Il(g)||Hl(g))return E!==null?null:f(b,p,g,_,null);if(typeof g.then=="function")return u(b,p,Bs(g),_);if(g.$$typeof===Un)return u(b,
p,Us(b,g),_);Ls(b,g)}return null}function m(b,p,g,_,E){if(typeof _=="string"&&_!==""||typeof _=="number"||typeof _=="bigint")return b=b.get(g)||null,l(p,b,""+_,
E);if(typeof _=="object"&&_!==null){switch(_.$$typeof){case As:return b=b.get(_.key===null?g:_.key)||null,c(p,b,_,E);case Xl:return b=b.get(_.key===null?g:_.key)||
null,s(p,b,_,E);case Ko:return _=Er(_),m(b,p,g,_,E)}if(Il(_)||Hl(_))return b=b.get(g)||null,f(p,b,_,E,null);if(typeof _.then=="function")return m(b,p,g,Bs(_),E);
if(_.$$typeof===Un)return m(b,p,g,Us(p,_),E);Ls(p,_)}return null}function v(b,p,g,_){for(var E=null,H=null,O=p,R=p=0,Ue=null;O!==null&&R<g.length;R++){O.index>R?
(Ue=O,O=null):Ue=O.sibling;var V=u(b,O,g[R],_);if(V===null){O===null&&(O=Ue);break}e&&O&&V.alternate===null&&a(b,O),p=r(V,p,R),H===null?E=V:H.sibling=V,H=V,O=Ue}
if(R===g.length)return t(b,O),Y&&ao(b,R),E;if(O===null){for(;R<g.length;R++)O=d(b,g[R],_),O!==null&&(p=r(O,p,R),H===null?E=O:H.sibling=O,H=O);return Y&&ao(b,R),
E}for(O=n(O);R<g.length;R++)Ue=m(O,b,R,g[R],_),Ue!==null&&(e&&(V=Ue.alternate,V!==null&&O.delete(V.key===null?R:V.key)),p=r(Ue,p,R),H===null?E=Ue:H.sibling=Ue,H=
Ue);return e&&O.forEach(function(_n){return a(b,_n)}),Y&&ao(b,R),E}function x(b,p,g,_){if(g==null)throw Error(k(151));for(var E=null,H=null,O=p,R=p=0,Ue=null,V=g.
next();O!==null&&!V.done;R++,V=g.next()){O.index>R?(Ue=O,O=null):Ue=O.sibling;var _n=u(b,O,V.value,_);if(_n===null){O===null&&(O=Ue);break}e&&O&&_n.alternate===
null&&a(b,O),p=r(_n,p,R),H===null?E=_n:H.sibling=_n,H=_n,O=Ue}if(V.done)return t(b,O),Y&&ao(b,R),E;if(O===null){for(;!V.done;R++,V=g.next())V=d(b,V.value,_),V!==
null&&(p=r(V,p,R),H===null?E=V:H.sibling=V,H=V);return Y&&ao(b,R),E}for(O=n(O);!V.done;R++,V=g.next())V=m(O,b,R,V.value,_),V!==null&&(e&&(Ue=V.alternate,Ue!==null&&
O.delete(Ue.key===null?R:Ue.key)),p=r(V,p,R),H===null?E=V:H.sibling=V,H=V);return e&&O.forEach(function(Vm){return a(b,Vm)}),Y&&ao(b,R),E}function z(b,p,g,_){if(typeof g==
"object"&&g!==null&&g.type===Ei&&g.key===null&&g.props.ref===void 0&&(g=g.props.children),typeof g=="object"&&g!==null){switch(g.$$typeof){case As:e:{for(var E=g.
key;p!==null;){if(p.key===E){if(E=g.type,E===Ei){if(p.tag===7){t(b,p.sibling),_=o(p,g.props.children),qo(_,g),_.return=b,b=_;break e}}else if(p.elementType===E||
typeof E=="object"&&E!==null&&E.$$typeof===Ko&&Er(E)===p.type){t(b,p.sibling),_=o(p,g.props),qo(_,g),_.return=b,b=_;break e}t(b,p);break}else a(b,p);p=p.sibling}
g.type===Ei?(_=Dr(g.props.children,b.mode,_,g.key),qo(_,g),_.return=b,b=_):(_=Fs(g.type,g.key,g.props,null,b.mode,_),qo(_,g),_.return=b,b=_)}return i(b);case Xl:
e:{for(E=g.key;p!==null;){if(p.key===E)if(p.tag===4&&p.stateNode.containerInfo===g.containerInfo&&p.stateNode.implementation===g.implementation){t(b,p.sibling),
_=o(p,g.children||[]),_.return=b,b=_;break e}else{t(b,p);break}else a(b,p);p=p.sibling}_=wu(g,b.mode,_),_.return=b,b=_}return i(b);case Ko:return g=Er(g),z(b,p,
g,_)}if(Il(g))return v(b,p,g,_);if(Hl(g)){if(E=Hl(g),typeof E!="function")throw Error(k(150));return g=E.call(g),x(b,p,g,_)}if(typeof g.then=="function")return z(
b,p,Bs(g),_);if(g.$$typeof===Un)return z(b,p,Us(b,g),_);Ls(b,g)}return typeof g=="string"&&g!==""||typeof g=="number"||typeof g=="bigint"?(g=""+g,p!==null&&p.tag===
6?(t(b,p.sibling),_=o(p,g),_.return=b,b=_):(t(b,p),_=yu(g,b.mode,_),_.return=b,b=_),i(b)):t(b,p)}return function(b,p,g,_){try{gc=0;var E=z(b,p,g,_);return Vi=null,
E}catch(O){if(O===ml||O===Pd)throw O;var H=st(29,O,null,b.mode);return H.lanes=_,H.return=b,H}}}var Yr=J0(!0),P0=J0(!1),Yo=!1;function hh(e){e.updateQueue={baseState:e.
memoizedState,firstBaseUpdate:null,lastBaseUpdate:null,shared:{pending:null,lanes:0,hiddenCallbacks:null},callbacks:null}}function cf(e,a){e=e.updateQueue,a.updateQueue===
e&&(a.updateQueue={baseState:e.baseState,firstBaseUpdate:e.firstBaseUpdate,lastBaseUpdate:e.lastBaseUpdate,shared:e.shared,callbacks:null})}function Fo(e){return{
lane:e,tag:0,payload:null,callback:null,next:null}}function Wo(e,a,t){var n=e.updateQueue;if(n===null)return null;if(n=n.shared,(oe&2)!==0){var o=n.pending;return o===
null?a.next=a:(a.next=o.next,o.next=a),n.pending=a,a=yd(e),K0(e,null,t),a}return Zd(e,n,a,t),yd(e)}function ac(e,a,t){if(a=a.updateQueue,a!==null&&(a=a.shared,(t&
4194048)!==0)){var n=a.lanes;n&=e.pendingLanes,t|=n,a.lanes=t,f0(e,t)}}function xu(e,a){var t=e.updateQueue,n=e.alternate;if(n!==null&&(n=n.updateQueue,t===n)){
var o=null,r=null;if(t=t.firstBaseUpdate,t!==null){do{var i={lane:t.lane,tag:t.tag,payload:t.payload,callback:null,next:null};r===null?o=r=i:r=r.next=i,t=t.next}while(t!==
null);r===null?o=r=a:r=r.next=a}else o=r=a;t={baseState:n.baseState,firstBaseUpdate:o,lastBaseUpdate:r,shared:n.shared,callbacks:n.callbacks},e.updateQueue=t;return}
e=t.lastBaseUpdate,e===null?t.firstBaseUpdate=a:e.next=a,t.lastBaseUpdate=a}var sf=!1;function tc(){if(sf){var e=ji;if(e!==null)throw e}}function nc(e,a,t,n){sf=
!1;var o=e.updateQueue;Yo=!1;var r=o.firstBaseUpdate,i=o.lastBaseUpdate,l=o.shared.pending;if(l!==null){o.shared.pending=null;var c=l,s=c.next;c.next=null,i===null?
r=s:i.next=s,i=c;var f=e.alternate;f!==null&&(f=f.updateQueue,l=f.lastBaseUpdate,l!==i&&(l===null?f.firstBaseUpdate=s:l.next=s,f.lastBaseUpdate=c))}if(r!==null){
var d=o.baseState;i=0,f=s=c=null,l=r;do{var u=l.lane&-536870913,m=u!==l.lane;if(m?(P&u)===u:(n&u)===u){u!==0&&u===Kr&&(sf=!0),f!==null&&(f=f.next={lane:0,tag:l.
tag,payload:l.payload,callback:null,next:null});e:{var v=e,x=l;u=a;var z=t;switch(x.tag){case 1:if(v=x.payload,typeof v=="function"){d=v.call(z,d,u);break e}d=v;
break e;case 3:v.flags=v.flags&-65537|128;case 0:if(v=x.payload,u=typeof v=="function"?v.call(z,d,u):v,u==null)break e;d=ye({},d,u);break e;case 2:Yo=!0}}u=l.callback,
u!==null&&(e.flags|=64,m&&(e.flags|=8192),m=o.callbacks,m===null?o.callbacks=[u]:m.push(u))}else m={lane:u,tag:l.tag,payload:l.payload,callback:l.callback,next:null},
f===null?(s=f=m,c=d):f=f.next=m,i|=u;if(l=l.next,l===null){if(l=o.shared.pending,l===null)break;m=l,l=m.next,m.next=null,o.lastBaseUpdate=m,o.shared.pending=null}}while(!0);
f===null&&(c=d),o.baseState=c,o.firstBaseUpdate=s,o.lastBaseUpdate=f,r===null&&(o.shared.lanes=0),dr|=i,e.lanes=i,e.memoizedState=d}}function $0(e,a){if(typeof e!=
"function")throw Error(k(191,e));e.call(a)}function F0(e,a){var t=e.callbacks;if(t!==null)for(e.callbacks=null,e=0;e<t.length;e++)$0(t[e],a)}var cr=Yn(null),zd=Yn(
0);function Jv(e,a){e=mo,ke(zd,e),ke(cr,a),mo=e|a.baseLanes}function df(){ke(zd,mo),ke(cr,cr.current)}function ph(){mo=zd.current,wa(cr),wa(zd)}var ka=Yn(null),
La=null;function er(e){var a=e.alternate;ke(_a,_a.current&1),ke(ka,e),La===null&&(a===null||cr.current!==null||a.memoizedState!==null)&&(La=e)}function mf(e){ke(
_a,_a.current),ke(ka,e),La===null&&(La=e)}function W0(e){e.tag===22?(ke(_a,_a.current),ke(ka,e),La===null&&(La=e)):ar()}function ar(){ke(_a,_a.current),ke(ka,ka.
current)}function kt(e){wa(ka),La===e&&(La=null),wa(_a)}var _a=Yn(0);function vc(e,a){ke(ka,ka.current),ke(_a,a)}function gh(e){wa(_a),wa(ka),La===e&&(La=null)}
function Sd(e){for(var a=e;a!==null;){if(a.tag===13){var t=a.memoizedState;if(t!==null&&(t=t.dehydrated,t===null||Qf(t)||jh(t)))return a}else if(a.tag===19&&a.memoizedProps.
revealOrder!=="independent"){if((a.flags&128)!==0)return a}else if(a.child!==null){a.child.return=a,a=a.child;continue}if(a===e)break;for(;a.sibling===null;){if(a.
return===null||a.return===e)return null;a=a.return}a.sibling.return=a.return,a=a.sibling}return null}var lo=0,q=null,ge=null,Ze=null,Td=!1,Qi=!1,jr=!1,Ad=0,bc=0,
Xi=null,Tx=0;function Le(){throw Error(k(321))}function vh(e,a){if(a===null)return!1;for(var t=0;t<a.length&&t<e.length;t++)if(!Nt(e[t],a[t]))return!1;return!0}
function bh(e,a,t,n,o,r){return lo=r,q=a,a.memoizedState=null,a.updateQueue=null,a.lanes=0,L.H=e===null||e.memoizedState===null?Ny:Oy,jr=!1,r=t(n,o),jr=!1,Qi&&(r=
ay(a,t,n,o)),ey(e),r}function ey(e){L.H=Cd;var a=ge!==null&&ge.next!==null;if(lo=0,Ze=ge=q=null,Td=!1,bc=0,Xi=null,a)throw Error(k(300));e===null||Pe||(e=e.dependencies,
e!==null&&xd(e)&&(Pe=!0))}function ay(e,a,t,n){q=e;var o=0;do{if(Qi&&(Xi=null),bc=0,Qi=!1,25<=o)throw Error(k(301));if(o+=1,Ze=ge=null,e.updateQueue!=null){var r=e.
updateQueue;r.lastEffect=null,r.events=null,r.stores=null,r.memoCache!=null&&(r.memoCache.index=0)}L.H=Dx,r=a(t,n)}while(Qi);return r}function Ax(){var e=L.H,a=e.
useState()[0];return a=typeof a.then=="function"?Rc(a):a,e=e.useState()[0],(ge!==null?ge.memoizedState:null)!==e&&(q.flags|=1024),a}function yh(){var e=Ad!==0;return Ad=
0,e}function wh(e,a,t){a.updateQueue=e.updateQueue,a.flags&=-2053,e.lanes&=~t}function _h(e){if(Td){for(e=e.memoizedState;e!==null;){var a=e.queue;a!==null&&(a.
pending=null),e=e.next}Td=!1}lo=0,Ze=ge=q=null,Qi=!1,bc=Ad=0,Xi=null}function Qa(){var e={memoizedState:null,baseState:null,baseQueue:null,queue:null,next:null};
return Ze===null?q.memoizedState=Ze=e:Ze=Ze.next=e,Ze}function Ye(){if(ge===null){var e=q.alternate;e=e!==null?e.memoizedState:null}else e=ge.next;var a=Ze===null?
q.memoizedState:Ze.next;if(a!==null)Ze=a,ge=e;else{if(e===null)throw q.alternate===null?Error(k(467)):Error(k(310));ge=e,e={memoizedState:ge.memoizedState,baseState:ge.
baseState,baseQueue:ge.baseQueue,queue:ge.queue,next:null},Ze===null?q.memoizedState=Ze=e:Ze=Ze.next=e}return Ze}function $d(){return{lastEffect:null,events:null,
stores:null,memoCache:null}}function Rc(e){var a=bc;return bc+=1,Xi===null&&(Xi=[]),e=Z0(Xi,e,a),a=q,(Ze===null?a.memoizedState:Ze.next)===null&&(a=a.alternate,
L.H=a===null||a.memoizedState===null?Ny:Oy),e}function Fd(e){if(e!==null&&typeof e=="object"){if(typeof e.then=="function")return Rc(e);if(e.$$typeof===c_)return;
if(e.$$typeof===Un)return ya(e)}throw Error(k(438,String(e)))}function xh(e){var a=null,t=q.updateQueue;if(t!==null&&(a=t.memoCache),a==null){var n=q.alternate;
n!==null&&(n=n.updateQueue,n!==null&&(n=n.memoCache,n!=null&&(a={data:n.data.map(function(o){return o.slice()}),index:0})))}if(a==null&&(a={data:[],index:0}),t===
null&&(t=$d(),q.updateQueue=t),t.memoCache=a,t=a.data[a.index],t===void 0)for(t=a.data[a.index]=Array(e),n=0;n<e;n++)t[n]=l_;return a.index++,t}function co(e,a){
return typeof a=="function"?a(e):a}function ad(e){var a=Ye();return kh(a,ge,e)}function kh(e,a,t){var n=e.queue;if(n===null)throw Error(k(311));n.lastRenderedReducer=
t;var o=e.baseQueue,r=n.pending;if(r!==null){if(o!==null){var i=o.next;o.next=r.next,r.next=i}a.baseQueue=o=r,n.pending=null}if(r=e.baseState,o===null)e.memoizedState=
r;else{a=o.next;var l=i=null,c=null,s=a,f=!1;do{var d=s.lane&-536870913;if(d!==s.lane?(P&d)===d:(lo&d)===d){var u=s.revertLane;if(u===0)c!==null&&(c=c.next={lane:0,
revertLane:0,gesture:null,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null}),d===Kr&&(f=!0);else if((lo&u)===u){s=s.next,u===Kr&&
(f=!0);continue}else d={lane:0,revertLane:s.revertLane,gesture:null,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null},c===null?(l=
c=d,i=r):c=c.next=d,q.lanes|=u,dr|=u;d=s.action,jr&&t(r,d),r=s.hasEagerState?s.eagerState:t(r,d)}else u={lane:d,revertLane:s.revertLane,gesture:s.gesture,action:s.
action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null},c===null?(l=c=u,i=r):c=c.next=u,q.lanes|=d,dr|=d;s=s.next}while(s!==null&&s!==a);if(c===
null?i=r:c.next=l,!Nt(r,e.memoizedState)&&(Pe=!0,f&&(t=ji,t!==null)))throw t;e.memoizedState=r,e.baseState=i,e.baseQueue=c,n.lastRenderedState=r}return o===null&&
(n.lanes=0),[e.memoizedState,n.dispatch]}function ku(e){var a=Ye(),t=a.queue;if(t===null)throw Error(k(311));t.lastRenderedReducer=e;var n=t.dispatch,o=t.pending,
r=a.memoizedState;if(o!==null){t.pending=null;var i=o=o.next;do r=e(r,i.action),i=i.next;while(i!==o);Nt(r,a.memoizedState)||(Pe=!0),a.memoizedState=r,a.baseQueue===
null&&(a.baseState=r),t.lastRenderedState=r}return[r,n]}function ty(e,a,t){var n=q,o=Ye(),r=Y;if(r){if(t===void 0)throw Error(k(407));t=t()}else t=a();var i=!Nt(
(ge||o).memoizedState,t);if(i&&(o.memoizedState=t,Pe=!0),o=o.queue,zh(ry.bind(null,n,o,e),[e]),e=o.getSnapshot!==a||i||Ze!==null&&(Ze.memoizedState.tag&1)!==0,Wi(
e?9:8,{destroy:void 0},oy.bind(null,n,o,t,a),null),e){if(n.flags|=2048,be===null)throw Error(k(349));r||(lo&127)!==0||ny(n,a,t)}return t}function ny(e,a,t){e.flags|=
16384,e={getSnapshot:a,value:t},a=q.updateQueue,a===null?(a=$d(),q.updateQueue=a,a.stores=[e]):(t=a.stores,t===null?a.stores=[e]:t.push(e))}function oy(e,a,t,n){
a.value=t,a.getSnapshot=n,iy(a)&&ly(e)}function ry(e,a,t){return t(function(){iy(a)&&ly(e)})}function iy(e){var a=e.getSnapshot;e=e.value;try{var t=a();return!Nt(
e,t)}catch{return!0}}function ly(e){var a=Jr(e,2);a!==null&&dt(a,e,2)}function uf(e){var a=Qa();if(typeof e=="function"){var t=e;if(e=t(),jr){Vo(!0);try{t()}finally{
Vo(!1)}}}return a.memoizedState=a.baseState=e,a.queue={pending:null,lanes:0,dispatch:null,lastRenderedReducer:co,lastRenderedState:e},a}function cy(e,a,t,n){return e.
baseState=t,kh(e,ge,typeof n=="function"?n:co)}function Cx(e,a,t,n,o){if(em(e))throw Error(k(485));if(e=a.action,e!==null){var r={payload:o,action:e,next:null,isTransition:!0,
status:"pending",value:null,reason:null,listeners:[],then:function(i){r.listeners.push(i)}};L.T!==null?t(!0):r.isTransition=!1,n(r),t=a.pending,t===null?(r.next=
a.pending=r,sy(a,r)):(r.next=t.next,a.pending=t.next=r)}}function sy(e,a){var t=a.action,n=a.payload,o=e.state;if(a.isTransition){var r=L.T,i={};i.types=r!==null?
r.types:null,L.T=i;try{var l=t(o,n),c=L.S;c!==null&&c(i,l),Pv(e,a,l)}catch(s){ff(e,a,s)}finally{r!==null&&i.types!==null&&(r.types=i.types),L.T=r}}else try{r=t(
o,n),Pv(e,a,r)}catch(s){ff(e,a,s)}}function Pv(e,a,t){t!==null&&typeof t=="object"&&typeof t.then=="function"?t.then(function(n){$v(e,a,n)},function(n){return ff(
e,a,n)}):$v(e,a,t)}function $v(e,a,t){a.status="fulfilled",a.value=t,dy(a),e.state=t,a=e.pending,a!==null&&(t=a.next,t===a?e.pending=null:(t=t.next,a.next=t,sy(
e,t)))}function ff(e,a,t){var n=e.pending;if(e.pending=null,n!==null){n=n.next;do a.status="rejected",a.reason=t,dy(a),a=a.next;while(a!==n)}e.action=null}function dy(e){
e=e.listeners;for(var a=0;a<e.length;a++)(0,e[a])()}function my(e,a){return a}function Fv(e,a){if(Y){var t=be.formState;if(t!==null){e:{var n=q;if(Y){if(xe){a:{
for(var o=xe,r=Zt;o.nodeType!==8;){if(!r){o=null;break a}if(o=Jt(o.nextSibling),o===null){o=null;break a}}r=o.data,o=r==="F!"||r==="F"?o:null}if(o){xe=Jt(o.nextSibling),
n=o.data==="F!";break e}}lr(n)}n=!1}n&&(a=t[0])}}return t=Qa(),t.memoizedState=t.baseState=a,n={pending:null,lanes:0,dispatch:null,lastRenderedReducer:my,lastRenderedState:a},
t.queue=n,t=Ay.bind(null,q,n),n.dispatch=t,n=uf(!1),r=Ch.bind(null,q,!1,n.queue),n=Qa(),o={state:a,dispatch:null,action:e,pending:null},n.queue=o,t=Cx.bind(null,
q,o,r,t),o.dispatch=t,n.memoizedState=e,[a,t,!1]}function Wv(e){var a=Ye();return uy(a,ge,e)}function uy(e,a,t){if(a=kh(e,a,my)[0],e=ad(co)[0],typeof a=="object"&&
a!==null&&typeof a.then=="function")try{var n=Rc(a)}catch(i){throw i===ml?Pd:i}else n=a;a=Ye();var o=a.queue,r=o.dispatch;return t!==a.memoizedState&&(q.flags|=
2048,Wi(9,{destroy:void 0},Ex.bind(null,o,t),null)),[n,r,e]}function Ex(e,a){e.action=a}function eb(e){var a=Ye(),t=ge;if(t!==null)return uy(a,t,e);Ye(),a=a.memoizedState,
t=Ye();var n=t.queue.dispatch;return t.memoizedState=e,[a,n,!1]}function Wi(e,a,t,n){return e={tag:e,create:t,deps:n,inst:a,next:null},a=q.updateQueue,a===null&&
(a=$d(),q.updateQueue=a),t=a.lastEffect,t===null?a.lastEffect=e.next=e:(n=t.next,t.next=e,e.next=n,a.lastEffect=e),e}function fy(){return Ye().memoizedState}function td(e,a,t,n){
var o=Qa();q.flags|=e,o.memoizedState=Wi(1|a,{destroy:void 0},t,n===void 0?null:n)}function Wd(e,a,t,n){var o=Ye();n=n===void 0?null:n;var r=o.memoizedState.inst;
ge!==null&&n!==null&&vh(n,ge.memoizedState.deps)?o.memoizedState=Wi(a,r,t,n):(q.flags|=e,o.memoizedState=Wi(1|a,r,t,n))}function ab(e,a){td(8390656,8,e,a)}function zh(e,a){
Wd(2048,8,e,a)}function Nx(e){q.flags|=4;var a=q.updateQueue;if(a===null)a=$d(),q.updateQueue=a,a.events=[e];else{var t=a.events;t===null?a.events=[e]:t.push(e)}}
function hy(e){var a=Ye().memoizedState;return Nx({ref:a,nextImpl:e}),function(){if((oe&2)!==0)throw Error(k(440));return a.impl.apply(void 0,arguments)}}function py(e,a){
return Wd(4,2,e,a)}function gy(e,a){return Wd(4,4,e,a)}function vy(e,a){if(typeof a=="function"){e=e();var t=a(e);return function(){typeof t=="function"?t():a(null)}}
if(a!=null)return e=e(),a.current=e,function(){a.current=null}}function by(e,a,t){t=t!=null?t.concat([e]):null,Wd(4,4,vy.bind(null,a,e),t)}function Sh(){}function yy(e,a){
var t=Ye();a=a===void 0?null:a;var n=t.memoizedState;return a!==null&&vh(a,n[1])?n[0]:(t.memoizedState=[e,a],e)}function wy(e,a){var t=Ye();a=a===void 0?null:a;
var n=t.memoizedState;if(a!==null&&vh(a,n[1]))return n[0];if(n=e(),jr){Vo(!0);try{e()}finally{Vo(!1)}}return t.memoizedState=[n,a],n}function Th(e,a,t){return t===
void 0||(lo&1073741824)!==0&&(P&261930)===0?e.memoizedState=a:(e.memoizedState=t,e=u1(),q.lanes|=e,dr|=e,t)}function _y(e,a,t,n){return Nt(t,a)?t:cr.current!==null?
(e=Th(e,t,n),Nt(e,a)||(Pe=!0),e):(lo&106)===0||(lo&1073741824)!==0&&(P&261930)===0?(Pe=!0,e.memoizedState=t):(e=u1(),q.lanes|=e,dr|=e,a)}function xy(e,a,t,n,o){
var r=re.p;re.p=r!==0&&8>r?r:8;var i=L.T,l={};l.types=i!==null?i.types:null,L.T=l,Ch(e,!1,a,t);try{var c=o(),s=L.S;if(s!==null&&s(l,c),c!==null&&typeof c=="obje\
ct"&&typeof c.then=="function"){var f=Sx(c,n);oc(e,a,f,Et(e))}else oc(e,a,n,Et(e))}catch(d){oc(e,a,{then:function(){},status:"rejected",reason:d},Et())}finally{
re.p=r,i!==null&&l.types!==null&&(i.types=l.types),L.T=i}}function Ox(){}function hf(e,a,t,n){if(e.tag!==5)throw Error(k(476));var o=ky(e).queue;xy(e,o,a,Rr,t===
null?Ox:function(){return zy(e),t(n)})}function ky(e){var a=e.memoizedState;if(a!==null)return a;a={memoizedState:Rr,baseState:Rr,baseQueue:null,queue:{pending:null,
lanes:0,dispatch:null,lastRenderedReducer:co,lastRenderedState:Rr},next:null};var t={};return a.next={memoizedState:t,baseState:t,baseQueue:null,queue:{pending:null,
lanes:0,dispatch:null,lastRenderedReducer:co,lastRenderedState:t},next:null},e.memoizedState=a,e=e.alternate,e!==null&&(e.memoizedState=a),a}function zy(e){var a=ky(
e);a.next===null&&(a=e.alternate.memoizedState),oc(e,a.next.queue,{},Et())}function Ah(){return ya(il)}function Sy(){return Ye().memoizedState}function Ty(){return Ye().
memoizedState}function Mx(e){for(var a=e.return;a!==null;){switch(a.tag){case 24:case 3:var t=Et();e=Fo(t);var n=Wo(a,e,t);n!==null&&(dt(n,a,t),ac(n,a,t)),a={cache:mh()},
e.payload=a;return}a=a.return}}function Rx(e,a,t){var n=Et();t={lane:n,revertLane:0,gesture:null,action:t,hasEagerState:!1,eagerState:null,next:null},em(e)?Cy(a,
t):(t=ch(e,a,t,n),t!==null&&(dt(t,e,n),Ey(t,a,n)))}function Ay(e,a,t){var n=Et();oc(e,a,t,n)}function oc(e,a,t,n){var o={lane:n,revertLane:0,gesture:null,action:t,
hasEagerState:!1,eagerState:null,next:null};if(em(e))Cy(a,o);else{var r=e.alternate;if(e.lanes===0&&(r===null||r.lanes===0)&&(r=a.lastRenderedReducer,r!==null))
try{var i=a.lastRenderedState,l=r(i,t);if(o.hasEagerState=!0,o.eagerState=l,Nt(l,i))return Zd(e,a,o,0),be===null&&Id(),!1}catch{}if(t=ch(e,a,o,n),t!==null)return dt(
t,e,n),Ey(t,a,n),!0}return!1}function Ch(e,a,t,n){if(n={lane:2,revertLane:Gh(),gesture:null,action:n,hasEagerState:!1,eagerState:null,next:null},em(e)){if(a)throw Error(
k(479))}else a=ch(e,t,n,2),a!==null&&dt(a,e,2)}function em(e){var a=e.alternate;return e===q||a!==null&&a===q}function Cy(e,a){Qi=Td=!0;var t=e.pending;t===null?
a.next=a:(a.next=t.next,t.next=a),e.pending=a}function Ey(e,a,t){if((t&4194048)!==0){var n=a.lanes;n&=e.pendingLanes,t|=n,a.lanes=t,f0(e,t)}}var Cd={readContext:ya,
use:Fd,useCallback:Le,useContext:Le,useEffect:Le,useImperativeHandle:Le,useLayoutEffect:Le,useInsertionEffect:Le,useMemo:Le,useReducer:Le,useRef:Le,useState:Le,
useDebugValue:Le,useDeferredValue:Le,useTransition:Le,useSyncExternalStore:Le,useId:Le,useHostTransitionStatus:Le,useFormState:Le,useActionState:Le,useOptimistic:Le,
useMemoCache:Le,useCacheRefresh:Le,useEffectEvent:Le},Ny={readContext:ya,use:Fd,useCallback:function(e,a){return Qa().memoizedState=[e,a===void 0?null:a],e},useContext:ya,
useEffect:ab,useImperativeHandle:function(e,a,t){t=t!=null?t.concat([e]):null,td(4194308,4,vy.bind(null,a,e),t)},useLayoutEffect:function(e,a){return td(4194308,
4,e,a)},useInsertionEffect:function(e,a){td(4,2,e,a)},useMemo:function(e,a){var t=Qa();a=a===void 0?null:a;var n=e();if(jr){Vo(!0);try{e()}finally{Vo(!1)}}return t.
memoizedState=[n,a],n},useReducer:function(e,a,t){var n=Qa();if(t!==void 0){var o=t(a);if(jr){Vo(!0);try{t(a)}finally{Vo(!1)}}}else o=a;return n.memoizedState=n.
baseState=o,e={pending:null,lanes:0,dispatch:null,lastRenderedReducer:e,lastRenderedState:o},n.queue=e,e=e.dispatch=Rx.bind(null,q,e),[n.memoizedState,e]},useRef:function(e){
var a=Qa();return e={current:e},a.memoizedState=e},useState:function(e){e=uf(e);var a=e.queue,t=Ay.bind(null,q,a);return a.dispatch=t,[e.memoizedState,t]},useDebugValue:Sh,
useDeferredValue:function(e,a){var t=Qa();return Th(t,e,a)},useTransition:function(){var e=uf(!1);return e=xy.bind(null,q,e.queue,!0,!1),Qa().memoizedState=e,[!1,
e]},useSyncExternalStore:function(e,a,t){var n=q,o=Qa();if(Y){if(t===void 0)throw Error(k(407));t=t()}else{if(t=a(),be===null)throw Error(k(349));(P&127)!==0||ny(
n,a,t)}o.memoizedState=t;var r={value:t,getSnapshot:a};return o.queue=r,ab(ry.bind(null,n,r,e),[e]),n.flags|=2048,Wi(9,{destroy:void 0},oy.bind(null,n,r,t,a),null),
t},useId:function(){var e=Qa(),a=be.identifierPrefix;if(Y){var t=qn,n=Ln;t=(n&~(1<<32-Ct(n)-1)).toString(32)+t,a="_"+a+"R_"+t,t=Ad++,0<t&&(a+="H"+t.toString(32)),
a+="_"}else t=Tx++,a="_"+a+"r_"+t.toString(32)+"_";return e.memoizedState=a},useHostTransitionStatus:Ah,useFormState:Fv,useActionState:Fv,useOptimistic:function(e){
var a=Qa();a.memoizedState=a.baseState=e;var t={pending:null,lanes:0,dispatch:null,lastRenderedReducer:null,lastRenderedState:null};return a.queue=t,a=Ch.bind(null,
q,!0,t),t.dispatch=a,[e,a]},useMemoCache:xh,useCacheRefresh:function(){return Qa().memoizedState=Mx.bind(null,q)},useEffectEvent:function(e){var a=Qa(),t={impl:e};
return a.memoizedState=t,function(){if((oe&2)!==0)throw Error(k(440));return t.impl.apply(void 0,arguments)}}},Oy={readContext:ya,use:Fd,useCallback:yy,useContext:ya,
useEffect:zh,useImperativeHandle:by,useInsertionEffect:py,useLayoutEffect:gy,useMemo:wy,useReducer:ad,useRef:fy,useState:function(){return ad(co)},useDebugValue:Sh,
useDeferredValue:function(e,a){var t=Ye();return _y(t,ge.memoizedState,e,a)},useTransition:function(){var e=ad(co)[0],a=Ye().memoizedState;return[typeof e=="boo\
lean"?e:Rc(e),a]},useSyncExternalStore:ty,useId:Sy,useHostTransitionStatus:Ah,useFormState:Wv,useActionState:Wv,useOptimistic:function(e,a){var t=Ye();return cy(
t,ge,e,a)},useMemoCache:xh,useCacheRefresh:Ty,useEffectEvent:hy},Dx={readContext:ya,use:Fd,useCallback:yy,useContext:ya,useEffect:zh,useImperativeHandle:by,useInsertionEffect:py,
useLayoutEffect:gy,useMemo:wy,useReducer:ku,useRef:fy,useState:function(){return ku(co)},useDebugValue:Sh,useDeferredValue:function(e,a){var t=Ye();return ge===
null?Th(t,e,a):_y(t,ge.memoizedState,e,a)},useTransition:function(){var e=ku(co)[0],a=Ye().memoizedState;return[typeof e=="boolean"?e:Rc(e),a]},useSyncExternalStore:ty,
useId:Sy,useHostTransitionStatus:Ah,useFormState:eb,useActionState:eb,useOptimistic:function(e,a){var t=Ye();return ge!==null?cy(t,ge,e,a):(t.baseState=e,[e,t.queue.
dispatch])},useMemoCache:xh,useCacheRefresh:Ty,useEffectEvent:hy};function zu(e,a,t,n){a=e.memoizedState,t=t(n,a),t=t==null?a:ye({},a,t),e.memoizedState=t,e.lanes===
0&&(e.updateQueue.baseState=t)}var pf={enqueueSetState:function(e,a,t){e=e._reactInternals;var n=Et(),o=Fo(n);o.payload=a,t!=null&&(o.callback=t),a=Wo(e,o,n),a!==
null&&(dt(a,e,n),ac(a,e,n))},enqueueReplaceState:function(e,a,t){e=e._reactInternals;var n=Et(),o=Fo(n);o.tag=1,o.payload=a,t!=null&&(o.callback=t),a=Wo(e,o,n),
a!==null&&(dt(a,e,n),ac(a,e,n))},enqueueForceUpdate:function(e,a){e=e._reactInternals;var t=Et(),n=Fo(t);n.tag=2,a!=null&&(n.callback=a),a=Wo(e,n,t),a!==null&&(dt(
a,e,t),ac(a,e,t))}};function tb(e,a,t,n,o,r,i){return e=e.stateNode,typeof e.shouldComponentUpdate=="function"?e.shouldComponentUpdate(n,r,i):a.prototype&&a.prototype.
isPureReactComponent?!fc(t,n)||!fc(o,r):!0}function nb(e,a,t,n){e=a.state,typeof a.componentWillReceiveProps=="function"&&a.componentWillReceiveProps(t,n),typeof a.
UNSAFE_componentWillReceiveProps=="function"&&a.UNSAFE_componentWillReceiveProps(t,n),a.state!==e&&pf.enqueueReplaceState(a,a.state,null)}function Vr(e,a){var t=a;
if("ref"in a){t={};for(var n in a)n!=="ref"&&(t[n]=a[n])}if(e=e.defaultProps){t===a&&(t=ye({},t));for(var o in e)t[o]===void 0&&(t[o]=e[o])}return t}function My(e){
bd(e)}function Ry(e){console.error(e)}function Dy(e){bd(e)}function Ed(e,a){try{var t=e.onUncaughtError;t(a.value,{componentStack:a.stack})}catch(n){setTimeout(
function(){throw n})}}function ob(e,a,t){try{var n=e.onCaughtError;n(t.value,{componentStack:t.stack,errorBoundary:a.tag===1?a.stateNode:null})}catch(o){setTimeout(
function(){throw o})}}function gf(e,a,t){return t=Fo(t),t.tag=3,t.payload={element:null},t.callback=function(){Ed(e,a)},t}function Uy(e){return e=Fo(e),e.tag=3,
e}function By(e,a,t,n){var o=t.type.getDerivedStateFromError;if(typeof o=="function"){var r=n.value;e.payload=function(){return o(r)},e.callback=function(){ob(a,
t,n)}}var i=t.stateNode;i!==null&&typeof i.componentDidCatch=="function"&&(e.callback=function(){ob(a,t,n),typeof o!="function"&&(tr===null?tr=new Set([this]):tr.
add(this));var l=n.stack;this.componentDidCatch(n.value,{componentStack:l!==null?l:""})})}function Ux(e,a,t,n,o){if(t.flags|=32768,n!==null&&typeof n=="object"&&
typeof n.then=="function"){if(a=t.alternate,a!==null&&Gr(a,t,o,!0),t=ka.current,t!==null){switch(t.tag){case 31:case 13:case 19:return La===null?Ld():t.alternate===
null&&qe===0&&(qe=3),t.flags&=-257,t.flags|=65536,t.lanes=o,n===kd?t.flags|=16384:(a=t.updateQueue,a===null?t.updateQueue=new Set([n]):a.add(n),Ou(e,n,o)),!1;case 22:
return t.flags|=65536,n===kd?t.flags|=16384:(a=t.updateQueue,a===null?(a={transitions:null,markerInstances:null,retryQueue:new Set([n])},t.updateQueue=a):(t=a.retryQueue,
t===null?a.retryQueue=new Set([n]):t.add(n)),Ou(e,n,o)),!1}throw Error(k(435,t.tag))}return Ou(e,n,o),Ld(),!1}if(Y)return a=ka.current,a!==null?((a.flags&65536)===
0&&(a.flags|=256),a.flags|=65536,a.lanes=o,n!==nf&&(e=Error(k(422),{cause:n}),pc(It(e,t)))):(n!==nf&&(a=Error(k(423),{cause:n}),pc(It(a,t))),e=e.current.alternate,
e.flags|=65536,o&=-o,e.lanes|=o,n=It(n,t),o=gf(e.stateNode,n,o),xu(e,o),qe!==4&&(qe=2)),!1;var r=Error(k(520),{cause:n});if(r=It(r,t),cc===null?cc=[r]:cc.push(r),
qe!==4&&(qe=2),a===null)return!0;n=It(n,t),t=a;do{switch(t.tag){case 3:return t.flags|=65536,e=o&-o,t.lanes|=e,e=gf(t.stateNode,n,e),xu(t,e),!1;case 1:if(a=t.type,
r=t.stateNode,(t.flags&128)===0&&(typeof a.getDerivedStateFromError=="function"||r!==null&&typeof r.componentDidCatch=="function"&&(tr===null||!tr.has(r))))return t.
flags|=65536,o&=-o,t.lanes|=o,o=Uy(o),By(o,e,t,n),xu(t,o),!1;break;case 22:if(t.memoizedState!==null)return t.flags|=65536,!1}t=t.return}while(t!==null);return!1}
var Eh=Error(k(461)),Pe=!1;function ta(e,a,t,n){a.child=e===null?P0(a,null,t,n):Yr(a,e.child,t,n)}function rb(e,a,t,n,o){t=t.render;var r=a.ref;if("ref"in n){var i={};
for(var l in n)l!=="ref"&&(i[l]=n[l])}else i=n;return Hr(a),n=bh(e,a,t,i,r,o),l=yh(),e!==null&&!Pe?(wh(e,a,o),so(e,a,o)):(Y&&l&&Jd(a),a.flags|=1,ta(e,a,n,o),a.child)}
function ib(e,a,t,n,o){if(e===null){var r=t.type;return typeof r=="function"&&!sh(r)&&r.defaultProps===void 0&&t.compare===null?(a.tag=15,a.type=r,Ly(e,a,r,n,o)):
(e=Fs(t.type,null,n,a,a.mode,o),e.ref=a.ref,e.return=a,a.child=e)}if(r=e.child,!Oh(e,o)){var i=r.memoizedProps;if(t=t.compare,t=t!==null?t:fc,t(i,n)&&e.ref===a.
ref)return so(e,a,o)}return a.flags|=1,e=no(r,n),e.ref=a.ref,e.return=a,a.child=e}function Ly(e,a,t,n,o){if(e!==null){var r=e.memoizedProps;if(fc(r,n)&&e.ref===
a.ref)if(Pe=!1,a.pendingProps=n=r,Oh(e,o))(e.flags&131072)!==0&&(Pe=!0);else return a.lanes=e.lanes,so(e,a,o)}return vf(e,a,t,n,o)}function qy(e,a,t,n){var o=n.
children,r=e!==null?e.memoizedState:null;if(e===null&&a.stateNode===null&&(a.stateNode={_visibility:1,_pendingMarkers:null,_retryCache:null,_transitions:null}),
n.mode==="hidden"){if((a.flags&128)!==0){if(r=r!==null?r.baseLanes|t:t,e!==null){for(n=a.child=e.child,o=0;n!==null;)o=o|n.lanes|n.childLanes,n=n.sibling;n=o&~r}else
n=0,a.child=null;return lb(e,a,r,t,n)}if((t&536870912)!==0)a.memoizedState={baseLanes:0,cachePool:null},e!==null&&ed(a,r!==null?r.cachePool:null),r!==null?Jv(a,
r):df(),W0(a);else return n=a.lanes=536870912,lb(e,a,r!==null?r.baseLanes|t:t,t,n)}else r!==null?(ed(a,r.cachePool),Jv(a,r),ar(),a.memoizedState=null):(e!==null&&
ed(a,null),df(),ar());return ta(e,a,o,t),a.child}function rc(e,a){return e!==null&&e.tag===22||a.stateNode!==null||(a.stateNode={_visibility:1,_pendingMarkers:null,
_retryCache:null,_transitions:null}),a.sibling}function lb(e,a,t,n,o){var r=uh();return r=r===null?null:{parent:Je._currentValue,pool:r},a.memoizedState={baseLanes:t,
cachePool:r},e!==null&&ed(a,null),df(),W0(a),e!==null&&Gr(e,a,n,!0),a.childLanes=o,null}function nd(e,a){return a=am({mode:a.mode,children:a.children},e.mode),a.
ref=e.ref,e.child=a,a.return=e,a}function cb(e,a,t){return Yr(a,e.child,null,t),e=nd(a,a.pendingProps),e.flags|=2,kt(a),a.memoizedState=null,e}function Bx(e,a,t){
var n=a.pendingProps,o=(a.flags&128)!==0;if(a.flags&=-129,e===null){if(Y){if(n.mode==="hidden")return e=nd(a,n),a.lanes=536870912,e.memoizedState={baseLanes:0,cachePool:null},
rc(null,e);if(mf(a),(e=xe)?(e=q1(e,Zt),e=e!==null&&e.data==="&"?e:null,e!==null&&(a.memoizedState={dehydrated:e,treeContext:ir!==null?{id:Ln,overflow:qn}:null,retryLane:536870912,
hydrationErrors:null},t=j0(e),t.return=a,a.child=t,sa=a,xe=null)):e=null,e===null)throw lr(a);return a.lanes=536870912,null}return nd(a,n)}var r=e.memoizedState;
if(r!==null){var i=r.dehydrated;if(mf(a),o)if(a.flags&256)a.flags&=-257,a=cb(e,a,t);else if(a.memoizedState!==null)a.child=e.child,a.flags|=128,a=null;else throw Error(
k(558));else if(Pe||Gr(e,a,t,!1),o=(t&e.childLanes)!==0,Pe||o){if(cr.current===null){if(n=be,n!==null&&(i=h0(n,t),i!==0&&i!==r.retryLane))throw r.retryLane=i,Jr(
e,i),dt(n,e,i),Eh;Ld()}a=cb(e,a,t)}else e=r.treeContext,xe=Jt(i.nextSibling),sa=a,Y=!0,$o=null,Zt=!1,e!==null&&Q0(a,e),a=nd(a,n),a.flags|=134221824;return a}return e=
no(e.child,{mode:n.mode,children:n.children}),e.ref=a.ref,a.child=e,e.return=a,e}function Si(e,a){var t=a.ref;if(t===null)e!==null&&e.ref!==null&&(a.flags|=4194816);else{
if(typeof t!="function"&&typeof t!="object")throw Error(k(284));(e===null||e.ref!==t)&&(a.flags|=4194816)}}function vf(e,a,t,n,o){return Hr(a),t=bh(e,a,t,n,void 0,
o),n=yh(),e!==null&&!Pe?(wh(e,a,o),so(e,a,o)):(Y&&n&&Jd(a),a.flags|=1,ta(e,a,t,o),a.child)}function sb(e,a,t,n,o,r){return Hr(a),a.updateQueue=null,t=ay(a,n,t,o),
ey(e),n=yh(),e!==null&&!Pe?(wh(e,a,r),so(e,a,r)):(Y&&n&&Jd(a),a.flags|=1,ta(e,a,t,r),a.child)}function db(e,a,t,n,o){if(Hr(a),a.stateNode===null){var r=Bi,i=t.contextType;
typeof i=="object"&&i!==null&&(r=ya(i)),r=new t(n,r),a.memoizedState=r.state!==null&&r.state!==void 0?r.state:null,r.updater=pf,a.stateNode=r,r._reactInternals=
a,r=a.stateNode,r.props=n,r.state=a.memoizedState,r.refs={},hh(a),i=t.contextType,r.context=typeof i=="object"&&i!==null?ya(i):Bi,r.state=a.memoizedState,i=t.getDerivedStateFromProps,
typeof i=="function"&&(zu(a,t,i,n),r.state=a.memoizedState),typeof t.getDerivedStateFromProps=="function"||typeof r.getSnapshotBeforeUpdate=="function"||typeof r.
UNSAFE_componentWillMount!="function"&&typeof r.componentWillMount!="function"||(i=r.state,typeof r.componentWillMount=="function"&&r.componentWillMount(),typeof r.
UNSAFE_componentWillMount=="function"&&r.UNSAFE_componentWillMount(),i!==r.state&&pf.enqueueReplaceState(r,r.state,null),nc(a,n,r,o),tc(),r.state=a.memoizedState),
typeof r.componentDidMount=="function"&&(a.flags|=4194308),n=!0}else if(e===null){r=a.stateNode;var l=a.memoizedProps,c=Vr(t,l);r.props=c;var s=r.context,f=t.contextType;
i=Bi,typeof f=="object"&&f!==null&&(i=ya(f));var d=t.getDerivedStateFromProps;f=typeof d=="function"||typeof r.getSnapshotBeforeUpdate=="function",l=a.pendingProps!==
l,f||typeof r.UNSAFE_componentWillReceiveProps!="function"&&typeof r.componentWillReceiveProps!="function"||(l||s!==i)&&nb(a,r,n,i),Yo=!1;var u=a.memoizedState;
r.state=u,nc(a,n,r,o),tc(),s=a.memoizedState,l||u!==s||Yo?(typeof d=="function"&&(zu(a,t,d,n),s=a.memoizedState),(c=Yo||tb(a,t,c,n,u,s,i))?(f||typeof r.UNSAFE_componentWillMount!=
"function"&&typeof r.componentWillMount!="function"||(typeof r.componentWillMount=="function"&&r.componentWillMount(),typeof r.UNSAFE_componentWillMount=="funct\
ion"&&r.UNSAFE_componentWillMount()),typeof r.componentDidMount=="function"&&(a.flags|=4194308)):(typeof r.componentDidMount=="function"&&(a.flags|=4194308),a.memoizedProps=
n,a.memoizedState=s),r.props=n,r.state=s,r.context=i,n=c):(typeof r.componentDidMount=="function"&&(a.flags|=4194308),n=!1)}else{r=a.stateNode,cf(e,a),i=a.memoizedProps,
f=Vr(t,i),r.props=f,d=a.pendingProps,u=r.context,s=t.contextType,c=Bi,typeof s=="object"&&s!==null&&(c=ya(s)),l=t.getDerivedStateFromProps,(s=typeof l=="functio\
n"||typeof r.getSnapshotBeforeUpdate=="function")||typeof r.UNSAFE_componentWillReceiveProps!="function"&&typeof r.componentWillReceiveProps!="function"||(i!==d||
u!==c)&&nb(a,r,n,c),Yo=!1,u=a.memoizedState,r.state=u,nc(a,n,r,o),tc();var m=a.memoizedState;i!==d||u!==m||Yo||e!==null&&e.dependencies!==null&&xd(e.dependencies)?
(typeof l=="function"&&(zu(a,t,l,n),m=a.memoizedState),(f=Yo||tb(a,t,f,n,u,m,c)||e!==null&&e.dependencies!==null&&xd(e.dependencies))?(s||typeof r.UNSAFE_componentWillUpdate!=
"function"&&typeof r.componentWillUpdate!="function"||(typeof r.componentWillUpdate=="function"&&r.componentWillUpdate(n,m,c),typeof r.UNSAFE_componentWillUpdate==
"function"&&r.UNSAFE_componentWillUpdate(n,m,c)),typeof r.componentDidUpdate=="function"&&(a.flags|=4),typeof r.getSnapshotBeforeUpdate=="function"&&(a.flags|=1024)):
(typeof r.componentDidUpdate!="function"||i===e.memoizedProps&&u===e.memoizedState||(a.flags|=4),typeof r.getSnapshotBeforeUpdate!="function"||i===e.memoizedProps&&
u===e.memoizedState||(a.flags|=1024),a.memoizedProps=n,a.memoizedState=m),r.props=n,r.state=m,r.context=c,n=f):(typeof r.componentDidUpdate!="function"||i===e.memoizedProps&&
u===e.memoizedState||(a.flags|=4),typeof r.getSnapshotBeforeUpdate!="function"||i===e.memoizedProps&&u===e.memoizedState||(a.flags|=1024),n=!1)}return r=n,Si(e,
a),n=(a.flags&128)!==0,r||n?(r=a.stateNode,t=n&&typeof t.getDerivedStateFromError!="function"?null:r.render(),a.flags|=1,e!==null&&n?(a.child=Yr(a,e.child,null,
o),a.child=Yr(a,null,t,o)):ta(e,a,t,o),a.memoizedState=r.state,e=a.child):e=so(e,a,o),e}function mb(e,a,t,n){return qr(),a.flags|=256,ta(e,a,t,n),a.child}var bf={
dehydrated:null,treeContext:null,retryLane:0,hydrationErrors:null};function yf(e){return{baseLanes:e,cachePool:I0()}}function wf(e,a,t){return e=e!==null?e.childLanes&
~t:0,a&&(e|=St),e}function Gy(e,a,t){var n=a.pendingProps,o=!1,r=(a.flags&128)!==0,i;if((i=r)||(i=e!==null&&e.memoizedState===null?!1:(_a.current&2)!==0),i&&(o=
!0,a.flags&=-129),i=(a.flags&32)!==0,a.flags&=-33,e===null){if(Y){if(o?er(a):ar(),(e=xe)?(e=q1(e,Zt),e=e!==null&&e.data!=="&"?e:null,e!==null&&(a.memoizedState=
{dehydrated:e,treeContext:ir!==null?{id:Ln,overflow:qn}:null,retryLane:536870912,hydrationErrors:null},t=j0(e),t.return=a,a.child=t,sa=a,xe=null)):e=null,e===null)
throw lr(a);return jh(e)?a.lanes=32:a.lanes=536870912,null}return r=n.children,n=n.fallback,o?(ar(),o=a.mode,r=am({mode:"hidden",children:r},o),n=Dr(n,o,t,null),
r.return=a,n.return=a,r.sibling=n,a.child=r,n=a.child,n.memoizedState=yf(t),n.childLanes=wf(e,i,t),a.memoizedState=bf,rc(null,n)):(er(a),Nh(a,r))}var l=e.memoizedState;
if(l!==null){var c=l.dehydrated;if(c!==null)return Lx(e,a,r,i,n,c,l,t)}return o?(ar(),o=n.fallback,r=a.mode,l=e.child,c=l.sibling,n=no(l,{mode:"hidden",children:n.
children}),n.subtreeFlags=l.subtreeFlags&1206910976,c!==null?o=no(c,o):(o=Dr(o,r,t,null),o.flags|=2),o.return=a,n.return=a,n.sibling=o,a.child=n,rc(null,n),n=a.
child,o=e.child.memoizedState,o===null?o=yf(t):(r=o.cachePool,r!==null?(l=Je._currentValue,r=r.parent!==l?{parent:l,pool:l}:r):r=I0(),o={baseLanes:o.baseLanes|t,
cachePool:r}),n.memoizedState=o,n.childLanes=wf(e,i,t),a.memoizedState=bf,rc(e.child,n)):(er(a),t=e.child,e=t.sibling,t=no(t,{mode:"visible",children:n.children}),
t.return=a,t.sibling=null,e!==null&&(i=a.deletions,i===null?(a.deletions=[e],a.flags|=16):i.push(e)),a.child=t,a.memoizedState=null,t)}function Nh(e,a){return a=
am({mode:"visible",children:a},e.mode),a.return=e,e.child=a}function am(e,a){return e=st(22,e,null,a),e.lanes=0,e}function qs(e,a,t){return Yr(a,e.child,null,t),
e=Nh(a,a.pendingProps.children),e.flags|=2,a.memoizedState=null,e}function Lx(e,a,t,n,o,r,i,l){if(t)return a.flags&256?(er(a),a.flags&=-257,qs(e,a,l)):a.memoizedState!==
null?(ar(),a.child=e.child,a.flags|=128,null):(ar(),r=o.fallback,i=a.mode,o=am({mode:"visible",children:o.children},i),r=Dr(r,i,l,null),r.flags|=2,o.return=a,r.
return=a,o.sibling=r,a.child=o,Yr(a,e.child,null,l),o=a.child,o.memoizedState=yf(l),o.childLanes=wf(e,n,l),a.memoizedState=bf,rc(null,o));if(er(a),jh(r)){if(n=r.
nextSibling&&r.nextSibling.dataset,n)var c=n.dgst;return n=c,n!==""&&(o=Error(k(419)),o.stack="",o.digest=n,pc({value:o,source:null,stack:null})),qs(e,a,l)}if(Pe||
Gr(e,a,l,!1),n=(l&e.childLanes)!==0,Pe||n){if(cr.current!==null)return qs(e,a,l);if(n=be,n!==null&&(o=h0(n,l),o!==0&&o!==i.retryLane))throw i.retryLane=o,Jr(e,o),
dt(n,e,o),Eh;return Qf(r)||Ld(),qs(e,a,l)}return Qf(r)?(a.flags|=192,a.child=e.child,null):(e=i.treeContext,xe=Jt(r.nextSibling),sa=a,Y=!0,$o=null,Zt=!1,e!==null&&
Q0(a,e),a=Nh(a,o.children),a.flags|=134221824,a)}function ub(e,a,t){e.lanes|=a;var n=e.alternate;n!==null&&(n.lanes|=a),Ws(e.return,a,t)}function fb(e){for(var a=null;e!==
null;){var t=e.alternate;t!==null&&Sd(t)===null&&(a=e),e=e.sibling}return a}function Gs(e,a,t,n,o,r){var i=e.memoizedState;i===null?e.memoizedState={isBackwards:a,
rendering:null,renderingStartTime:0,last:n,tail:t,tailMode:o,treeForkCount:r}:(i.isBackwards=a,i.rendering=null,i.renderingStartTime=0,i.last=n,i.tail=t,i.tailMode=
o,i.treeForkCount=r)}function Su(e){var a=e.child;for(e.child=null;a!==null;){var t=a.sibling;a.sibling=e.child,e.child=a,a=t}}function _f(e,a,t){var n=a.pendingProps,
o=n.revealOrder,r=n.tail;n=n.children;var i=_a.current;if(a.flags&128)return vc(a,i),null;var l=(i&2)!==0;if(l?(i=i&1|2,a.flags|=128):i&=1,vc(a,i),o==="backward\
s"&&e!==null?(Su(e),ta(e,a,n,t),Su(e)):ta(e,a,n,t),n=Y?hc:0,!l&&e!==null&&(e.flags&128)!==0)e:for(e=a.child;e!==null;){if(e.tag===13)e.memoizedState!==null&&ub(
e,t,a);else if(e.tag===19)ub(e,t,a);else if(e.child!==null){e.child.return=e,e=e.child;continue}if(e===a)break e;for(;e.sibling===null;){if(e.return===null||e.return===
a)break e;e=e.return}e.sibling.return=e.return,e=e.sibling}switch(o){case"backwards":t=fb(a.child),t===null?(o=a.child,a.child=null):(o=t.sibling,t.sibling=null,
Su(a)),Gs(a,!0,o,null,r,n);break;case"unstable_legacy-backwards":for(t=null,o=a.child,a.child=null;o!==null;){if(e=o.alternate,e!==null&&Sd(e)===null){a.child=o;
break}e=o.sibling,o.sibling=t,t=o,o=e}Gs(a,!0,t,null,r,n);break;case"together":Gs(a,!1,null,null,void 0,n);break;case"independent":a.memoizedState=null;break;default:
t=fb(a.child),t===null?(o=a.child,a.child=null):(o=t.sibling,t.sibling=null),Gs(a,!1,o,t,r,n)}return a.child}function hb(e,a,t){var n=a.pendingProps;return Xo(a,
a.type,n.value),ta(e,a,n.children,t),a.child}function so(e,a,t){if(e!==null&&(a.dependencies=e.dependencies),dr|=a.lanes,(t&a.childLanes)===0)if(e!==null){if(Gr(
e,a,t,!1),(t&a.childLanes)===0)return null}else return null;if(e!==null&&a.child!==e.child)throw Error(k(153));if(a.child!==null){for(e=a.child,t=no(e,e.pendingProps),
a.child=t,t.return=a;e.sibling!==null;)e=e.sibling,t=t.sibling=no(e,e.pendingProps),t.return=a;t.sibling=null}return a.child}function Oh(e,a){return(e.lanes&a)!==
0?!0:(e=e.dependencies,!!(e!==null&&xd(e)))}function qx(e,a,t){switch(a.tag){case 3:hd(a,a.stateNode.containerInfo),Xo(a,Je,e.memoizedState.cache),qr();break;case 27:case 5:
Iu(a);break;case 4:hd(a,a.stateNode.containerInfo);break;case 10:Xo(a,a.type,a.memoizedProps.value);break;case 31:if(a.memoizedState!==null)return a.flags|=128,
mf(a),null;break;case 13:var n=a.memoizedState;if(n!==null){if(n.dehydrated!==null)return er(a),a.flags|=128,null;n=Gr(e,a,t,!1);var o=a.child.childLanes;return n||
(t&o)!==0?Gy(e,a,t):(er(a),e=so(e,a,t),e!==null?e.sibling:null)}er(a);break;case 19:if(a.flags&128)return _f(e,a,t);if(o=(e.flags&128)!==0,n=(t&a.childLanes)!==
0,n||(Gr(e,a,t,!1),n=(t&a.childLanes)!==0),o){if(n)return _f(e,a,t);a.flags|=128}if(o=a.memoizedState,o!==null&&(o.rendering=null,o.tail=null,o.lastEffect=null),
vc(a,_a.current),n)break;return null;case 22:return a.lanes=0,qy(e,a,t,a.pendingProps);case 24:Xo(a,Je,e.memoizedState.cache)}return so(e,a,t)}function Hy(e,a,t){
if(e!==null)if(e.memoizedProps!==a.pendingProps)Pe=!0;else{if(!Oh(e,t)&&(a.flags&128)===0)return Pe=!1,qx(e,a,t);Pe=(e.flags&131072)!==0}else Pe=!1,Y&&(a.flags&
1048576)!==0&&V0(a,hc,a.index);switch(a.lanes=0,a.tag){case 16:e:{var n=a.pendingProps;if(e=Er(a.elementType),a.type=e,typeof e=="function")sh(e)?(n=Vr(e,n),a.tag=
1,a=db(null,a,e,n,t)):(a.tag=0,a=vf(null,a,e,n,t));else{if(e!=null){var o=e.$$typeof;if(o===Pf){a.tag=11,a=rb(null,a,e,n,t);break e}else if(o===$f){a.tag=14,a=ib(
null,a,e,n,t);break e}else if(o===Un){a.tag=10,a.type=e,a=hb(null,a,t);break e}}throw a=Qu(e)||e,Error(k(306,a,""))}}return a;case 0:return vf(e,a,a.type,a.pendingProps,
t);case 1:return n=a.type,o=Vr(n,a.pendingProps),db(e,a,n,o,t);case 3:e:{if(hd(a,a.stateNode.containerInfo),e===null)throw Error(k(387));n=a.pendingProps;var r=a.
memoizedState;o=r.element,cf(e,a),nc(a,n,null,t);var i=a.memoizedState;if(n=i.cache,Xo(a,Je,n),n!==r.cache&&rf(a,[Je],t,!0),tc(),n=i.element,r.isDehydrated)if(r=
{element:n,isDehydrated:!1,cache:i.cache},a.updateQueue.baseState=r,a.memoizedState=r,a.flags&256){a=mb(e,a,n,t);break e}else if(n!==o){o=It(Error(k(424)),a),pc(
o),a=mb(e,a,n,t);break e}else for(e=a.stateNode.containerInfo,e.nodeType===9?e=e.body:e=e.nodeName==="HTML"?e.ownerDocument.body:e,xe=Jt(e.firstChild),sa=a,Y=!0,
$o=null,Zt=!0,t=P0(a,null,n,t),a.child=t;t;)t.flags=t.flags&-3|134221824,t=t.sibling;else{if(qr(),n===o){a=so(e,a,t);break e}ta(e,a,n,t)}a=a.child}return a;case 26:
return Si(e,a),e===null?(t=Kb(a.type,null,a.pendingProps,null))?a.memoizedState=t:Y||(a.stateNode=E1(a.type,a.pendingProps,Po.current,a)):a.memoizedState=Kb(a.type,
e.memoizedProps,a.pendingProps,e.memoizedState),null;case 27:return Iu(a),e===null&&Y&&(n=a.stateNode=G1(a.type,a.pendingProps,Po.current),sa=a,Zt=!0,o=xe,ur(a.
type)?(Xf=o,xe=Jt(n.firstChild)):xe=o),ta(e,a,a.pendingProps.children,t),Si(e,a),e===null&&(a.flags|=4194304),a.child;case 5:return e===null&&Y&&((o=n=xe)&&(n=N3(
n,a.type,a.pendingProps,Zt),n!==null?(a.stateNode=n,sa=a,xe=Jt(n.firstChild),Zt=!1,o=!0):o=!1),o||lr(a)),Iu(a),o=a.type,r=a.pendingProps,i=e!==null?e.memoizedProps:
null,n=r.children,Yf(o,r)?n=null:i!==null&&Yf(o,i)&&(a.flags|=32),a.memoizedState!==null&&(o=bh(e,a,Ax,null,null,t),il._currentValue=o),Si(e,a),ta(e,a,n,t),a.child;case 6:
return e===null&&Y&&((e=t=xe)&&(t=O3(t,a.pendingProps,Zt),t!==null?(a.stateNode=t,sa=a,xe=null,e=!0):e=!1),e||lr(a)),null;case 13:return Gy(e,a,t);case 4:return hd(
a,a.stateNode.containerInfo),n=a.pendingProps,e===null?a.child=Yr(a,null,n,t):ta(e,a,n,t),a.child;case 11:return rb(e,a,a.type,a.pendingProps,t);case 7:return n=
a.pendingProps,Si(e,a),ta(e,a,n,t),a.child;case 8:return ta(e,a,a.pendingProps.children,t),a.child;case 12:return ta(e,a,a.pendingProps.children,t),a.child;case 10:
return hb(e,a,t);case 9:return o=a.type._context,n=a.pendingProps.children,Hr(a),o=ya(o),n=n(o),a.flags|=1,ta(e,a,n,t),a.child;case 14:return ib(e,a,a.type,a.pendingProps,
t);case 15:return Ly(e,a,a.type,a.pendingProps,t);case 19:return _f(e,a,t);case 31:return Bx(e,a,t);case 22:return qy(e,a,t,a.pendingProps);case 24:return Hr(a),
n=ya(Je),e===null?(o=uh(),o===null&&(o=be,r=mh(),o.pooledCache=r,r.refCount++,r!==null&&(o.pooledCacheLanes|=t),o=r),a.memoizedState={parent:n,cache:o},hh(a),Xo(
a,Je,o)):((e.lanes&t)!==0&&(cf(e,a),nc(a,null,null,t),tc()),o=e.memoizedState,r=a.memoizedState,o.parent!==n?(o={parent:n,cache:n},a.memoizedState=o,a.lanes===0&&
(a.memoizedState=a.updateQueue.baseState=o),Xo(a,Je,n)):(n=r.cache,Xo(a,Je,n),n!==o.cache&&rf(a,[Je],t,!0))),ta(e,a,a.pendingProps.children,t),a.child;case 30:return a.
stateNode===null&&(a.stateNode={autoName:null,paired:null,clones:null,ref:null}),n=a.pendingProps,n.name!=null&&n.name!=="auto"?a.flags|=e===null?18882560:18874368:
Y&&Jd(a),e!==null&&e.memoizedProps.name!==n.name?a.flags|=4194816:Si(e,a),ta(e,a,n.children,t),a.child;case 29:throw a.pendingProps}throw Error(k(156,a.tag))}function eo(e){
e.flags|=4}function Tu(e,a,t,n,o){var r;if((r=(e.mode&32)!==0)&&(r=t===null?Vb(a,n):Vb(a,n)&&(n.src!==t.src||n.srcSet!==t.srcSet)),r){if(e.flags|=16777216,(o&335544128)===
o)if(e.stateNode.complete)e.flags|=8192;else if(p1())e.flags|=8192;else throw Br=kd,fh}else e.flags&=-16777217}function pb(e,a){if(a.type!=="stylesheet"||(a.state.
loading&4)!==0)e.flags&=-16777217;else if(e.flags|=16777216,!j1(a))if(p1())e.flags|=8192;else throw Br=kd,fh}function Hs(e,a){a!==null&&(e.flags|=4),e.flags&16384&&
(a=e.tag!==22?m0():536870912,e.lanes|=a,el|=a)}function Yl(e,a){if(!Y)switch(e.tailMode){case"visible":break;case"collapsed":for(var t=e.tail,n=null;t!==null;)t.
alternate!==null&&(n=t),t=t.sibling;n===null?a||e.tail===null?e.tail=null:e.tail.sibling=null:n.sibling=null;break;default:for(a=e.tail,t=null;a!==null;)a.alternate!==
null&&(t=a),a=a.sibling;t===null?e.tail=null:t.sibling=null}}function _e(e){var a=e.alternate!==null&&e.alternate.child===e.child,t=0,n=0;if(a)for(var o=e.child;o!==
null;)t|=o.lanes|o.childLanes,n|=o.subtreeFlags&1206910976,n|=o.flags&1206910976,o.return=e,o=o.sibling;else for(o=e.child;o!==null;)t|=o.lanes|o.childLanes,n|=
o.subtreeFlags,n|=o.flags,o.return=e,o=o.sibling;return e.subtreeFlags|=n,e.childLanes=t,a}function Gx(e,a,t){var n=a.pendingProps;switch(dh(a),a.tag){case 16:case 15:case 0:case 11:case 7:case 8:case 12:case 9:case 14:
return _e(a),null;case 1:return _e(a),null;case 3:return t=a.stateNode,n=null,e!==null&&(n=e.memoizedState.cache),a.memoizedState.cache!==n&&(a.flags|=2048),oo(
Je),Pi(),t.pendingContext&&(t.context=t.pendingContext,t.pendingContext=null),(e===null||e.child===null)&&(ki(a)?eo(a):e===null||e.memoizedState.isDehydrated&&(a.
flags&256)===0||(a.flags|=1024,_u())),_e(a),null;case 26:var o=a.type,r=a.memoizedState;return e===null?(eo(a),r!==null?(_e(a),pb(a,r)):(_e(a),Tu(a,o,null,n,t))):
r?r!==e.memoizedState?(eo(a),_e(a),pb(a,r)):(_e(a),a.flags&=-16777217):(e=e.memoizedProps,e!==n&&eo(a),_e(a),Tu(a,o,e,n,t)),null;case 27:if(pd(a),t=Po.current,o=
a.type,e!==null&&a.stateNode!=null)e.memoizedProps!==n&&eo(a);else{if(!n){if(a.stateNode===null)throw Error(k(166));return _e(a),a.subtreeFlags&=-33554433,null}
e=Gn.current,ki(a)?Yv(a,e):(e=G1(o,n,t),a.stateNode=e,eo(a))}return _e(a),a.subtreeFlags&=-33554433,null;case 5:if(pd(a),o=a.type,e!==null&&a.stateNode!=null)e.
memoizedProps!==n&&eo(a);else{if(!n){if(a.stateNode===null)throw Error(k(166));return _e(a),a.subtreeFlags&=-33554433,null}if(r=Gn.current,ki(a))Yv(a,r);else{var i=_c(
Po.current);switch(r){case 1:r=i.createElementNS("http://www.w3.org/2000/svg",o);break;case 2:r=i.createElementNS("http://www.w3.org/1998/Math/MathML",o);break;default:
switch(o){case"svg":r=i.createElementNS("http://www.w3.org/2000/svg",o);break;case"math":r=i.createElementNS("http://www.w3.org/1998/Math/MathML",o);break;case"\
script":r=i.createElement("div"),r.innerHTML="<script><\/script>",r=r.removeChild(r.firstChild);break;case"select":r=typeof n.is=="string"?i.createElement("sele\
ct",{is:n.is}):i.createElement("select"),n.multiple?r.multiple=!0:n.size&&(r.size=n.size);break;default:r=typeof n.is=="string"?i.createElement(o,{is:n.is}):i.createElement(
o)}}r[ba]=a,r[ut]=n;e:for(i=a.child;i!==null;){if(i.tag===5||i.tag===6)r.appendChild(i.stateNode);else if(i.tag!==4&&i.tag!==27&&i.child!==null){i.child.return=
i,i=i.child;continue}if(i===a)break e;for(;i.sibling===null;){if(i.return===null||i.return===a)break e;i=i.return}i.sibling.return=i.return,i=i.sibling}a.stateNode=
r;e:switch(xa(r,o,n),o){case"button":case"input":case"select":case"textarea":n=!!n.autoFocus;break e;case"img":n=!0;break e;default:n=!1}n&&eo(a)}}return _e(a),
a.subtreeFlags&=-33554433,Tu(a,a.type,e===null?null:e.memoizedProps,a.pendingProps,t),null;case 6:if(e&&a.stateNode!=null)e.memoizedProps!==n&&eo(a);else{if(typeof n!=
"string"&&a.stateNode===null)throw Error(k(166));if(e=Po.current,ki(a)){if(e=a.stateNode,t=a.memoizedProps,n=null,o=sa,o!==null)switch(o.tag){case 27:case 5:n=o.
memoizedProps}e[ba]=a,e=!!(e.nodeValue===t||n!==null&&n.suppressHydrationWarning===!0||A1(e.nodeValue,t)),e||lr(a,!0)}else e=_c(e).createTextNode(n),e[ba]=a,a.stateNode=
e}return _e(a),null;case 31:if(t=a.memoizedState,e===null||e.memoizedState!==null){if(n=ki(a),t!==null){if(e===null){if(!n)throw Error(k(318));if(e=a.memoizedState,
e=e!==null?e.dehydrated:null,!e)throw Error(k(557));e[ba]=a}else qr(),(a.flags&128)===0&&(a.memoizedState=null),a.flags|=4;_e(a),e=!1}else t=_u(),e!==null&&e.memoizedState!==
null&&(e.memoizedState.hydrationErrors=t),e=!0;if(!e)return a.flags&256?(kt(a),a):(kt(a),null);if((a.flags&128)!==0)throw Error(k(558))}return _e(a),null;case 13:
if(n=a.memoizedState,e===null||e.memoizedState!==null&&e.memoizedState.dehydrated!==null){if(o=ki(a),n!==null&&n.dehydrated!==null){if(e===null){if(!o)throw Error(
k(318));if(o=a.memoizedState,o=o!==null?o.dehydrated:null,!o)throw Error(k(317));o[ba]=a}else qr(),(a.flags&128)===0&&(a.memoizedState=null),a.flags|=4;_e(a),o=
!1}else o=_u(),e!==null&&e.memoizedState!==null&&(e.memoizedState.hydrationErrors=o),o=!0;if(!o)return a.flags&256?(kt(a),a):(kt(a),null)}return kt(a),(a.flags&
128)!==0?(a.lanes=t,a):(t=n!==null,e=e!==null&&e.memoizedState!==null,t&&(n=a.child,o=null,n.alternate!==null&&n.alternate.memoizedState!==null&&n.alternate.memoizedState.
cachePool!==null&&(o=n.alternate.memoizedState.cachePool.pool),r=null,n.memoizedState!==null&&n.memoizedState.cachePool!==null&&(r=n.memoizedState.cachePool.pool),
r!==o&&(n.flags|=2048)),t!==e&&t&&(a.child.flags|=8192),Hs(a,a.updateQueue),_e(a),null);case 4:return Pi(),e===null&&Hh(a.stateNode.containerInfo),a.flags|=67108864,
_e(a),null;case 10:return oo(a.type),_e(a),null;case 19:if(gh(a),n=a.memoizedState,n===null)return _e(a),null;if(o=(a.flags&128)!==0,r=n.rendering,r===null)if(o)
Yl(n,!1);else{if(qe!==0||e!==null&&(e.flags&128)!==0)for(e=a.child;e!==null;){if(r=Sd(e),r!==null){for(a.flags|=128,Yl(n,!1),e=r.updateQueue,a.updateQueue=e,Hs(
a,e),a.subtreeFlags=0,e=t,t=a.child;t!==null;)Y0(t,e),t=t.sibling;return vc(a,_a.current&1|2),Y&&ao(a,n.treeForkCount),a.child}e=e.sibling}n.tail!==null&&Tt()>Ud&&
(a.flags|=128,o=!0,Yl(n,!1),a.lanes=4194304)}else{if(!o)if(e=Sd(r),e!==null){if(a.flags|=128,o=!0,e=e.updateQueue,a.updateQueue=e,Hs(a,e),Yl(n,!0),n.tail===null&&
n.tailMode!=="collapsed"&&n.tailMode!=="visible"&&!r.alternate&&!Y)return _e(a),null}else 2*Tt()-n.renderingStartTime>Ud&&t!==536870912&&(a.flags|=128,o=!0,Yl(n,
!1),a.lanes=4194304);n.isBackwards?(r.sibling=a.child,a.child=r):(e=n.last,e!==null?e.sibling=r:a.child=r,n.last=r)}if(n.tail!==null){e=n.tail;e:{for(t=e;t!==null;){
if(t.alternate!==null){t=!1;break e}t=t.sibling}t=!0}return n.rendering=e,n.tail=e.sibling,n.renderingStartTime=Tt(),e.sibling=null,r=_a.current,r=o?r&1|2:r&1,n.
tailMode==="visible"||n.tailMode==="collapsed"||!t||Y?vc(a,r):(t=r,ke(ka,a),ke(_a,t),La===null&&(La=a)),Y&&ao(a,n.treeForkCount),e}return _e(a),null;case 22:case 23:
return kt(a),ph(),n=a.memoizedState!==null,e!==null?e.memoizedState!==null!==n&&(a.flags|=8192):n&&(a.flags|=8192),n?(t&536870912)!==0&&(a.flags&128)===0&&(_e(a),
a.subtreeFlags&6&&(a.flags|=8192)):_e(a),t=a.updateQueue,t!==null&&Hs(a,t.retryQueue),t=null,e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&
(t=e.memoizedState.cachePool.pool),n=null,a.memoizedState!==null&&a.memoizedState.cachePool!==null&&(n=a.memoizedState.cachePool.pool),n!==t&&(a.flags|=2048),e!==
null&&wa(Ur),null;case 24:return t=null,e!==null&&(t=e.memoizedState.cache),a.memoizedState.cache!==t&&(a.flags|=2048),oo(Je),_e(a),null;case 25:return null;case 30:
return a.flags|=33554432,_e(a),null}throw Error(k(156,a.tag))}function Hx(e,a){switch(dh(a),a.tag){case 1:return e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 3:
return oo(Je),Pi(),e=a.flags,(e&65536)!==0&&(e&128)===0?(a.flags=e&-65537|128,a):null;case 26:case 27:case 5:return pd(a),null;case 31:if(a.memoizedState!==null){
if(kt(a),a.alternate===null)throw Error(k(340));qr()}return e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 13:if(kt(a),e=a.memoizedState,e!==null&&e.dehydrated!==
null){if(a.alternate===null)throw Error(k(340));qr()}return e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 19:return gh(a),e=a.flags,e&65536?(a.flags=e&-65537|
128,e=a.memoizedState,e!==null&&(e.rendering=null,e.tail=null),a.flags|=4,a):null;case 4:return Pi(),null;case 10:return oo(a.type),null;case 22:case 23:return kt(
a),ph(),e!==null&&wa(Ur),e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 24:return oo(Je),null;case 25:return null;default:return null}}function Ky(e,a){switch(dh(
a),a.tag){case 3:oo(Je),Pi();break;case 26:case 27:case 5:pd(a);break;case 4:Pi();break;case 31:a.memoizedState!==null&&kt(a);break;case 13:kt(a);break;case 19:
gh(a);break;case 10:oo(a.type);break;case 22:case 23:kt(a),ph(),e!==null&&wa(Ur);break;case 24:oo(Je)}}function Dc(e,a){try{var t=a.updateQueue,n=t!==null?t.lastEffect:
null;if(n!==null){var o=n.next;t=o;do{if((t.tag&e)===e){n=void 0;var r=t.create,i=t.inst;n=r(),i.destroy=n}t=t.next}while(t!==o)}}catch(l){he(a,a.return,l)}}function sr(e,a,t){
try{var n=a.updateQueue,o=n!==null?n.lastEffect:null;if(o!==null){var r=o.next;n=r;do{if((n.tag&e)===e){var i=n.inst,l=i.destroy;if(l!==void 0){i.destroy=void 0,
o=a;var c=t,s=l;try{s()}catch(f){he(o,c,f)}}}n=n.next}while(n!==r)}}catch(f){he(a,a.return,f)}}function Yy(e){var a=e.updateQueue;if(a!==null){var t=e.stateNode;
try{F0(a,t)}catch(n){he(e,e.return,n)}}}function jy(e,a,t){t.props=Vr(e.type,e.memoizedProps),t.state=e.memoizedState;try{t.componentWillUnmount()}catch(n){he(e,
a,n)}}function Rn(e,a){try{var t=e.ref;if(t!==null){switch(e.tag){case 26:case 27:case 5:var n=e.stateNode;break;case 30:var o=e.stateNode,r=io(e.memoizedProps,
o);(o.ref===null||o.ref.name!==r)&&(o.ref=R1(r)),n=o.ref;break;case 7:if(e.stateNode===null){var i=new Ot(e);mt(e.child,!1,C3,i,void 0,void 0),e.stateNode=i}n=e.
stateNode;break;default:n=e.stateNode}typeof t=="function"?e.refCleanup=t(n):t.current=n}}catch(l){he(e,a,l)}}function va(e,a){var t=e.ref,n=e.refCleanup;if(t!==
null)if(typeof n=="function")try{n()}catch(o){he(e,a,o)}finally{e.refCleanup=null,e=e.alternate,e!=null&&(e.refCleanup=null)}else if(typeof t=="function")try{t(
null)}catch(o){he(e,a,o)}else t.current=null}function Nd(e,a){if((e.tag===5||e.tag===27||e.tag===6)&&e.alternate===null&&a!==null)for(var t=0;t<a.length;t++)L1(
e.stateNode,a[t])}function gb(e){for(var a=e.return;a!==null&&(Rh(a)&&L1(e.stateNode,a.stateNode),!Mh(a));)a=a.return}function ic(e){for(var a=e.return;a!==null&&
(Rh(a)&&E3(e.stateNode,a.stateNode),!Mh(a));)a=a.return}function Mh(e){return e.tag===5||e.tag===3||e.tag===27}function Rh(e){return e&&e.tag===7&&e.stateNode!==
null}function xf(e){var a=e.type,t=e.memoizedProps,n=e.stateNode;try{e:switch(a){case"button":case"input":case"select":case"textarea":t.autoFocus&&n.focus();break e;case"\
img":t.src?n.src=t.src:t.srcSet&&(n.srcset=t.srcSet)}}catch(o){he(e,e.return,o)}}function Au(e,a,t){try{var n=e.stateNode;d3(n,e.type,t,a),n[ut]=a}catch(o){he(e,
e.return,o)}}function Vy(e){return e.tag===5||e.tag===3||e.tag===26||e.tag===27&&ur(e.type)||e.tag===4}function Cu(e){e:for(;;){for(;e.sibling===null;){if(e.return===
null||Vy(e.return))return null;e=e.return}for(e.sibling.return=e.return,e=e.sibling;e.tag!==5&&e.tag!==6&&e.tag!==18;){if(e.tag===27&&ur(e.type)||e.flags&2||e.child===
null||e.tag===4)continue e;e.child.return=e,e=e.child}if(!(e.flags&2))return e.stateNode}}function kf(e,a,t,n){var o=e.tag;if(o===5||o===6)o=e.stateNode,a?(t.nodeType===
9?t.body:t.nodeName==="HTML"?t.ownerDocument.body:t).insertBefore(o,a):(a=t.nodeType===9?t.body:t.nodeName==="HTML"?t.ownerDocument.body:t,a.appendChild(o),t=t.
_reactRootContainer,t!=null||a.onclick!==null||(a.onclick=Bn)),Nd(e,n),ee=!0;else if(o!==4&&(o===27&&(Nd(e,n),n=null,ur(e.type)&&(t=e.stateNode,a=null)),e=e.child,
e!==null))for(kf(e,a,t,n),e=e.sibling;e!==null;)kf(e,a,t,n),e=e.sibling}function Od(e,a,t,n){var o=e.tag;if(o===5||o===6)o=e.stateNode,a?t.insertBefore(o,a):t.appendChild(
o),Nd(e,n),ee=!0;else if(o!==4&&(o===27&&(Nd(e,n),n=null,ur(e.type)&&(t=e.stateNode)),e=e.child,e!==null))for(Od(e,a,t,n),e=e.sibling;e!==null;)Od(e,a,t,n),e=e.
sibling}function Qy(e){var a=e.stateNode,t=e.memoizedProps;try{for(var n=e.type,o=a.attributes;o.length;)a.removeAttributeNode(o[0]);xa(a,n,t),a[ba]=e,a[ut]=t}catch(r){
he(e,e.return,r)}}var Md=!1,zt=null;function vb(e){(e.tag===30||(e.subtreeFlags&33554432)!==0)&&(Md=!0)}var Dn=null;function bb(){var e=Dn;return Dn=null,e}var ct=0;
function ul(e,a,t,n,o){return ct=0,Xy(e.child,a,t,n,o)}function Xy(e,a,t,n,o){for(var r=!1;e!==null;){if(e.tag===5){var i=e.stateNode;if(n!==null){var l=jf(i);n.
push(l),l.view&&(r=!0)}else r||jf(i).view&&(r=!0);Md=!0,N1(i,ct===0?a:a+"_"+ct,t),ct++}else(e.tag!==22||e.memoizedState===null)&&(e.tag===30&&o||Xy(e.child,a,t,
n,o)&&(r=!0));e=e.sibling}return r}function Kn(e,a){for(;e!==null;)e.tag===5?O1(e.stateNode,e.memoizedProps):(e.tag!==22||e.memoizedState===null)&&(e.tag===30&&
a||Kn(e.child,a)),e=e.sibling}function od(e){if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if((e.tag!==22||e.memoizedState===null)&&(od(e),e.tag===30&&
(e.flags&18874368)!==0&&e.stateNode.paired)){var a=e.memoizedProps;if(a.name==null||a.name==="auto")throw Error(k(544));var t=a.name;a=fo(a.default,a.share),a!==
"none"&&(ul(e,t,a,null,!1)||Kn(e.child,!1))}e=e.sibling}}function zf(e,a){if(e.tag===30){var t=e.stateNode,n=e.memoizedProps,o=io(n,t),r=fo(n.default,t.paired?n.
share:n.enter);r!=="none"?ul(e,o,r,null,!1)?(od(e),t.paired||a||al(e,n.onEnter)):Kn(e.child,!1):od(e)}else if((e.subtreeFlags&33554432)!==0)for(e=e.child;e!==null;)
zf(e,a),e=e.sibling;else od(e)}function Sf(e){if(zt!==null&&zt.size!==0){var a=zt;if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===
null){if(e.tag===30&&(e.flags&18874368)!==0){var t=e.memoizedProps,n=t.name;if(n!=null&&n!=="auto"){var o=a.get(n);if(o!==void 0){var r=fo(t.default,t.share);if(r!==
"none"&&(ul(e,n,r,null,!1)?(r=e.stateNode,o.paired=r,r.paired=o,al(e,t.onShare)):Kn(e.child,!1)),a.delete(n),a.size===0)break}}}Sf(e)}e=e.sibling}}}function Tf(e){
if(e.tag===30){var a=e.memoizedProps,t=io(a,e.stateNode),n=zt!==null?zt.get(t):void 0,o=fo(a.default,n!==void 0?a.share:a.exit);o!=="none"&&(ul(e,t,o,null,!1)?n!==
void 0?(o=e.stateNode,n.paired=o,o.paired=n,zt.delete(t),al(e,a.onShare)):al(e,a.onExit):Kn(e.child,!1)),zt!==null&&Sf(e)}else if((e.subtreeFlags&33554432)!==0)
for(e=e.child;e!==null;)Tf(e),e=e.sibling;else zt!==null&&Sf(e)}function Iy(e){for(e=e.child;e!==null;){if(e.tag===30){var a=e.memoizedProps,t=io(a,e.stateNode);
a=fo(a.default,a.update),e.flags&=-5,a!=="none"&&ul(e,t,a,e.memoizedState=[],!1)}else(e.subtreeFlags&33554432)!==0&&Iy(e);e=e.sibling}}function Af(e){if((e.subtreeFlags&
18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===null){if(e.tag===30&&(e.flags&18874368)!==0){var a=e.stateNode;a.paired!==null&&(a.paired=
null,Kn(e.child,!1))}Af(e)}e=e.sibling}}function rd(e){if(e.tag===30)e.stateNode.paired=null,Kn(e.child,!1),Af(e);else if((e.subtreeFlags&33554432)!==0)for(e=e.
child;e!==null;)rd(e),e=e.sibling;else Af(e)}function Zy(e){for(e=e.child;e!==null;)e.tag===30?Kn(e.child,!1):(e.subtreeFlags&33554432)!==0&&Zy(e),e=e.sibling}function Dh(e,a,t,n,o,r,i){
for(var l=!1;a!==null;){if(a.tag===5){var c=a.stateNode;if(r!==null&&ct<r.length){var s=r[ct],f=jf(c);(s.view||f.view)&&(l=!0);var d;if(d=(e.flags&4)===0)if(f.clip)
d=!0;else{d=s.rect;var u=f.rect;d=d.y!==u.y||d.x!==u.x||d.height!==u.height||d.width!==u.width}d&&(e.flags|=4),f.abs?f=!s.abs:(s=s.rect,f=f.rect,f=s.height!==f.
height||s.width!==f.width),f&&(e.flags|=32)}else e.flags|=32;(e.flags&4)!==0&&N1(c,ct===0?t:t+"_"+ct,o),l&&(e.flags&4)!==0||(Dn===null&&(Dn=[]),Dn.push(c,ct===0?
n:n+"_"+ct,a.memoizedProps)),ct++}else(a.tag!==22||a.memoizedState===null)&&(a.tag===30&&i?e.flags|=a.flags&32:Dh(e,a.child,t,n,o,r,i)&&(l=!0));a=a.sibling}return l}
function Jy(e,a){for(e=e.child;e!==null;){if(e.tag===30){var t=e.memoizedProps,n=e.stateNode,o=io(t,n),r=fo(t.default,t.update);if(a){n=n.clones;var i=n===null?
null:n.map(g3)}else i=e.memoizedState,e.memoizedState=null;n=e;var l=e.child;ct=0,o=Dh(n,l,o,o,r,i,!1),(e.flags&4)!==0&&o&&(a||al(e,t.onUpdate))}else(e.subtreeFlags&
33554432)!==0&&Jy(e,a);e=e.sibling}}var ia=!1,de=!1,Nn=!1,Eu=!1,yb=typeof WeakSet=="function"?WeakSet:Set,la=null,On=!1,Pl=!1,Rd=!1,Cf=!1;function Kx(e,a,t){if(e=
e.containerInfo,Hf=ll,e=D0(e),ih(e)){if("selectionStart"in e)var n={start:e.selectionStart,end:e.selectionEnd};else e:{n=(n=e.ownerDocument)&&n.defaultView||window;
var o=n.getSelection&&n.getSelection();if(o&&o.rangeCount!==0){n=o.anchorNode;var r=o.anchorOffset,i=o.focusNode;o=o.focusOffset;try{n.nodeType,i.nodeType}catch{
n=null;break e}var l=0,c=-1,s=-1,f=0,d=0,u=e,m=null;a:for(;;){for(var v;u!==n||r!==0&&u.nodeType!==3||(c=l+r),u!==i||o!==0&&u.nodeType!==3||(s=l+o),u.nodeType===
3&&(l+=u.nodeValue.length),(v=u.firstChild)!==null;)m=u,u=v;for(;;){if(u===e)break a;if(m===n&&++f===r&&(c=l),m===i&&++d===o&&(s=l),(v=u.nextSibling)!==null)break;
u=m,m=u.parentNode}u=v}n=c===-1||s===-1?null:{start:c,end:s}}else n=null}n=n||{start:0,end:0}}else n=null;for(Kf={focusedElem:e,selectionRange:n},ll=!1,t=(t&335544064)===
t,la=a,a=t?9270:1024;la!==null;){if(e=la,t&&(n=e.deletions,n!==null))for(r=0;r<n.length;r++)t&&Tf(n[r]);if(e.alternate===null&&(e.flags&2)!==0)t&&vb(e),Ks(t);else{
if(e.tag===22){if(n=e.alternate,e.memoizedState!==null){n!==null&&n.memoizedState===null&&t&&Tf(n),Ks(t);continue}else if(n!==null&&n.memoizedState!==null){t&&vb(
e),Ks(t);continue}}n=e.child,(e.subtreeFlags&a)!==0&&n!==null?(n.return=e,la=n):(t&&Iy(e),Ks(t))}}zt=null}function Ks(e){for(;la!==null;){var a=la,t=e,n=a.alternate,
o=a.flags;switch(a.tag){case 0:case 11:case 15:break;case 1:if((o&1024)!==0&&n!==null){t=void 0,o=n.memoizedProps,n=n.memoizedState;var r=a.stateNode;try{var i=Vr(
a.type,o);t=r.getSnapshotBeforeUpdate(i,n),r.__reactInternalSnapshotBeforeUpdate=t}catch(l){he(a,a.return,l)}}break;case 3:if((o&1024)!==0){if(n=a.stateNode.containerInfo,
t=n.nodeType,t===9)Vf(n);else if(t===1)switch(n.nodeName){case"HEAD":case"HTML":case"BODY":Vf(n);break;default:n.textContent=""}}break;case 5:case 26:case 27:case 6:case 4:case 17:
break;case 30:t&&n!==null&&(t=io(n.memoizedProps,n.stateNode),o=a.memoizedProps,o=fo(o.default,o.update),o!=="none"&&ul(n,t,o,n.memoizedState=[],!0));break;default:
if((o&1024)!==0)throw Error(k(163))}if(n=a.sibling,n!==null){n.return=a.return,la=n;break}la=a.return}}function Py(e,a,t){var n=t.flags;switch(t.tag){case 0:case 11:case 15:
Mn(e,t),n&4&&Dc(5,t);break;case 1:if(Mn(e,t),n&4)if(e=t.stateNode,a===null)try{e.componentDidMount()}catch(i){he(t,t.return,i)}else{var o=Vr(t.type,a.memoizedProps);
a=a.memoizedState;try{e.componentDidUpdate(o,a,e.__reactInternalSnapshotBeforeUpdate)}catch(i){he(t,t.return,i)}}n&64&&Yy(t),n&512&&Rn(t,t.return);break;case 3:
if(Mn(e,t),n&64&&(e=t.updateQueue,e!==null)){if(a=null,t.child!==null)switch(t.child.tag){case 27:case 5:a=t.child.stateNode;break;case 1:a=t.child.stateNode}try{
F0(e,a)}catch(i){he(t,t.return,i)}}break;case 27:a===null&&n&4&&Qy(t);case 26:case 5:Mn(e,t),a===null&&n&4&&xf(t),n&512&&Rn(t,t.return);break;case 12:Mn(e,t);break;case 31:
Mn(e,t),n&4&&e1(e,t);break;case 13:Mn(e,t),n&4&&a1(e,t),n&64&&(e=t.memoizedState,e!==null&&(e=e.dehydrated,e!==null&&(t=Wx.bind(null,t),M3(e,t))));break;case 22:
if(n=t.memoizedState!==null||ia,!n){var r=a!==null&&a.memoizedState!==null||de;a=ia,o=de,ia=n,(de=r)&&!o?(n=2,(t.subtreeFlags&8772)!==0&&(n|=1),mn(e,t,n)):Mn(e,
t),ia=a,de=o}break;case 30:Mn(e,t),n&512&&Rn(t,t.return);break;case 7:n&512&&Rn(t,t.return);default:Mn(e,t)}}function Ef(e,a){for(e=e.child;e!==null;)$y(e,a),e=
e.sibling}function $y(e,a){switch(e.tag){case 5:case 26:try{var t=e.stateNode;if(a){var n=t.style;typeof n.setProperty=="function"?n.setProperty("display","none",
"important"):n.display="none"}else{var o=e.stateNode,r=e.memoizedProps.style,i=r!=null&&r.hasOwnProperty("display")?r.display:null;o.style.display=i==null||typeof i==
"boolean"?"":(""+i).trim()}}catch(c){he(e,e.return,c)}Nf(e,a);break;case 6:try{e.stateNode.nodeValue=a?"":e.memoizedProps,ee=!0}catch(c){he(e,e.return,c)}break;case 18:
try{var l=e.stateNode;a?Ub(l,!0):Ub(e.stateNode,!1)}catch(c){he(e,e.return,c)}break;case 22:case 23:e.memoizedState===null&&Ef(e,a);break;default:Ef(e,a)}}function Nf(e,a){
if(e.subtreeFlags&67108864)for(e=e.child;e!==null;){e:{var t=e,n=a;switch(t.tag){case 4:$y(t,n);break e;case 22:t.memoizedState===null&&Nf(t,n);break e;default:
Nf(t,n)}}e=e.sibling}}function Fy(e){var a=e.alternate;a!==null&&(e.alternate=null,Fy(a)),e.child=null,e.deletions=null,e.sibling=null,e.tag===5&&(a=e.stateNode,
a!==null&&jd(a)),e.stateNode=null,e.return=null,e.dependencies=null,e.memoizedProps=null,e.memoizedState=null,e.pendingProps=null,e.stateNode=null,e.updateQueue=
null}var Ae=null,it=!1;function dn(e,a,t){for(t=t.child;t!==null;)Wy(e,a,t),t=t.sibling}function Wy(e,a,t){if(At&&typeof At.onCommitFiberUnmount=="function")try{
At.onCommitFiberUnmount(Ac,t)}catch{}switch(t.tag){case 26:de||va(t,a),dn(e,a,t),t.memoizedState?t.memoizedState.count--:t.stateNode&&!de&&(t=t.stateNode,t.parentNode.
removeChild(t));break;case 27:de||va(t,a),ic(t);var n=Ae,o=it;ur(t.type)&&(Ae=t.stateNode,it=!1),dn(e,a,t),H1(t.stateNode,t.type,t.memoizedProps),Ae=n,it=o;break;case 5:
de||va(t,a),ic(t);case 6:if(t.tag===6&&ic(t),n=Ae,o=it,Ae=null,dn(e,a,t),Ae=n,it=o,Ae!==null)if(it)try{(Ae.nodeType===9?Ae.body:Ae.nodeName==="HTML"?Ae.ownerDocument.
body:Ae).removeChild(t.stateNode),ee=!0}catch(r){he(t,a,r)}else try{Ae.removeChild(t.stateNode),ee=!0}catch(r){he(t,a,r)}break;case 18:Ae!==null&&(it?(e=Ae,Db(e.
nodeType===9?e.body:e.nodeName==="HTML"?e.ownerDocument.body:e,t.stateNode),cl(e)):Db(Ae,t.stateNode));break;case 4:n=Ae,o=it,Ae=t.stateNode.containerInfo,it=!0,
dn(e,a,t),Ae=n,it=o;break;case 0:case 11:case 14:case 15:sr(2,t,a),de||sr(4,t,a),dn(e,a,t);break;case 1:de||(va(t,a),n=t.stateNode,typeof n.componentWillUnmount==
"function"&&jy(t,a,n)),dn(e,a,t);break;case 21:dn(e,a,t);break;case 22:de=(n=de)||t.memoizedState!==null,dn(e,a,t),de=n;break;case 30:va(t,a),dn(e,a,t);break;case 7:
de||va(t,a),dn(e,a,t);break;default:dn(e,a,t)}}function e1(e,a){if(a.memoizedState===null&&(e=a.alternate,e!==null&&(e=e.memoizedState,e!==null))){e=e.dehydrated;
try{cl(e)}catch(t){he(a,a.return,t)}}}function a1(e,a){if(a.memoizedState===null&&(e=a.alternate,e!==null&&(e=e.memoizedState,e!==null&&(e=e.dehydrated,e!==null))))
try{cl(e)}catch(t){he(a,a.return,t)}}function Yx(e){switch(e.tag){case 31:case 13:case 19:var a=e.stateNode;return a===null&&(a=e.stateNode=new yb),a;case 22:return e=
e.stateNode,a=e._retryCache,a===null&&(a=e._retryCache=new yb),a;default:throw Error(k(435,e.tag))}}function Ys(e,a){var t=Yx(e);a.forEach(function(n){if(!t.has(
n)){t.add(n);var o=e3.bind(null,e,n);n.then(o,o)}})}function ja(e,a,t){var n=a.deletions;if(n!==null)for(var o=0;o<n.length;o++){var r=n[o],i=e,l=a,c=l;e:for(;c!==
null;){switch(c.tag){case 27:if(ur(c.type)){Ae=c.stateNode,it=!1;break e}break;case 5:Ae=c.stateNode,it=!1;break e;case 3:case 4:Ae=c.stateNode.containerInfo,it=
!0;break e}c=c.return}if(Ae===null)throw Error(k(160));Wy(i,l,r),Ae=null,it=!1,i=r.alternate,i!==null&&(i.return=null),r.return=null}if(a.subtreeFlags&13886)for(a=
a.child;a!==null;)t1(a,e,t),a=a.sibling}var un=null;function t1(e,a,t){var n=e.alternate,o=e.flags;switch(e.tag){case 0:case 11:case 14:case 15:if(o&4&&(n=e.updateQueue,
n=n!==null?n.events:null,n!==null))for(var r=0;r<n.length;r++){var i=n[r];i.ref.impl=i.nextImpl}ja(a,e,t),Va(e),o&4&&(sr(3,e,e.return),Dc(3,e),sr(5,e,e.return));
break;case 1:ja(a,e,t),Va(e),o&512&&(de||n===null||va(n,n.return)),o&64&&ia&&(e=e.updateQueue,e!==null&&(a=e.callbacks,a!==null&&(t=e.shared.hiddenCallbacks,e.shared.
hiddenCallbacks=t===null?a:t.concat(a))));break;case 26:if(r=un,ja(a,e,t),Va(e),o&512&&(de||n===null||va(n,n.return)),o&4)if(o=n!==null?n.memoizedState:null,t=e.
memoizedState,n===null)if(t===null)if(e.stateNode===null)if(ia)e.stateNode=E1(e.type,e.memoizedProps,a.containerInfo,e);else{e:{a=e.type,t=e.memoizedProps,o=r.ownerDocument||
r;a:switch(a){case"title":n=o.getElementsByTagName("title")[0],(!n||n[Nc]||n[ba]||n.namespaceURI==="http://www.w3.org/2000/svg"||n.hasAttribute("itemprop"))&&(n=
o.createElement(a),o.head.insertBefore(n,o.querySelector("head > title"))),xa(n,a,t),n[ba]=e,ca(n),a=n;break e;case"link":if(r=jb("link","href",o).get(a+(t.href||
""))){for(i=0;i<r.length;i++)if(n=r[i],n.getAttribute("href")===(t.href==null||t.href===""?null:t.href)&&n.getAttribute("rel")===(t.rel==null?null:t.rel)&&n.getAttribute(
"title")===(t.title==null?null:t.title)&&n.getAttribute("crossorigin")===(t.crossOrigin==null?null:t.crossOrigin)){r.splice(i,1);break a}}n=o.createElement(a),xa(
n,a,t),o.head.appendChild(n);break;case"meta":if(r=jb("meta","content",o).get(a+(t.content||""))){for(i=0;i<r.length;i++)if(n=r[i],n.getAttribute("content")===(t.
content==null?null:""+t.content)&&n.getAttribute("name")===(t.name==null?null:t.name)&&n.getAttribute("property")===(t.property==null?null:t.property)&&n.getAttribute(
"http-equiv")===(t.httpEquiv==null?null:t.httpEquiv)&&n.getAttribute("charset")===(t.charSet==null?null:t.charSet)){r.splice(i,1);break a}}n=o.createElement(a),
xa(n,a,t),o.head.appendChild(n);break;default:throw Error(k(468,a))}n[ba]=e,ca(n),a=n}e.stateNode=a}else ia||If(r,e.type,e.stateNode);else e.stateNode=Yb(r,t,e.
memoizedProps);else o!==t?(o===null?(a=n.stateNode,a===null||de||a.parentNode.removeChild(a)):o.count--,t===null?ia||If(r,e.type,e.stateNode):Yb(r,t,e.memoizedProps)):
t===null&&e.stateNode!==null&&Au(e,e.memoizedProps,n.memoizedProps);break;case 27:ja(a,e,t),Va(e),o&512&&(de||n===null||va(n,n.return)),n!==null&&o&4&&Au(e,e.memoizedProps,
n.memoizedProps);break;case 5:if(r=Nn,Nn=!1,ja(a,e,t),Nn=r,Va(e),o&512&&(de||n===null||va(n,n.return)),e.flags&32){a=e.stateNode;try{Fi(a,""),ee=!0}catch(f){he(
e,e.return,f)}}o&4&&e.stateNode!=null&&(a=e.memoizedProps,Au(e,a,n!==null?n.memoizedProps:a)),o&1024&&(Eu=!0);break;case 6:if(ja(a,e,t),Va(e),o&4){if(e.stateNode===
null)throw Error(k(162));a=e.memoizedProps,t=e.stateNode;try{t.nodeValue=a,ee=!0}catch(f){he(e,e.return,f)}}break;case 3:if(ee=!1,sd=null,r=un,un=xc(a.containerInfo),
ja(a,e,t),un=r,Va(e),o&4&&n!==null&&n.memoizedState.isDehydrated)try{cl(a.containerInfo)}catch(f){he(e,e.return,f)}Eu&&(Eu=!1,n1(e)),ee=!1;break;case 4:o=Nn,Nn=
ia,n=Sv(),r=un,un=xc(e.stateNode.containerInfo),ja(a,e,t),Va(e),un=r,ee&&Pl&&(Rd=!0),ee=n,Nn=o;break;case 12:ja(a,e,t),Va(e);break;case 31:ja(a,e,t),Va(e),o&4&&
(a=e.updateQueue,a!==null&&(e.updateQueue=null,Ys(e,a)));break;case 13:ja(a,e,t),Va(e),e.child.flags&8192&&e.memoizedState!==null!=(n!==null&&n.memoizedState!==
null)&&(tm=Tt()),o&4&&(a=e.updateQueue,a!==null&&(e.updateQueue=null,Ys(e,a)));break;case 22:r=e.memoizedState!==null,i=n!==null&&n.memoizedState!==null;var l=ia,
c=de,s=Nn;ia=l||r,Nn=s||r,de=c||i,ja(a,e,t),de=c,Nn=s,ia=l,Va(e),o&8192&&(a=e.stateNode,a._visibility=r?a._visibility&-2:a._visibility|1,!r||n===null||i||ia||de||
(a=i||de,t=ia,n=de,ia=r||ia,de=a,Ho(e,2),ia=t,de=n),!r&&Nn||Ef(e,r)),o&4&&(a=e.updateQueue,a!==null&&(t=a.retryQueue,t!==null&&(a.retryQueue=null,Ys(e,t))));break;case 19:
ja(a,e,t),Va(e),o&4&&(a=e.updateQueue,a!==null&&(e.updateQueue=null,Ys(e,a)));break;case 30:o&512&&(de||n===null||va(n,n.return)),o=Sv(),r=Pl,i=(t&335544064)===
t,l=e.memoizedProps,Pl=i&&fo(l.default,l.update)!=="none",ja(a,e,t),Va(e),i&&n!==null&&ee&&(e.flags|=4),Pl=r,ee=o;break;case 21:break;case 7:o&512&&(de||n===null||
va(n,n.return)),n&&n.stateNode!==null&&(n.stateNode._fragmentFiber=e);default:ja(a,e,t),Va(e)}}function Va(e){var a=e.flags;if(a&2){try{for(var t,n=e.return;n!==
null;){if(Vy(n)){t=n;break}n=n.return}n=null;for(var o=e.return;o!==null;){if(Rh(o)){var r=o.stateNode;n===null?n=[r]:n.push(r)}if(Mh(o))break;o=o.return}var i=n;
if(t==null)throw Error(k(160));switch(t.tag){case 27:var l=t.stateNode,c=Cu(e);Od(e,c,l,i);break;case 5:var s=t.stateNode;t.flags&32&&(Fi(s,""),t.flags&=-33);var f=Cu(
e);Od(e,f,s,i);break;case 3:case 4:var d=t.stateNode.containerInfo,u=Cu(e);kf(e,u,d,i);break;default:throw Error(k(161))}}catch(m){he(e,e.return,m)}e.flags&=-3}
a&4096&&(e.flags&=-4097)}function n1(e){if(e.subtreeFlags&1024)for(e=e.child;e!==null;){var a=e;n1(a),a.tag===5&&a.flags&1024&&(a=a.stateNode,ll=!0,a.reset(),ll=
!1),e=e.sibling}}function zi(e,a){if(a.subtreeFlags&9270)for(a=a.child;a!==null;)o1(a,e),a=a.sibling;else Jy(a,!1)}function o1(e,a){var t=e.alternate;if(t===null)
zf(e,!1);else switch(e.tag){case 3:if(Cf=On=!1,bb(),zi(a,e),!On&&!Rd){if(e=Dn,e!==null)for(var n=0;n<e.length;n+=3){t=e[n];var o=e[n+1];O1(t,e[n+2]),t=t.ownerDocument.
documentElement,t!==null&&t.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwards",pseudoElement:"::view-transition-group("+o+")"})}e=
a.containerInfo,e=e.nodeType===9?e.documentElement:e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName===""&&(e.style.viewTransitionName="none",
e.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwards",pseudoElement:"::view-transition-group(root)"}),e.animate({width:[0,0],height:[
0,0]},{duration:0,fill:"forwards",pseudoElement:"::view-transition"})),Cf=!0}Dn=null;break;case 5:zi(a,e);break;case 4:n=On,On=!1,zi(a,e),On&&(Rd=!0),On=n;break;case 22:
e.memoizedState===null&&(t.memoizedState!==null?zf(e,!1):zi(a,e));break;case 30:n=On,o=bb(),On=!1,zi(a,e),On&&(e.flags|=4);var r=e.memoizedProps,i=e.stateNode;a=
io(r,i),i=io(t.memoizedProps,i);var l=fo(r.default,r.update);l==="none"?a=!1:(r=t.memoizedState,t.memoizedState=null,t=e.child,ct=0,a=Dh(e,t,a,i,l,r,!0),ct!==(r===
null?0:r.length)&&(e.flags|=32)),(e.flags&4)!==0&&a?(al(e,e.memoizedProps.onUpdate),Dn=o):o!==null&&(o.push.apply(o,Dn),Dn=o),On=(e.flags&32)!==0?!0:n;break;default:
zi(a,e)}}function Mn(e,a){if(a.subtreeFlags&8772)for(a=a.child;a!==null;)Py(e,a.alternate,a),a=a.sibling}function Ho(e,a){for(e=e.child;e!==null;){var t=e,n=a;switch(t.
tag){case 0:case 11:case 14:case 15:sr(4,t,t.return),Ho(t,n);break;case 1:va(t,t.return);var o=t.stateNode;typeof o.componentWillUnmount=="function"&&jy(t,t.return,
o),Ho(t,n);break;case 27:(n&2)!==0&&H1(t.stateNode,t.type,t.memoizedProps);case 5:va(t,t.return),t.tag!==5&&t.tag!==27||ic(t),Ho(t,n);break;case 6:ic(t);break;case 26:
va(t,t.return),o=t.stateNode,t.memoizedState!==null||o===null||de||o.parentNode.removeChild(o),Ho(t,n);break;case 22:t.memoizedState===null&&Ho(t,n);break;case 30:
va(t,t.return),Ho(t,n);break;case 7:va(t,t.return);default:Ho(t,n)}e=e.sibling}}function mn(e,a,t){for(t=(a.subtreeFlags&8772)!==0?t:t&-2,a=a.child;a!==null;){var n=a.
alternate,o=e,r=a,i=r.flags,l=(t&1)!==0;switch(r.tag){case 0:case 11:case 15:mn(o,r,t),Dc(4,r);break;case 1:if(mn(o,r,t),n=r,o=n.stateNode,typeof o.componentDidMount==
"function")try{o.componentDidMount()}catch(f){he(n,n.return,f)}if(n=r,o=n.updateQueue,o!==null){var c=n.stateNode;try{var s=o.shared.hiddenCallbacks;if(s!==null)
for(o.shared.hiddenCallbacks=null,o=0;o<s.length;o++)$0(s[o],c)}catch(f){he(n,n.return,f)}}l&&i&64&&Yy(r),Rn(r,r.return);break;case 27:(t&2)!==0&&Qy(r);case 5:r.
tag!==5&&r.tag!==27||gb(r),mn(o,r,t),l&&n===null&&i&4&&xf(r),Rn(r,r.return);break;case 6:gb(r);break;case 26:c=r.stateNode,r.memoizedState!==null||c===null||ia||
If(xc(c.ownerDocument),r.type,c),mn(o,r,t),l&&n===null&&i&4&&xf(r),Rn(r,r.return);break;case 12:mn(o,r,t);break;case 31:mn(o,r,t),l&&i&4&&e1(o,r);break;case 13:
mn(o,r,t),l&&i&4&&a1(o,r);break;case 22:r.memoizedState===null&&mn(o,r,t),Rn(r,r.return);break;case 30:mn(o,r,t),Rn(r,r.return);break;case 7:Rn(r,r.return);default:
mn(o,r,t)}a=a.sibling}}function Uh(e,a){var t=null;e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&(t=e.memoizedState.cachePool.pool),e=null,
a.memoizedState!==null&&a.memoizedState.cachePool!==null&&(e=a.memoizedState.cachePool.pool),e!==t&&(e!=null&&e.refCount++,t!=null&&Mc(t))}function Bh(e,a){e=null,
a.alternate!==null&&(e=a.alternate.memoizedState.cache),a=a.memoizedState.cache,a!==e&&(a.refCount++,e!=null&&Mc(e))}function Yt(e,a,t,n){var o=(t&335544064)===
t;if(a.subtreeFlags&(o?10262:10256))for(a=a.child;a!==null;)r1(e,a,t,n),a=a.sibling;else o&&Zy(a)}function r1(e,a,t,n){var o=(t&335544064)===t;o&&a.alternate===
null&&a.return!==null&&a.return.alternate!==null&&rd(a);var r=a.flags;switch(a.tag){case 0:case 11:case 15:Yt(e,a,t,n),r&2048&&Dc(9,a);break;case 1:Yt(e,a,t,n);
break;case 3:Yt(e,a,t,n),o&&Cf&&(e=e.containerInfo,e=e.nodeType===9?e.body:e.nodeName==="HTML"?e.ownerDocument.body:e,e.style.viewTransitionName==="root"&&(e.style.
viewTransitionName=""),e=e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName==="none"&&(e.style.viewTransitionName="")),r&2048&&(r=null,a.alternate!==
null&&(r=a.alternate.memoizedState.cache),a=a.memoizedState.cache,a!==r&&(a.refCount++,r!=null&&Mc(r)));break;case 12:if(r&2048){Yt(e,a,t,n),r=a.stateNode;try{var i=a.
memoizedProps,l=i.id,c=i.onPostCommit;typeof c=="function"&&c(l,a.alternate===null?"mount":"update",r.passiveEffectDuration,-0)}catch(s){he(a,a.return,s)}}else Yt(
e,a,t,n);break;case 31:Yt(e,a,t,n);break;case 13:Yt(e,a,t,n);break;case 23:break;case 22:i=a.stateNode,l=a.alternate,a.memoizedState!==null?(o&&l!==null&&l.memoizedState===
null&&rd(l),i._visibility&2?Yt(e,a,t,n):lc(e,a)):(o&&l!==null&&l.memoizedState!==null&&rd(a),i._visibility&2?Yt(e,a,t,n):(i._visibility|=2,Ti(e,a,t,n,(a.subtreeFlags&
10256)!==0||!1))),r&2048&&Uh(l,a);break;case 24:Yt(e,a,t,n),r&2048&&Bh(a.alternate,a);break;case 30:o&&(r=a.alternate,r!==null&&(Kn(r.child,!0),Kn(a.child,!0))),
Yt(e,a,t,n);break;default:Yt(e,a,t,n)}}function Ti(e,a,t,n,o){for(o=o&&((a.subtreeFlags&10256)!==0||!1),a=a.child;a!==null;){var r=e,i=a,l=t,c=n,s=i.flags;switch(i.
tag){case 0:case 11:case 15:Ti(r,i,l,c,o),Dc(8,i);break;case 23:break;case 22:var f=i.stateNode;i.memoizedState!==null?f._visibility&2?Ti(r,i,l,c,o):lc(r,i):(f.
_visibility|=2,Ti(r,i,l,c,o)),o&&s&2048&&Uh(i.alternate,i);break;case 24:Ti(r,i,l,c,o),o&&s&2048&&Bh(i.alternate,i);break;default:Ti(r,i,l,c,o)}a=a.sibling}}function lc(e,a){
if(a.subtreeFlags&10256)for(a=a.child;a!==null;){var t=e,n=a,o=n.flags;switch(n.tag){case 22:lc(t,n),o&2048&&Uh(n.alternate,n);break;case 24:lc(t,n),o&2048&&Bh(
n.alternate,n);break;default:lc(t,n)}a=a.sibling}}var Nr=8192;function Ar(e,a,t){if(e.subtreeFlags&Nr)for(e=e.child;e!==null;)i1(e,a,t),e=e.sibling}function i1(e,a,t){
switch(e.tag){case 26:Ar(e,a,t),e.flags&Nr&&(e.memoizedState!==null?X3(t,un,e.memoizedState,e.memoizedProps):(e=e.stateNode,(a&335544128)===a&&Qb(t,e)));break;case 5:
Ar(e,a,t),e.flags&Nr&&(e=e.stateNode,(a&335544128)===a&&Qb(t,e));break;case 3:case 4:var n=un;un=xc(e.stateNode.containerInfo),Ar(e,a,t),un=n;break;case 22:e.memoizedState===
null&&(n=e.alternate,n!==null&&n.memoizedState!==null?(n=Nr,Nr=16777216,Ar(e,a,t),Nr=n):Ar(e,a,t));break;case 30:if((e.flags&Nr)!==0&&(n=e.memoizedProps.name,n!=
null&&n!=="auto")){var o=e.stateNode;o.paired=null,zt===null&&(zt=new Map),zt.set(n,o)}Ar(e,a,t);break;default:Ar(e,a,t)}}function l1(e){var a=e.alternate;if(a!==
null&&(e=a.child,e!==null)){a.child=null;do a=e.sibling,e.sibling=null,e=a;while(e!==null)}}function jl(e){var a=e.deletions;if((e.flags&16)!==0){if(a!==null)for(var t=0;t<
a.length;t++){var n=a[t];la=n,s1(n,e)}l1(e)}if(e.subtreeFlags&10256)for(e=e.child;e!==null;)c1(e),e=e.sibling}function c1(e){switch(e.tag){case 0:case 11:case 15:
jl(e),e.flags&2048&&sr(9,e,e.return);break;case 3:jl(e);break;case 12:jl(e);break;case 22:var a=e.stateNode;e.memoizedState!==null&&a._visibility&2&&(e.return===
null||e.return.tag!==13)?(a._visibility&=-3,id(e)):jl(e);break;default:jl(e)}}function id(e){var a=e.deletions;if((e.flags&16)!==0){if(a!==null)for(var t=0;t<a.
length;t++){var n=a[t];la=n,s1(n,e)}l1(e)}for(e=e.child;e!==null;){switch(a=e,a.tag){case 0:case 11:case 15:sr(8,a,a.return),id(a);break;case 22:t=a.stateNode,t.
_visibility&2&&(t._visibility&=-3,id(a));break;default:id(a)}e=e.sibling}}function s1(e,a){for(;la!==null;){var t=la;switch(t.tag){case 0:case 11:case 15:sr(8,t,
a);break;case 23:case 22:if(t.memoizedState!==null&&t.memoizedState.cachePool!==null){var n=t.memoizedState.cachePool.pool;n!=null&&n.refCount++}break;case 24:Mc(
t.memoizedState.cache)}if(n=t.child,n!==null)n.return=t,la=n;else e:for(t=e;la!==null;){n=la;var o=n.sibling,r=n.return;if(Fy(n),n===t){la=null;break e}if(o!==null){
o.return=r,la=o;break e}la=r}}}var jx={getCacheForType:function(e){var a=ya(Je),t=a.data.get(e);return t===void 0&&(t=e(),a.data.set(e,t)),t},cacheSignal:function(){
return ya(Je).controller.signal}},Vx=typeof WeakMap=="function"?WeakMap:Map,oe=0,be=null,I=null,P=0,ue=0,_t=null,Io=!1,fl=!1,Lh=!1,mo=0,qe=0,dr=0,Lr=0,Dd=0,St=0,
el=0,cc=null,lt=null,Of=!1,tm=0,d1=0,Ud=1/0,Bd=null,tr=null,Oe=0,hn=null,Qr=null,Hn=0,Mf=0,Rf=null,m1=null,Ii=null,Zi=null,Ji=null,sc=0,ld=null;function Et(){return(oe&
2)!==0&&P!==0?P&-P:L.T!==null?Gh():p0()}function u1(){if(St===0)if((P&536870912)===0||Y){var e=Es;Es<<=1,(Es&3932160)===0&&(Es=262144),St=e}else St=536870912;return e=
ka.current,e!==null&&(e.flags|=32),St}function al(e,a){if(a!=null){var t=e.stateNode,n=t.ref;n===null&&(n=t.ref=R1(io(e.memoizedProps,t))),Zi===null&&(Zi=[]),Zi.
push(a.bind(null,n))}}function dt(e,a,t){(e===be&&(ue===2||ue===9)||e.cancelPendingCommit!==null)&&(tl(e,0),Zo(e,P,St,!1)),Ec(e,t),((oe&2)===0||e!==be)&&(e===be&&
((oe&2)===0&&(Lr|=t),qe===4&&Zo(e,P,St,!1)),jn(e))}function f1(e,a,t){if((oe&6)!==0)throw Error(k(327));var n=!t&&(a&127)===0&&(a&e.expiredLanes)===0||Cc(e,a),o=n?
Ix(e,a):Nu(e,a,!0),r=n;do{if(o===0){fl&&!n&&Zo(e,a,0,!1);break}else{if(t=e.current.alternate,r&&!Qx(t)){o=Nu(e,a,!1),r=!1;continue}if(o===2){if(r=a,e.errorRecoveryDisabledLanes&
r)var i=0;else i=e.pendingLanes&-536870913,i=i!==0?i:i&536870912?536870912:0;if(i!==0){a=i;e:{var l=e;o=cc;var c=l.current.memoizedState.isDehydrated;if(c&&(tl(
l,i).flags|=256),i=Nu(l,i,!1),i!==2&&i!==6){if(Lh&&!c){l.errorRecoveryDisabledLanes|=r,Lr|=r,o=4;break e}r=lt,lt=o,r!==null&&(lt===null?lt=r:lt.push.apply(lt,r))}
o=i}if(r=!1,o!==2)continue}}if(o===1){tl(e,0),Zo(e,a,0,!0);break}e:{switch(n=e,r=o,r){case 0:case 1:throw Error(k(345));case 4:if((a&4194048)!==a&&(a&62914560)!==
a)break;case 6:Zo(n,a,St,!Io);break e;case 2:lt=null;break;case 3:case 5:break;default:throw Error(k(329))}if((a&62914560)===a&&(o=tm+300-Tt(),10<o)){if(Zo(n,a,
St,!Io),Yd(n,0,!0)!==0)break e;Hn=a,n.timeoutHandle=Kh(wb.bind(null,n,t,lt,Bd,Of,a,St,Lr,el,Io,r,"Throttled",-0,0),o);break e}wb(n,t,lt,Bd,Of,a,St,Lr,el,Io,r,null,
-0,0)}}break}while(!0);jn(e)}function wb(e,a,t,n,o,r,i,l,c,s,f,d,u,m){e.timeoutHandle=-1;var v=a.subtreeFlags,x=(r&335544064)===r;if(d=null,(x||v&8192||(v&16785408)===
16785408)&&(d={stylesheets:null,count:0,imgCount:0,imgBytes:0,suspenseyImages:[],waitingForImages:!0,waitingForViewTransition:!1,unsuspend:Bn},zt=null,i1(a,r,d),
x&&(v=d,x=e.containerInfo,x=(x.nodeType===9?x:x.ownerDocument).__reactViewTransition,x!=null&&(v.count++,v.waitingForViewTransition=!0,v=kc.bind(v),x.finished.then(
v,v))),v=(r&62914560)===r?tm-Tt():(r&4194048)===r?d1-Tt():0,v=I3(d,v),v!==null)){Hn=r,e.cancelPendingCommit=v(xb.bind(null,e,a,r,t,n,o,i,l,c,s,f,d,null,u,m)),Zo(
e,r,i,!s);return}xb(e,a,r,t,n,o,i,l,c,s,f,d)}function Qx(e){for(var a=e;;){var t=a.tag;if((t===0||t===11||t===15)&&a.flags&16384&&(t=a.updateQueue,t!==null&&(t=
t.stores,t!==null)))for(var n=0;n<t.length;n++){var o=t[n],r=o.getSnapshot;o=o.value;try{if(!Nt(r(),o))return!1}catch{return!1}}if(t=a.child,a.subtreeFlags&16384&&
t!==null)t.return=a,a=t;else{if(a===e)break;for(;a.sibling===null;){if(a.return===null||a.return===e)return!0;a=a.return}a.sibling.return=a.return,a=a.sibling}}
return!0}function Zo(e,a,t,n){a=d0(e,a),a&=~Dd,a&=~Lr,e.suspendedLanes|=a,e.pingedLanes&=~a,n&&(e.warmLanes|=a),n=e.expirationTimes;for(var o=a;0<o;){var r=31-Ct(
o),i=1<<r;n[r]=-1,o&=~i}t!==0&&u0(e,t,a)}function nm(){return(oe&6)===0?(Uc(0,!1),!1):!0}function qh(){if(I!==null){if(ue===0)var e=I.return;else e=I,to=Pr=null,
_h(e),Vi=null,gc=0,e=I;for(;e!==null;)Ky(e.alternate,e),e=e.return;I=null}}function tl(e,a){var t=e.timeoutHandle;return t!==-1&&(e.timeoutHandle=-1,f3(t)),t=e.
cancelPendingCommit,t!==null&&(e.cancelPendingCommit=null,t()),Hn=0,qh(),be=e,I=t=no(e.current,null),P=a,ue=0,_t=null,Io=!1,fl=Cc(e,a),Lh=!1,el=St=Dd=Lr=dr=qe=0,
lt=cc=null,Of=!1,mo=d0(e,a),Id(),t}function h1(e,a){q=null,L.H=Cd,a===ml||a===Pd?(a=Iv(),ue=3):a===fh?(a=Iv(),ue=4):ue=a===Eh?8:a!==null&&typeof a=="object"&&typeof a.
then=="function"?6:1,_t=a,I===null&&(qe=1,Ed(e,It(a,e.current)))}function p1(){var e=ka.current;return e===null?!0:(P&4194048)===P?La===null:(P&62914560)===P||(P&
536870912)!==0?e===La:!1}function g1(){var e=L.H;return L.H=Cd,e===null?Cd:e}function v1(){var e=L.A;return L.A=jx,e}function Ld(){qe=4,Io||(P&4194048)!==P&&ka.
current!==null||(fl=!0),(dr&134217727)===0&&(Lr&134217727)===0||be===null||Zo(be,P,St,!1)}function Nu(e,a,t){var n=oe;oe|=2;var o=g1(),r=v1();(be!==e||P!==a)&&(Bd=
null,tl(e,a)),a=!1;var i=qe;e:do try{if(ue!==0&&I!==null){var l=I,c=_t;switch(ue){case 8:qh(),i=6;break e;case 3:case 2:case 9:case 6:ka.current===null&&(a=!0);
var s=ue;if(ue=0,_t=null,Gi(e,l,c,s),t&&fl){i=0;break e}break;default:s=ue,ue=0,_t=null,Gi(e,l,c,s)}}Xx(),i=qe;break}catch(f){h1(e,f)}while(!0);return a&&e.shellSuspendCounter++,
to=Pr=null,oe=n,L.H=o,L.A=r,I===null&&(be=null,P=0,Id()),i}function Xx(){for(;I!==null;)b1(I)}function Ix(e,a){var t=oe;oe|=2;var n=g1(),o=v1();be!==e||P!==a?(Bd=
null,Ud=Tt()+500,tl(e,a)):fl=Cc(e,a);e:do try{if(ue!==0&&I!==null){a=I;var r=_t;a:switch(ue){case 1:ue=0,_t=null,Gi(e,a,r,1);break;case 2:case 9:if(Xv(r)){ue=0,
_t=null,_b(a);break}a=function(){ue!==2&&ue!==9||be!==e||(ue=7),jn(e)},r.then(a,a);break e;case 3:ue=7;break e;case 4:ue=5;break e;case 7:Xv(r)?(ue=0,_t=null,_b(
a)):(ue=0,_t=null,Gi(e,a,r,7));break;case 5:var i=null;switch(I.tag){case 26:i=I.memoizedState;case 5:case 27:var l=I;if(i?j1(i):l.stateNode.complete){ue=0,_t=null;
var c=l.sibling;if(c!==null)I=c;else{var s=l.return;s!==null?(I=s,om(s)):I=null}break a}}ue=0,_t=null,Gi(e,a,r,5);break;case 6:ue=0,_t=null,Gi(e,a,r,6);break;case 8:
qh(),qe=6;break e;default:throw Error(k(462))}}Zx();break}catch(f){h1(e,f)}while(!0);return to=Pr=null,L.H=n,L.A=o,oe=t,I!==null?0:(be=null,P=0,Id(),qe)}function Zx(){
for(;I!==null&&!m_();)b1(I)}function b1(e){var a=Hy(e.alternate,e,mo);e.memoizedProps=e.pendingProps,a===null?om(e):I=a}function _b(e){var a=e,t=a.alternate;switch(a.
tag){case 15:case 0:a=sb(t,a,a.pendingProps,a.type,void 0,P);break;case 11:a=sb(t,a,a.pendingProps,a.type.render,a.ref,P);break;case 5:_h(a);var n=a;n===sa&&(Y?
(_d(n),n.tag===5&&n.stateNode!=null&&(xe=n.stateNode)):(_d(n),Y=!0));default:Ky(t,a),a=I=Y0(a,mo),a=Hy(t,a,mo)}e.memoizedProps=e.pendingProps,a===null?om(e):I=a}
function Gi(e,a,t,n){to=Pr=null,_h(a),Vi=null,gc=0;var o=a.return;try{if(Ux(e,o,a,t,P)){qe=1,Ed(e,It(t,e.current)),I=null;return}}catch(r){if(o!==null)throw I=o,
r;qe=1,Ed(e,It(t,e.current)),I=null;return}a.flags&32768?(Y||n===1?e=!0:fl||(P&536870912)!==0?e=!1:(Io=e=!0,(n===2||n===9||n===3||n===6)&&(n=ka.current,n!==null&&
n.tag===13&&(n.flags|=16384))),y1(a,e)):om(a)}function om(e){var a=e;do{if((a.flags&32768)!==0){y1(a,Io);return}e=a.return;var t=Gx(a.alternate,a,mo);if(t!==null){
I=t;return}if(a=a.sibling,a!==null){I=a;return}I=a=e}while(a!==null);qe===0&&(qe=5)}function y1(e,a){do{var t=Hx(e.alternate,e);if(t!==null){t.flags&=32767,I=t;
return}if(t=e.return,t!==null&&(t.flags|=32768,t.subtreeFlags=0,t.deletions=null),!a&&(e=e.sibling,e!==null)){I=e;return}I=e=t}while(e!==null);qe=6,I=null}function xb(e,a,t,n,o,r,i,l,c,s,f,d){
e.cancelPendingCommit=null;do rm();while(Oe!==0);if((oe&6)!==0)throw Error(k(327));if(a!==null){if(a===e.current)throw Error(k(177));e===be&&(I=be=null,P=0),Qr=
a,hn=e,Hn=t,Rf=o,m1=n,Jx(e,a,t,i,l,c,d)}}function Jx(e,a,t,n,o,r,i){var l=a.lanes|a.childLanes;if(Mf=l,l|=lh,__(e,t,l,n,o,r),Zi=null,(t&335544064)===t?(Ji=kx(e),
n=10262):(Ji=null,n=10256),(a.subtreeFlags&n)!==0||(a.flags&n)!==0?(e.callbackNode=null,e.callbackPriority=0,a3(gd,function(){return Lf(),null})):(e.callbackNode=
null,e.callbackPriority=0),Md=!1,n=(a.flags&13878)!==0,(a.subtreeFlags&13878)!==0||n){n=L.T,L.T=null,o=re.p,re.p=2,r=oe,oe|=4;try{Kx(e,a,t)}finally{oe=r,re.p=o,
L.T=n}}Oe=1,Md?Ii=y3(i,e.containerInfo,Ji,Df,Uf,$x,Bf,Lf,Px,null,null):(Df(),Uf(),Bf())}function Px(e){if(Oe!==0){var a=hn.onRecoverableError;a(e,{componentStack:null})}}
function $x(){Oe===3&&(Oe=0,o1(Qr,hn),Oe=4)}function Df(){if(Oe===1){Oe=0;var e=hn,a=Qr,t=Hn,n=(a.flags&13878)!==0;if((a.subtreeFlags&13878)!==0||n){n=L.T,L.T=null;
var o=re.p;re.p=2;var r=oe;oe|=4;try{Pl=Rd=!1,t1(a,e,t),t=Kf;var i=D0(e.containerInfo),l=t.focusedElem,c=t.selectionRange;if(i!==l&&l&&l.ownerDocument&&R0(l.ownerDocument.
documentElement,l)){if(c!==null&&ih(l)){var s=c.start,f=c.end;if(f===void 0&&(f=s),"selectionStart"in l)l.selectionStart=s,l.selectionEnd=Math.min(f,l.value.length);else{
var d=l.ownerDocument||document,u=d&&d.defaultView||window;if(u.getSelection){var m=u.getSelection(),v=l.textContent.length,x=Math.min(c.start,v),z=c.end===void 0?
x:Math.min(c.end,v);!m.extend&&x>z&&(i=z,z=x,x=i);var b=qv(l,x),p=qv(l,z);if(b&&p&&(m.rangeCount!==1||m.anchorNode!==b.node||m.anchorOffset!==b.offset||m.focusNode!==
p.node||m.focusOffset!==p.offset)){var g=d.createRange();g.setStart(b.node,b.offset),m.removeAllRanges(),x>z?(m.addRange(g),m.extend(p.node,p.offset)):(g.setEnd(
p.node,p.offset),m.addRange(g))}}}}for(d=[],m=l;m=m.parentNode;)m.nodeType===1&&d.push({element:m,left:m.scrollLeft,top:m.scrollTop});for(typeof l.focus=="funct\
ion"&&l.focus(),l=0;l<d.length;l++){var _=d[l];_.element.scrollLeft=_.left,_.element.scrollTop=_.top}}ll=!!Hf,Kf=Hf=null}finally{oe=r,re.p=o,L.T=n}}e.current=a,
Oe=2}}function Uf(){if(Oe===2){Oe=0;var e=hn,a=Qr,t=(a.flags&8772)!==0;if((a.subtreeFlags&8772)!==0||t){t=L.T,L.T=null;var n=re.p;re.p=2;var o=oe;oe|=4;try{Py(e,
a.alternate,a)}finally{oe=o,re.p=n,L.T=t}}Oe=3}}function Bf(){if(Oe===4||Oe===3){Oe=0;var e=Ii;Ii=null,u_();var a=hn,t=Qr,n=Hn,o=m1,r=(n&335544064)===n?10262:10256;
if((t.subtreeFlags&r)!==0||(t.flags&r)!==0?Oe=5:(Oe=0,Qr=hn=null,w1(a,a.pendingLanes)),r=a.pendingLanes,r===0&&(tr=null),eh(n),t=t.stateNode,At&&typeof At.onCommitFiberRoot==
"function")try{At.onCommitFiberRoot(Ac,t,void 0,(t.current.flags&128)===128)}catch{}if(o!==null){t=L.T,r=re.p,re.p=2,L.T=null;try{for(var i=a.onRecoverableError,
l=0;l<o.length;l++){var c=o[l];i(c.value,{componentStack:c.stack})}}finally{L.T=t,re.p=r}}if(o=Zi,i=Ji,Ji=null,o!==null&&(Zi=null,i===null&&(i=[]),e!==null))for(c=
0;c<o.length;c++)t=(0,o[c])(i),t!==void 0&&e.finished.finally(t);(Hn&3)!==0&&rm(),jn(a),r=a.pendingLanes,(n&261930)!==0&&(r&42)!==0?a===ld?sc++:(sc=0,ld=a):(sc=
0,ld=null),Uc(0,!1)}}function w1(e,a){(e.pooledCacheLanes&=a)===0&&(a=e.pooledCache,a!=null&&(e.pooledCache=null,Mc(a)))}function rm(){return Ii!==null&&(Ii.skipTransition(),
Ii=null),Df(),Uf(),Bf(),Lf()}function Lf(){if(Oe!==5)return!1;var e=hn,a=Mf;Mf=0;var t=eh(Hn),n=L.T,o=re.p;try{re.p=32>t?32:t,L.T=null,t=Rf,Rf=null;var r=hn,i=Hn;
if(Oe=0,Qr=hn=null,Hn=0,(oe&6)!==0)throw Error(k(331));var l=oe;if(oe|=4,c1(r.current),r1(r,r.current,i,t),oe=l,Uc(0,!1),At&&typeof At.onPostCommitFiberRoot=="f\
unction")try{At.onPostCommitFiberRoot(Ac,r)}catch{}return!0}finally{re.p=o,L.T=n,w1(e,a)}}function kb(e,a,t){a=It(t,a),a=gf(e.stateNode,a,2),e=Wo(e,a,2),e!==null&&
(Ec(e,2),jn(e))}function he(e,a,t){if(e.tag===3)kb(e,e,t);else for(;a!==null;){if(a.tag===3){kb(a,e,t);break}else if(a.tag===1){var n=a.stateNode;if(typeof a.type.
getDerivedStateFromError=="function"||typeof n.componentDidCatch=="function"&&(tr===null||!tr.has(n))){e=It(t,e),t=Uy(2),n=Wo(a,t,2),n!==null&&(By(t,n,a,e),Ec(n,
2),jn(n));break}}a=a.return}}function Ou(e,a,t){var n=e.pingCache;if(n===null){n=e.pingCache=new Vx;var o=new Set;n.set(a,o)}else o=n.get(a),o===void 0&&(o=new Set,
n.set(a,o));o.has(t)||(Lh=!0,o.add(t),e=Fx.bind(null,e,a,t),a.then(e,e))}function Fx(e,a,t){var n=e.pingCache;n!==null&&n.delete(a),e.pingedLanes|=e.suspendedLanes&
t,e.warmLanes&=~t,be===e&&(P&t)===t&&((qe===4||qe===3&&(P&62914560)===P&&300>Tt()-tm)&&(oe&2)===0?tl(e,0):Dd|=t,el===P&&(el=0)),jn(e)}function _1(e,a){a===0&&(a=
m0()),e=Jr(e,a),e!==null&&(Ec(e,a),jn(e))}function Wx(e){var a=e.memoizedState,t=0;a!==null&&(t=a.retryLane),_1(e,t)}function e3(e,a){var t=0;switch(e.tag){case 31:case 13:
var n=e.stateNode,o=e.memoizedState;o!==null&&(t=o.retryLane);break;case 19:n=e.stateNode;break;case 22:n=e.stateNode._retryCache;break;default:throw Error(k(314))}
n!==null&&n.delete(a),_1(e,t)}function a3(e,a){return Ff(e,a)}var nl=null,Ai=null,qf=!1,qd=!1,Mu=!1,Jo=0;function jn(e){e!==Ai&&e.next===null&&(Ai===null?nl=Ai=
e:Ai=Ai.next=e),qd=!0,qf||(qf=!0,n3())}function Uc(e,a){if(!Mu&&qd){Mu=!0;do for(var t=!1,n=nl;n!==null;){if(!a)if(e!==0){var o=n.pendingLanes;if(o===0)var r=0;else{
var i=n.suspendedLanes,l=n.pingedLanes;r=(1<<31-Ct(42|e)+1)-1,r&=o&~(i&~l),r=r&201326741?r&201326741|1:r?r|2:0}r!==0&&(t=!0,zb(n,r))}else r=P,r=Yd(n,n===be?r:0,
n.cancelPendingCommit!==null||n.timeoutHandle!==-1),(r&3)===0||Cc(n,r)||(t=!0,zb(n,r));n=n.next}while(t);Mu=!1}}function t3(){x1()}function x1(){qd=qf=!1;var e=0;
Jo!==0&&u3()&&(e=Jo);for(var a=Tt(),t=null,n=nl;n!==null;){var o=n.next,r=k1(n,a);r===0?(n.next=null,t===null?nl=o:t.next=o,o===null&&(Ai=t)):(t=n,(e!==0||(r&3)!==
0)&&(qd=!0)),n=o}Oe!==0&&Oe!==5||Uc(e,!1),Jo!==0&&(Jo=0)}function k1(e,a){for(var t=e.suspendedLanes,n=e.pingedLanes,o=e.expirationTimes,r=e.pendingLanes&-62914561;0<
r;){var i=31-Ct(r),l=1<<i,c=o[i];c===-1?((l&t)===0||(l&n)!==0)&&(o[i]=w_(l,a)):c<=a&&(e.expiredLanes|=l),r&=~l}if(a=be,t=P,t=Yd(e,e===a?t:0,e.cancelPendingCommit!==
null||e.timeoutHandle!==-1),n=e.callbackNode,t===0||e===a&&(ue===2||ue===9)||e.cancelPendingCommit!==null)return n!==null&&n!==null&&du(n),e.callbackNode=null,e.
callbackPriority=0;if((t&3)===0||Cc(e,t)){if(a=t&-t,a===e.callbackPriority)return a;switch(n!==null&&du(n),eh(t)){case 2:case 8:t=c0;break;case 32:t=gd;break;case 268435456:
t=s0;break;default:t=gd}return n=z1.bind(null,e),t=Ff(t,n),e.callbackPriority=a,e.callbackNode=t,a}return n!==null&&n!==null&&du(n),e.callbackPriority=2,e.callbackNode=
null,2}function z1(e,a){if(Oe!==0&&Oe!==5)return e.callbackNode=null,e.callbackPriority=0,null;var t=e.callbackNode;if(rm()&&e.callbackNode!==t)return null;var n=P;
return n=Yd(e,e===be?n:0,e.cancelPendingCommit!==null||e.timeoutHandle!==-1),n===0?null:(f1(e,n,a),k1(e,Tt()),e.callbackNode!=null&&e.callbackNode===t?z1.bind(null,
e):null)}function zb(e,a){if(rm())return null;f1(e,a,!0)}function n3(){h3(function(){(oe&6)!==0?Ff(l0,t3):x1()})}function Gh(){if(Jo===0){var e=Kr;e===0&&(e=Cs,
Cs<<=1,(Cs&261888)===0&&(Cs=256)),Jo=e}return Jo}function Sb(e){return e==null||typeof e=="symbol"||typeof e=="boolean"?null:typeof e=="function"?e:Js(e)}function o3(e,a,t,n,o){
if(a==="submit"&&t&&t.stateNode===o){var r=Sb((o[ut]||null).action),i=n.submitter;i&&(a=(a=i[ut]||null)?Sb(a.formAction):i.getAttribute("formAction"),a!==null&&
(r=a,i=null));var l=new Vd("action","action",null,n,o);e.push({event:l,listeners:[{instance:null,listener:function(){if(n.defaultPrevented){if(Jo!==0){var c=new FormData(
o,i);hf(t,{pending:!0,data:c,method:o.method,action:r},null,c)}}else typeof r=="function"&&(l.preventDefault(),c=new FormData(o,i),hf(t,{pending:!0,data:c,method:o.
method,action:r},r,c))},currentTarget:o}]})}}for(js=0;js<tf.length;js++)Vs=tf[js],Tb=Vs.toLowerCase(),Ab=Vs[0].toUpperCase()+Vs.slice(1),pn(Tb,"on"+Ab);var Vs,Tb,
Ab,js;pn(B0,"onAnimationEnd");pn(L0,"onAnimationIteration");pn(q0,"onAnimationStart");pn("dblclick","onDoubleClick");pn("focusin","onFocus");pn("focusout","onBl\
ur");pn(px,"onTransitionRun");pn(gx,"onTransitionStart");pn(vx,"onTransitionCancel");pn(G0,"onTransitionEnd");$i("onMouseEnter",["mouseout","mouseover"]);$i("on\
MouseLeave",["mouseout","mouseover"]);$i("onPointerEnter",["pointerout","pointerover"]);$i("onPointerLeave",["pointerout","pointerover"]);Ir("onChange","change \
click focusin focusout input keydown keyup selectionchange".split(" "));Ir("onSelect","focusout contextmenu dragend focusin keydown keyup mousedown mouseup sele\
ctionchange".split(" "));Ir("onBeforeInput",["compositionend","keypress","textInput","paste"]);Ir("onCompositionEnd","compositionend focusout keydown keypress k\
eyup mousedown".split(" "));Ir("onCompositionStart","compositionstart focusout keydown keypress keyup mousedown".split(" "));Ir("onCompositionUpdate","compositi\
onupdate focusout keydown keypress keyup mousedown".split(" "));var yc="abort canplay canplaythrough durationchange emptied encrypted ended error loadeddata loa\
dedmetadata loadstart pause play playing progress ratechange resize seeked seeking stalled suspend timeupdate volumechange waiting".split(" "),r3=new Set("befor\
etoggle cancel close invalid load scroll scrollend toggle".split(" ").concat(yc));function S1(e,a){a=(a&4)!==0;for(var t=0;t<e.length;t++){var n=e[t],o=n.event;
n=n.listeners;e:{var r=void 0;if(a)for(var i=n.length-1;0<=i;i--){var l=n[i],c=l.instance,s=l.currentTarget;if(l=l.listener,c!==r&&o.isPropagationStopped())break e;
r=l,o.currentTarget=s;try{r(o)}catch(f){bd(f)}o.currentTarget=null,r=c}else for(i=0;i<n.length;i++){if(l=n[i],c=l.instance,s=l.currentTarget,l=l.listener,c!==r&&
o.isPropagationStopped())break e;r=l,o.currentTarget=s;try{r(o)}catch(f){bd(f)}o.currentTarget=null,r=c}}}}function X(e,a){var t=a[_v];t===void 0&&(t=a[_v]=new Set);
var n=e+"__bubble";t.has(n)||(T1(a,e,2,!1),t.add(n))}function Ru(e,a,t){var n=0;a&&(n|=4),T1(t,e,n,a)}var Qs="_reactListening"+Math.random().toString(36).slice(
2);function Hh(e){if(!e[Qs]){e[Qs]=!0,v0.forEach(function(t){t!=="selectionchange"&&(r3.has(t)||Ru(t,!1,e),Ru(t,!0,e))});var a=e.nodeType===9?e:e.ownerDocument;
a===null||a[Qs]||(a[Qs]=!0,Ru("selectionchange",!1,a))}}function T1(e,a,t,n){switch(P1(a)){case 2:var o=$3;break;case 8:o=F3;break;default:o=Ih}t=o.bind(null,a,
t,e),o=void 0,!Fu||a!=="touchstart"&&a!=="touchmove"&&a!=="wheel"||(o=!0),n?o!==void 0?e.addEventListener(a,t,{capture:!0,passive:o}):e.addEventListener(a,t,!0):
o!==void 0?e.addEventListener(a,t,{passive:o}):e.addEventListener(a,t,!1)}function Du(e,a,t,n,o){var r=n;if((a&1)===0&&(a&2)===0&&n!==null)e:for(;;){if(n===null)
return;var i=n.tag;if(i===3||i===4){var l=n.stateNode.containerInfo;if(l===o)break;if(i===4)for(i=n.return;i!==null;){var c=i.tag;if((c===3||c===4)&&i.stateNode.
containerInfo===o)return;i=i.return}for(;l!==null;){if(i=Or(l),i===null)return;if(c=i.tag,c===5||c===6||c===26||c===27){n=r=i;continue e}l=l.parentNode}}n=n.return}
S0(function(){var s=r,f=th(t),d=[];e:{var u=H0.get(e);if(u!==void 0){var m=Vd,v=e;switch(e){case"keypress":if($s(t)===0)break e;case"keydown":case"keyup":m=Q_;break;case"\
focusin":v="focus",m=gu;break;case"focusout":v="blur",m=gu;break;case"beforeblur":case"afterblur":m=gu;break;case"click":if(t.button===2)break e;case"auxclick":case"\
dblclick":case"mousedown":case"mousemove":case"mouseup":case"mouseout":case"mouseover":case"contextmenu":m=Ev;break;case"drag":case"dragend":case"dragenter":case"\
dragexit":case"dragleave":case"dragover":case"dragstart":case"drop":m=R_;break;case"touchcancel":case"touchend":case"touchmove":case"touchstart":m=P_;break;case B0:case L0:case q0:
m=B_;break;case G0:m=F_;break;case"scroll":case"scrollend":m=O_;break;case"wheel":m=ex;break;case"copy":case"cut":case"paste":m=q_;break;case"gotpointercapture":case"\
lostpointercapture":case"pointercancel":case"pointerdown":case"pointermove":case"pointerout":case"pointerover":case"pointerup":m=Ov;break;case"submit":m=Z_;break;case"\
toggle":case"beforetoggle":m=tx}var x=(a&4)!==0,z=!x&&(e==="scroll"||e==="scrollend"),b=x?u!==null?u+"Capture":null:u;x=[];for(var p=s,g;p!==null;){var _=p;if(g=
_.stateNode,_=_.tag,_!==5&&_!==26&&_!==27||g===null||b===null||(_=mc(p,b),_!=null&&x.push(wc(p,_,g))),z)break;p=p.return}0<x.length&&(u=new m(u,v,null,t,f),d.push(
{event:u,listeners:x}))}}if((a&7)===0){e:{if(m=e==="mouseover"||e==="pointerover",u=e==="mouseout"||e==="pointerout",m&&t!==$u&&(v=t.relatedTarget||t.fromElement)&&
(Or(v)||v[sl]))break e;(u||m)&&(v=f.window===f?f:(m=f.ownerDocument)?m.defaultView||m.parentWindow:window,u?(m=t.relatedTarget||t.toElement,u=s,m=m?Or(m):null,m!==
null&&(z=Tc(m),x=m.tag,m!==z||x!==5&&x!==27&&x!==6)&&(m=null)):(u=null,m=s),u!==m&&(x=Ev,_="onMouseLeave",b="onMouseEnter",p="mouse",(e==="pointerout"||e==="poi\
nterover")&&(x=Ov,_="onPointerLeave",b="onPointerEnter",p="pointer"),z=u==null?v:Zl(u),g=m==null?v:Zl(m),v=new x(_,p+"leave",u,t,f),v.target=z,v.relatedTarget=g,
_=null,Or(f)===s&&(x=new x(b,p+"enter",m,t,f),x.target=g,x.relatedTarget=z,_=x),z=_,x=u&&m?Gu(u,m,i3):null,u!==null&&Cb(d,v,u,x,!1),m!==null&&z!==null&&Cb(d,z,m,
x,!0)))}e:{if(u=s?Zl(s):window,m=u.nodeName&&u.nodeName.toLowerCase(),m==="select"||m==="input"&&u.type==="file")var E=Uv;else if(Dv(u))if(O0)E=ux;else{E=dx;var H=sx}else
m=u.nodeName,!m||m.toLowerCase()!=="input"||u.type!=="checkbox"&&u.type!=="radio"?s&&ah(s.elementType)&&(E=Uv):E=mx;if(E&&(E=E(e,s))){N0(d,E,t,f);break e}H&&H(e,
u,s)}switch(H=s?Zl(s):window,e){case"focusin":(Dv(H)||H.contentEditable==="true")&&(Ri=H,ef=s,Wl=null);break;case"focusout":Wl=ef=Ri=null;break;case"mousedown":
af=!0;break;case"contextmenu":case"mouseup":case"dragend":af=!1,Gv(d,t,f);break;case"selectionchange":if(hx)break;case"keydown":case"keyup":Gv(d,t,f)}var O;if(rh)
e:{switch(e){case"compositionstart":var R="onCompositionStart";break e;case"compositionend":R="onCompositionEnd";break e;case"compositionupdate":R="onCompositio\
nUpdate";break e}R=void 0}else Mi?C0(e,t)&&(R="onCompositionEnd"):e==="keydown"&&t.keyCode===229&&(R="onCompositionStart");R&&(A0&&t.locale!=="ko"&&(Mi||R!=="on\
CompositionStart"?R==="onCompositionEnd"&&Mi&&(O=T0()):(Qo=f,nh="value"in Qo?Qo.value:Qo.textContent,Mi=!0)),H=Gd(s,R),0<H.length&&(R=new Nv(R,e,null,t,f),d.push(
{event:R,listeners:H}),O?R.data=O:(O=E0(t),O!==null&&(R.data=O)))),(O=ox?rx(e,t):ix(e,t))&&(R=Gd(s,"onBeforeInput"),0<R.length&&(H=new Nv("onBeforeInput","befor\
einput",null,t,f),d.push({event:H,listeners:R}),H.data=O)),o3(d,e,s,t,f)}S1(d,a)})}function wc(e,a,t){return{instance:e,listener:a,currentTarget:t}}function Gd(e,a){
for(var t=a+"Capture",n=[];e!==null;){var o=e,r=o.stateNode;if(o=o.tag,o!==5&&o!==26&&o!==27||r===null||(o=mc(e,t),o!=null&&n.unshift(wc(e,o,r)),o=mc(e,a),o!=null&&
n.push(wc(e,o,r))),e.tag===3)return n;e=e.return}return[]}function i3(e){if(e===null)return null;do e=e.return;while(e&&e.tag!==5&&e.tag!==27);return e||null}function Cb(e,a,t,n,o){
for(var r=a._reactName,i=[];t!==null&&t!==n;){var l=t,c=l.alternate,s=l.stateNode;if(l=l.tag,c!==null&&c===n)break;l!==5&&l!==26&&l!==27||s===null||(c=s,o?(s=mc(
t,r),s!=null&&i.unshift(wc(t,s,c))):o||(s=mc(t,r),s!=null&&i.push(wc(t,s,c)))),t=t.return}i.length!==0&&e.push({event:a,listeners:i})}var l3=/\r\n?/g,c3=/\u0000|\uFFFD/g;
function Eb(e){return(typeof e=="string"?e:""+e).replace(l3,`
`).replace(c3,"")}function A1(e,a){return a=Eb(a),Eb(e)===a}function fe(e,a,t,n,o,r){switch(t){case"children":if(typeof n=="string")a==="body"||a==="textarea"&&
n===""||Fi(e,n);else if(typeof n=="number"||typeof n=="bigint")a!=="body"&&Fi(e,""+n);else return;break;case"className":Os(e,"class",n);break;case"tabIndex":Os(
e,"tabindex",n);break;case"dir":case"role":case"viewBox":case"width":case"height":Os(e,t,n);break;case"style":z0(e,n,r);return;case"data":if(a!=="object"){Os(e,
"data",n);break}case"src":case"href":if(n===""&&(a!=="a"||t!=="href")){e.removeAttribute(t);break}if(n==null||typeof n=="function"||typeof n=="symbol"||typeof n==
"boolean"){e.removeAttribute(t);break}n=Js(n),e.setAttribute(t,n);break;case"action":case"formAction":if(typeof n=="function"){e.setAttribute(t,"javascript:thro\
w new Error('A React form was unexpectedly submitted. If you called form.submit() manually, consider using form.requestSubmit() instead. If you\\'re trying to us\
e event.stopPropagation() in a submit event handler, consider also calling event.preventDefault().')");break}else typeof r=="function"&&(t==="formAction"?(a!=="\
input"&&fe(e,a,"name",o.name,o,null),fe(e,a,"formEncType",o.formEncType,o,null),fe(e,a,"formMethod",o.formMethod,o,null),fe(e,a,"formTarget",o.formTarget,o,null)):
(fe(e,a,"encType",o.encType,o,null),fe(e,a,"method",o.method,o,null),fe(e,a,"target",o.target,o,null)));if(n==null||typeof n=="symbol"||typeof n=="boolean"){e.removeAttribute(
t);break}n=Js(n),e.setAttribute(t,n);break;case"onClick":n!=null&&(e.onclick=Bn);return;case"onScroll":n!=null&&X("scroll",e);return;case"onScrollEnd":n!=null&&
X("scrollend",e);return;case"dangerouslySetInnerHTML":if(n!=null){if(typeof n!="object"||!("__html"in n))throw Error(k(61));if(t=n.__html,t!=null){if(o.children!=
null)throw Error(k(60));r?.__html!==t&&(e.innerHTML=t)}}break;case"multiple":e.multiple=n&&typeof n!="function"&&typeof n!="symbol";break;case"muted":e.muted=n&&
typeof n!="function"&&typeof n!="symbol";break;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"defaultValue":case"defaultChecked":case"\
innerHTML":case"ref":break;case"autoFocus":break;case"xlinkHref":if(n==null||typeof n=="function"||typeof n=="boolean"||typeof n=="symbol"){e.removeAttribute("x\
link:href");break}t=Js(n),e.setAttributeNS("http://www.w3.org/1999/xlink","xlink:href",t);break;case"contentEditable":case"spellCheck":case"draggable":case"valu\
e":case"autoReverse":case"externalResourcesRequired":case"focusable":case"preserveAlpha":n!=null&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(t,n):e.
removeAttribute(t);break;case"inert":case"allowFullScreen":case"async":case"autoPlay":case"controls":case"credentialless":case"default":case"defer":case"disable\
d":case"disablePictureInPicture":case"disableRemotePlayback":case"formNoValidate":case"hidden":case"loop":case"noModule":case"noValidate":case"open":case"playsI\
nline":case"readOnly":case"required":case"reversed":case"scoped":case"seamless":case"itemScope":n&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(t,""):
e.removeAttribute(t);break;case"capture":case"download":n===!0?e.setAttribute(t,""):n!==!1&&n!=null&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(t,n):
e.removeAttribute(t);break;case"cols":case"rows":case"size":case"span":n!=null&&typeof n!="function"&&typeof n!="symbol"&&!isNaN(n)&&1<=n?e.setAttribute(t,n):e.
removeAttribute(t);break;case"rowSpan":case"start":n==null||typeof n=="function"||typeof n=="symbol"||isNaN(n)?e.removeAttribute(t):e.setAttribute(t,n);break;case"\
popover":X("beforetoggle",e),X("toggle",e),Zs(e,"popover",n);break;case"xlinkActuate":Wn(e,"http://www.w3.org/1999/xlink","xlink:actuate",n);break;case"xlinkArc\
role":Wn(e,"http://www.w3.org/1999/xlink","xlink:arcrole",n);break;case"xlinkRole":Wn(e,"http://www.w3.org/1999/xlink","xlink:role",n);break;case"xlinkShow":Wn(
e,"http://www.w3.org/1999/xlink","xlink:show",n);break;case"xlinkTitle":Wn(e,"http://www.w3.org/1999/xlink","xlink:title",n);break;case"xlinkType":Wn(e,"http://\
www.w3.org/1999/xlink","xlink:type",n);break;case"xmlBase":Wn(e,"http://www.w3.org/XML/1998/namespace","xml:base",n);break;case"xmlLang":Wn(e,"http://www.w3.org\
/XML/1998/namespace","xml:lang",n);break;case"xmlSpace":Wn(e,"http://www.w3.org/XML/1998/namespace","xml:space",n);break;case"is":Zs(e,"is",n);break;case"innerT\
ext":case"textContent":return;default:if(!(2<t.length)||t[0]!=="o"&&t[0]!=="O"||t[1]!=="n"&&t[1]!=="N")t=E_.get(t)||t,Zs(e,t,n);else return}ee=!0}function Gf(e,a,t,n,o,r){
switch(t){case"style":z0(e,n,r);return;case"dangerouslySetInnerHTML":if(n!=null){if(typeof n!="object"||!("__html"in n))throw Error(k(61));if(t=n.__html,t!=null){
if(o.children!=null)throw Error(k(60));r?.__html!==t&&(e.innerHTML=t)}}break;case"children":if(typeof n=="string")Fi(e,n);else if(typeof n=="number"||typeof n==
"bigint")Fi(e,""+n);else return;break;case"onScroll":n!=null&&X("scroll",e);return;case"onScrollEnd":n!=null&&X("scrollend",e);return;case"onClick":n!=null&&(e.
onclick=Bn);return;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"innerHTML":case"ref":return;case"innerText":case"textContent":return;default:
if(!b0.hasOwnProperty(t))e:{if(t[0]==="o"&&t[1]==="n"&&(o=t.endsWith("Capture"),r=t.slice(2,o?t.length-7:void 0),a=e[ut]||null,a=a!=null?a[t]:null,typeof a=="fu\
nction"&&e.removeEventListener(r,a,o),typeof n=="function")){typeof a!="function"&&a!==null&&(t in e?e[t]=null:e.hasAttribute(t)&&e.removeAttribute(t)),e.addEventListener(
r,n,o);break e}ee=!0,t in e?e[t]=n:n===!0?e.setAttribute(t,""):Zs(e,t,n)}return}ee=!0}function xa(e,a,t){switch(a){case"div":case"span":case"svg":case"path":case"\
a":case"g":case"p":case"li":break;case"img":X("error",e),X("load",e);var n=!1,o=!1,r;for(r in t)if(t.hasOwnProperty(r)){var i=t[r];if(i!=null)switch(r){case"src":
n=!0;break;case"srcSet":o=!0;break;case"children":case"dangerouslySetInnerHTML":throw Error(k(137,a));default:fe(e,a,r,i,t,null)}}o&&fe(e,a,"srcSet",t.srcSet,t,
null),n&&fe(e,a,"src",t.src,t,null);return;case"input":X("invalid",e);var l=r=i=o=null,c=null,s=null;for(n in t)if(t.hasOwnProperty(n)){var f=t[n];if(f!=null)switch(n){case"\
name":o=f;break;case"type":i=f;break;case"checked":c=f;break;case"defaultChecked":s=f;break;case"value":r=f;break;case"defaultValue":l=f;break;case"children":case"\
dangerouslySetInnerHTML":if(f!=null)throw Error(k(137,a));break;default:fe(e,a,n,f,t,null)}}_0(e,r,l,c,s,i,o,!1);return;case"select":X("invalid",e),n=i=r=null;for(o in t)
if(t.hasOwnProperty(o)&&(l=t[o],l!=null))switch(o){case"value":r=l;break;case"defaultValue":i=l;break;case"multiple":n=l;default:fe(e,a,o,l,t,null)}a=r,t=i,e.multiple=
!!n,a!=null?Ki(e,!!n,a,!1):t!=null&&Ki(e,!!n,t,!0);return;case"textarea":X("invalid",e),r=o=n=null;for(i in t)if(t.hasOwnProperty(i)&&(l=t[i],l!=null))switch(i){case"\
value":n=l;break;case"defaultValue":o=l;break;case"children":r=l;break;case"dangerouslySetInnerHTML":if(l!=null)throw Error(k(91));break;default:fe(e,a,i,l,t,null)}
k0(e,n,o,r);return;case"option":for(c in t)t.hasOwnProperty(c)&&(n=t[c],n!=null)&&(c==="selected"?e.selected=n&&typeof n!="function"&&typeof n!="symbol":fe(e,a,
c,n,t,null));return;case"dialog":X("beforetoggle",e),X("toggle",e),X("cancel",e),X("close",e);break;case"iframe":case"object":X("load",e);break;case"video":case"\
audio":for(n=0;n<yc.length;n++)X(yc[n],e);break;case"image":X("error",e),X("load",e);break;case"details":X("toggle",e);break;case"embed":case"source":case"link":
X("error",e),X("load",e);case"area":case"base":case"br":case"col":case"hr":case"keygen":case"meta":case"param":case"track":case"wbr":case"menuitem":for(s in t)if(t.
hasOwnProperty(s)&&(n=t[s],n!=null))switch(s){case"children":case"dangerouslySetInnerHTML":throw Error(k(137,a));default:fe(e,a,s,n,t,null)}return;default:if(ah(
a)){for(f in t)t.hasOwnProperty(f)&&(n=t[f],n!==void 0&&Gf(e,a,f,n,t,void 0));return}}for(l in t)t.hasOwnProperty(l)&&(n=t[l],n!=null&&fe(e,a,l,n,t,null))}var s3={};
function d3(e,a,t,n){switch(a){case"div":case"span":case"svg":case"path":case"a":case"g":case"p":case"li":break;case"input":var o=null,r=null,i=null,l=null,c=null,
s=null,f=null;for(m in t){var d=t[m];if(t.hasOwnProperty(m)&&d!=null)switch(m){case"checked":break;case"value":break;case"defaultValue":c=d;default:n.hasOwnProperty(
m)||fe(e,a,m,null,n,d)}}for(var u in n){var m=n[u];if(d=t[u],n.hasOwnProperty(u)&&(m!=null||d!=null))switch(u){case"type":m!==d&&(ee=!0),r=m;break;case"name":m!==
d&&(ee=!0),o=m;break;case"checked":m!==d&&(ee=!0),s=m;break;case"defaultChecked":m!==d&&(ee=!0),f=m;break;case"value":m!==d&&(ee=!0),i=m;break;case"defaultValue":
m!==d&&(ee=!0),l=m;break;case"children":case"dangerouslySetInnerHTML":if(m!=null)throw Error(k(137,a));break;default:m!==d&&fe(e,a,u,m,n,d)}}Pu(e,i,l,c,s,f,r,o);
return;case"select":m=i=l=u=null;for(r in t)if(c=t[r],t.hasOwnProperty(r)&&c!=null)switch(r){case"value":break;case"multiple":m=c;default:n.hasOwnProperty(r)||fe(
e,a,r,null,n,c)}for(o in n)if(r=n[o],c=t[o],n.hasOwnProperty(o)&&(r!=null||c!=null))switch(o){case"value":r!==c&&(ee=!0),u=r;break;case"defaultValue":r!==c&&(ee=
!0),l=r;break;case"multiple":r!==c&&(ee=!0),i=r;default:r!==c&&fe(e,a,o,r,n,c)}a=l,t=i,n=m,u!=null?Ki(e,!!t,u,!1):!!n!=!!t&&(a!=null?Ki(e,!!t,a,!0):Ki(e,!!t,t?[]:
"",!1));return;case"textarea":m=u=null;for(l in t)if(o=t[l],t.hasOwnProperty(l)&&o!=null&&!n.hasOwnProperty(l))switch(l){case"value":break;case"children":break;default:
fe(e,a,l,null,n,o)}for(i in n)if(o=n[i],r=t[i],n.hasOwnProperty(i)&&(o!=null||r!=null))switch(i){case"value":o!==r&&(ee=!0),u=o;break;case"defaultValue":o!==r&&
(ee=!0),m=o;break;case"children":break;case"dangerouslySetInnerHTML":if(o!=null)throw Error(k(91));break;default:o!==r&&fe(e,a,i,o,n,r)}x0(e,u,m);return;case"op\
tion":for(var v in t)u=t[v],t.hasOwnProperty(v)&&u!=null&&!n.hasOwnProperty(v)&&(v==="selected"?e.selected=!1:fe(e,a,v,null,n,u));for(c in n)u=n[c],m=t[c],n.hasOwnProperty(
c)&&u!==m&&(u!=null||m!=null)&&(c==="selected"?(u!==m&&(ee=!0),e.selected=u&&typeof u!="function"&&typeof u!="symbol"):fe(e,a,c,u,n,m));return;case"img":case"li\
nk":case"area":case"base":case"br":case"col":case"embed":case"hr":case"keygen":case"meta":case"param":case"source":case"track":case"wbr":case"menuitem":for(var x in t)
u=t[x],t.hasOwnProperty(x)&&u!=null&&!n.hasOwnProperty(x)&&fe(e,a,x,null,n,u);for(s in n)if(u=n[s],m=t[s],n.hasOwnProperty(s)&&u!==m&&(u!=null||m!=null))switch(s){case"\
children":case"dangerouslySetInnerHTML":if(u!=null)throw Error(k(137,a));break;default:fe(e,a,s,u,n,m)}return;default:if(ah(a)){for(var z in t)u=t[z],t.hasOwnProperty(
z)&&u!==void 0&&!n.hasOwnProperty(z)&&Gf(e,a,z,void 0,n,u);for(f in n)u=n[f],m=t[f],!n.hasOwnProperty(f)||u===m||u===void 0&&m===void 0||Gf(e,a,f,u,n,m);return}}
for(var b in t)u=t[b],t.hasOwnProperty(b)&&u!=null&&!n.hasOwnProperty(b)&&fe(e,a,b,null,n,u);for(d in n)u=n[d],m=t[d],!n.hasOwnProperty(d)||u===m||u==null&&m==null||
fe(e,a,d,u,n,m)}function Nb(e){switch(e){case"css":case"script":case"font":case"img":case"image":case"input":case"link":return!0;default:return!1}}function m3(){
if(typeof performance.getEntriesByType=="function"){for(var e=0,a=0,t=performance.getEntriesByType("resource"),n=0;n<t.length;n++){var o=t[n],r=o.transferSize,i=o.
initiatorType,l=o.duration;if(r&&l&&Nb(i)){for(i=0,l=o.responseEnd,n+=1;n<t.length;n++){var c=t[n],s=c.startTime;if(s>l)break;var f=c.transferSize,d=c.initiatorType;
f&&Nb(d)&&(c=c.responseEnd,i+=f*(c<l?1:(l-s)/(c-s)))}if(--n,a+=8*(r+i)/(o.duration/1e3),e++,10<e)break}}if(0<e)return a/e/1e6}return navigator.connection&&(e=navigator.
connection.downlink,typeof e=="number")?e:5}var Hf=null,Kf=null;function _c(e){return e.nodeType===9?e:e.ownerDocument}function Ob(e){switch(e){case"http://www.\
w3.org/2000/svg":return 1;case"http://www.w3.org/1998/Math/MathML":return 2;default:return 0}}function C1(e,a){if(e===0)switch(a){case"svg":return 1;case"math":
return 2;default:return 0}return e===1&&a==="foreignObject"?0:e}function E1(e,a,t,n){return t=_c(t).createElement(e),t[ba]=n,t[ut]=a,xa(t,e,a),ca(t),t}function Yf(e,a){
return e==="textarea"||e==="noscript"||typeof a.children=="string"||typeof a.children=="number"||typeof a.children=="bigint"||typeof a.dangerouslySetInnerHTML==
"object"&&a.dangerouslySetInnerHTML!==null&&a.dangerouslySetInnerHTML.__html!=null}var Uu=null;function u3(){var e=window.event;return e&&e.type==="popstate"?e===
Uu?!1:(Uu=e,!0):(Uu=null,!1)}var Kh=typeof setTimeout=="function"?setTimeout:void 0,f3=typeof clearTimeout=="function"?clearTimeout:void 0,Mb=typeof Promise=="f\
unction"?Promise:void 0,Rb=typeof requestAnimationFrame=="function"?requestAnimationFrame:Kh,h3=typeof queueMicrotask=="function"?queueMicrotask:typeof Mb<"u"?function(e){
return Mb.resolve(null).then(e).catch(p3)}:Kh;function p3(e){setTimeout(function(){throw e})}function ur(e){return e==="head"}function Db(e,a){var t=a,n=0;do{var o=t.
nextSibling;if(e.removeChild(t),o&&o.nodeType===8)if(t=o.data,t==="/$"||t==="/&"){if(n===0){e.removeChild(o),cl(a);return}n--}else if(t==="$"||t==="$?"||t==="$~"||
t==="$!"||t==="&")n++;else if(t==="html")Lu(e.ownerDocument.documentElement);else if(t==="head"){t=e.ownerDocument.head,Lu(t);for(var r=t.firstChild;r;){var i=r.
nextSibling,l=r.nodeName;r[Nc]||l==="SCRIPT"||l==="STYLE"||l==="LINK"&&r.rel.toLowerCase()==="stylesheet"||t.removeChild(r),r=i}}else t==="body"&&Lu(e.ownerDocument.
body);t=o}while(t);cl(a)}function Ub(e,a){var t=e;e=0;do{var n=t.nextSibling;if(t.nodeType===1?a?(t._stashedDisplay=t.style.display,t.style.display="none"):(t.style.
display=t._stashedDisplay||"",t.getAttribute("style")===""&&t.removeAttribute("style")):t.nodeType===3&&(a?(t._stashedText=t.nodeValue,t.nodeValue=""):t.nodeValue=
t._stashedText||""),n&&n.nodeType===8)if(t=n.data,t==="/$"){if(e===0)break;e--}else t!=="$"&&t!=="$?"&&t!=="$~"&&t!=="$!"||e++;t=n}while(t)}function N1(e,a,t){if(a=
CSS.escape(a)!==a?"r-"+btoa(a).replace(/=/g,""):a,e.style.viewTransitionName=a,t!=null&&(e.style.viewTransitionClass=t),t=getComputedStyle(e),t.display==="inlin\
e"){if(a=e.getClientRects(),a.length===1)var n=1;else for(var o=n=0;o<a.length;o++){var r=a[o];0<r.width&&0<r.height&&n++}n===1&&(e=e.style,e.display=a.length===
1?"inline-block":"block",e.marginTop="-"+t.paddingTop,e.marginBottom="-"+t.paddingBottom)}}function O1(e,a){e=e.style,a=a.style;var t=a!=null?a.hasOwnProperty("\
viewTransitionName")?a.viewTransitionName:a.hasOwnProperty("view-transition-name")?a["view-transition-name"]:null:null;e.viewTransitionName=t==null||typeof t=="\
boolean"?"":(""+t).trim(),t=a!=null?a.hasOwnProperty("viewTransitionClass")?a.viewTransitionClass:a.hasOwnProperty("view-transition-class")?a["view-transition-c\
lass"]:null:null,e.viewTransitionClass=t==null||typeof t=="boolean"?"":(""+t).trim(),e.display==="inline-block"&&(a==null?e.display=e.margin="":(t=a.display,e.display=
t==null||typeof t=="boolean"?"":t,t=a.margin,t!=null?e.margin=t:(t=a.hasOwnProperty("marginTop")?a.marginTop:a["margin-top"],e.marginTop=t==null||typeof t=="boo\
lean"?"":t,a=a.hasOwnProperty("marginBottom")?a.marginBottom:a["margin-bottom"],e.marginBottom=a==null||typeof a=="boolean"?"":a)))}function M1(e,a,t){return t=
t.ownerDocument.defaultView,{rect:e,abs:a.position==="absolute"||a.position==="fixed",clip:a.clipPath!=="none"||a.overflow!=="visible"||a.filter!=="none"||a.mask!==
"none"||a.mask!=="none"||a.borderRadius!=="0px",view:0<=e.bottom&&0<=e.right&&e.top<=t.innerHeight&&e.left<=t.innerWidth}}function jf(e){var a=e.getBoundingClientRect(),
t=getComputedStyle(e);return M1(a,t,e)}function g3(e){var a=e.getBoundingClientRect();a=new DOMRect(a.x+2e4,a.y+2e4,a.width,a.height);var t=getComputedStyle(e);
return M1(a,t,e)}function v3(e){return e.documentElement.clientHeight}function b3(e){this.addEventListener("load",e),this.addEventListener("error",e)}function y3(e,a,t,n,o,r,i,l,c){
var s=a.nodeType===9?a:a.ownerDocument;try{var f=s.startViewTransition({update:function(){var u=s.defaultView,m=u.navigation&&u.navigation.transition,v=s.fonts.
status;n();var x=[];if(v==="loaded"&&(v3(s),s.fonts.status==="loading"&&x.push(s.fonts.ready)),v=x.length,e!==null)for(var z=e.suspenseyImages,b=0,p=0;p<z.length;p++){
var g=z[p];if(!g.complete){var _=g.getBoundingClientRect();if(0<_.bottom&&0<_.right&&_.top<u.innerHeight&&_.left<u.innerWidth){if(b+=V1(g),b>dd){x.length=v;break}
g=new Promise(b3.bind(g)),x.push(g)}}}if(0<x.length)return u=Promise.race([Promise.all(x),new Promise(function(E){return setTimeout(E,500)})]).then(o,o),(m?Promise.
allSettled([m.finished,u]):u).then(r,r);if(o(),m)return m.finished.then(r,r);r()},types:t});s.__reactViewTransition=f;var d=[];return f.ready.then(function(){for(var u=s.
documentElement.getAnimations({subtree:!0}),m=0;m<u.length;m++){var v=u[m],x=v.effect,z=x.pseudoElement;if(z!=null&&z.startsWith("::view-transition")){d.push(v),
v=x.getKeyframes();for(var b=z=void 0,p=!0,g=0;g<v.length;g++){var _=v[g],E=_.width;if(z===void 0)z=E;else if(z!==E){p=!1;break}if(E=_.height,b===void 0)b=E;else if(b!==
E){p=!1;break}delete _.width,delete _.height,_.transform==="none"&&delete _.transform}p&&z!==void 0&&b!==void 0&&(x.setKeyframes(v),p=getComputedStyle(x.target,
x.pseudoElement),p.width!==z||p.height!==b)&&(p=v[0],p.width=z,p.height=b,p=v[v.length-1],p.width=z,p.height=b,x.setKeyframes(v))}}i()},function(u){s.__reactViewTransition===
f&&(s.__reactViewTransition=null);try{typeof u=="object"&&u!==null&&u.name==="InvalidStateError"&&(u.message==="View transition was skipped because document vis\
ibility state is hidden."||u.message==="Skipping view transition because document visibility state has become hidden."||u.message==="Skipping view transition be\
cause viewport size changed."||u.message==="Transition was aborted because of invalid state")&&(u=null),u!==null&&c(u)}finally{n(),o(),i()}}),f.finished.finally(
function(){for(var u=0;u<d.length;u++)d[u].cancel();s.__reactViewTransition===f&&(s.__reactViewTransition=null),l()}),f}catch{return n(),o(),i(),null}}function Mr(e,a){
this._scope=document.documentElement,this._selector="::view-transition-"+e+"("+a+")"}Mr.prototype.animate=function(e,a){return a=typeof a=="number"?{duration:a}:
ye({},a),a.pseudoElement=this._selector,this._scope.animate(e,a)};Mr.prototype.getAnimations=function(){for(var e=this._scope,a=this._selector,t=e.getAnimations(
{subtree:!0}),n=[],o=0;o<t.length;o++){var r=t[o].effect;r!==null&&r.target===e&&r.pseudoElement===a&&n.push(t[o])}return n};Mr.prototype.getComputedStyle=function(){
return getComputedStyle(this._scope,this._selector)};function R1(e){return{name:e,group:new Mr("group",e),imagePair:new Mr("image-pair",e),old:new Mr("old",e),new:new Mr(
"new",e)}}function Ot(e){this._fragmentFiber=e,this._observers=this._eventListeners=null}Ot.prototype.addEventListener=function(e,a,t){var n=null,o=null;if(!(t!=
null&&typeof t!="boolean"&&(n=t.signal||null,n!==null&&n.aborted))){this._eventListeners===null&&(this._eventListeners=[]);var r=this._eventListeners;if(D1(r,e,
a,t)===-1){var i=this,l=a;t!=null&&typeof t!="boolean"&&t.once===!0&&(l=function(c){i.removeEventListener(e,a,t),typeof a=="function"?a.call(this,c):a.handleEvent(
c)}),n!==null&&(o=i.removeEventListener.bind(i,e,a,t),n.addEventListener("abort",o,{once:!0}),o=n.removeEventListener.bind(n,"abort",o)),n=ol(t),r.push({type:e,
listener:a,optionsOrUseCapture:t,attachedListener:l,cleanup:o}),mt(this._fragmentFiber.child,!1,w3,e,l,n)}this._eventListeners=r}};function w3(e,a,t,n){return na(
e).addEventListener(a,t,n),!1}Ot.prototype.removeEventListener=function(e,a,t){var n=this._eventListeners;if(n!==null&&(a=D1(n,e,a,t),a!==-1)){var o=n[a];t=o.attachedListener;
var r=o.cleanup;o=ol(o.optionsOrUseCapture),mt(this._fragmentFiber.child,!1,_3,e,t,o),n.splice(a,1),r!==null&&r()}};function _3(e,a,t,n){return na(e).removeEventListener(
a,t,n),!1}function ol(e){return e!=null&&typeof e!="boolean"&&(e.once===!0||e.signal instanceof AbortSignal)?{capture:e.capture,passive:e.passive}:e}function Bb(e){
return e==null?"c=0":typeof e=="boolean"?"c="+(e?"1":"0"):"c="+(e.capture?"1":"0")}function D1(e,a,t,n){if(e.length===0)return-1;n=Bb(n);for(var o=0;o<e.length;o++){
var r=e[o];if(r.type===a&&r.listener===t&&Bb(r.optionsOrUseCapture)===n)return o}return-1}Ot.prototype.dispatchEvent=function(e){var a=Xr(this._fragmentFiber);if(a===
null)return!0;a=na(a);var t=this._eventListeners;if(t!==null&&0<t.length||!e.bubbles){var n=a.nodeType===9?a.createComment(""):document.createTextNode("");if(t)
for(var o=0;o<t.length;o++){var r=t[o];n.addEventListener(r.type,r.attachedListener,ol(r.optionsOrUseCapture))}if(a.appendChild(n),e=n.dispatchEvent(e),t)for(o=
0;o<t.length;o++)r=t[o],n.removeEventListener(r.type,r.attachedListener,ol(r.optionsOrUseCapture));return a.removeChild(n),e}return a.dispatchEvent(e)};Ot.prototype.
focus=function(e){mt(this._fragmentFiber.child,!0,U1,e,void 0,void 0)};function U1(e,a){return e.tag===6?!1:(e=na(e),R3(e,a))}Ot.prototype.focusLast=function(e){
var a=[];mt(this._fragmentFiber.child,!0,Yh,a,void 0,void 0);for(var t=a.length-1;0<=t&&!U1(a[t],e);t--);};function Yh(e,a){return a.push(e),!1}Ot.prototype.blur=
function(){var e=Xr(this._fragmentFiber);e!==null&&(e=na(e),e=_c(e).activeElement,e!==null&&mt(this._fragmentFiber.child,!1,x3,e,void 0,void 0))};function x3(e,a){
return e.tag===6?!1:(e=na(e),e===a||e.contains(a)?(a.blur(),!0):!1)}Ot.prototype.observeUsing=function(e){this._observers===null&&(this._observers=new Set),this.
_observers.add(e),mt(this._fragmentFiber.child,!1,k3,e,void 0,void 0)};function k3(e,a){return e.tag===6||(e=na(e),a.observe(e)),!1}Ot.prototype.unobserveUsing=
function(e){var a=this._observers;if(a!==null&&a.has(e)){a.delete(e),mt(this._fragmentFiber.child,!1,z3,e,void 0,void 0);for(var t=a=0;t<fn.length;t++){var n=fn[t];
n.fragmentInstance===this&&n.observer===e?e.unobserve(n.instance):fn[a++]=n}fn.length=a}};function z3(e,a){return e.tag===6||(e=na(e),a.unobserve(e)),!1}var fn=[],
Bu=!1;function S3(e,a,t){fn.push({fragmentInstance:e,observer:a,instance:t}),Bu||(Bu=!0,D3(function(){Bu=!1;var n=fn;fn=[];for(var o=0;o<n.length;o++){var r=n[o];
r.observer.unobserve(r.instance)}}))}Ot.prototype.getClientRects=function(){var e=[];return mt(this._fragmentFiber.child,!1,T3,e,void 0,void 0),e};function T3(e,a){
if(e.tag===6){e=e.stateNode;var t=e.ownerDocument.createRange();t.selectNodeContents(e),a.push.apply(a,t.getClientRects())}else e=na(e),a.push.apply(a,e.getClientRects());
return!1}Ot.prototype.getRootNode=function(e){var a=Xr(this._fragmentFiber);return a===null?this:na(a).getRootNode(e)};Ot.prototype.compareDocumentPosition=function(e){
var a=Xr(this._fragmentFiber);if(a===null)return Node.DOCUMENT_POSITION_DISCONNECTED;var t=[];mt(this._fragmentFiber.child,!1,Yh,t,void 0,void 0);var n=na(a);if(t.
length===0){if(t=n,pv(this._fragmentFiber)){e:{for(a=this._fragmentFiber.return;a!==null;){if(a.tag===4){a=a.stateNode.containerInfo;break e}if(a.tag===3||a.tag===
5||a.tag===27)break;a=a.return}a=null}a!=null&&(t=a)}a=this._fragmentFiber;var o=n=t.compareDocumentPosition(e);return t===e?o=Node.DOCUMENT_POSITION_CONTAINS:n&
Node.DOCUMENT_POSITION_CONTAINED_BY&&(t=n0(a)[1],t===null?o=Node.DOCUMENT_POSITION_PRECEDING:(e=na(t).compareDocumentPosition(e),o=e===0||e&Node.DOCUMENT_POSITION_FOLLOWING?
Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING)),o|=Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC}a=na(t[0]),o=na(t[t.length-1]);var r=pv(this.
_fragmentFiber)?a.parentElement:n;if(r==null)return Node.DOCUMENT_POSITION_DISCONNECTED;n=r.compareDocumentPosition(a)&Node.DOCUMENT_POSITION_CONTAINED_BY,r=r.compareDocumentPosition(
o)&Node.DOCUMENT_POSITION_CONTAINED_BY;var i=a.compareDocumentPosition(e),l=o.compareDocumentPosition(e),c=i&Node.DOCUMENT_POSITION_CONTAINED_BY||l&Node.DOCUMENT_POSITION_CONTAINED_BY;
return l=n&&r&&i&Node.DOCUMENT_POSITION_FOLLOWING&&l&Node.DOCUMENT_POSITION_PRECEDING,a=n&&a===e||r&&o===e||c||l?Node.DOCUMENT_POSITION_CONTAINED_BY:!n&&a===e||
!r&&o===e?Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:i,a&Node.DOCUMENT_POSITION_DISCONNECTED||a&Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC||A3(a,this._fragmentFiber,
t[0],t[t.length-1],e)?a:Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC};function A3(e,a,t,n,o){var r=Or(o);if(e&Node.DOCUMENT_POSITION_CONTAINED_BY){if(t=!!r)e:{
for(;r!==null;){if(r.tag===7&&(r===a||r.alternate===a)){t=!0;break e}r=r.return}t=!1}return t}if(e&Node.DOCUMENT_POSITION_CONTAINS){if(r===null)return r=o.ownerDocument,
o===r||o===r.documentElement||o===r.body;e:{for(r=a,a=Xr(a);r!==null;){if(!(r.tag!==5&&r.tag!==3&&r.tag!==27||r!==a&&r.alternate!==a)){r=!0;break e}r=r.return}r=
!1}return r}return e&Node.DOCUMENT_POSITION_PRECEDING?((a=!!r)&&!(a=r===t)&&(a=Gu(t,r,gv),a===null?a=!1:(mt(a,!0,n_,r,t),r=Ci,Ci=null,a=r!==null)),a):e&Node.DOCUMENT_POSITION_FOLLOWING?
((a=!!r)&&!(a=r===n)&&(a=Gu(n,r,gv),a===null?a=!1:(mt(a,!0,o_,r,n),r=Ci,qu=Ci=null,a=r!==null)),a):!1}function Lb(e,a){var t=e.ownerDocument.createRange();t.selectNodeContents(
e),e=t.getBoundingClientRect(),window.scrollTo(window.scrollX+e.left,a?window.scrollY+e.top:window.scrollY+e.bottom-window.innerHeight)}Ot.prototype.scrollIntoView=
function(e){if(typeof e=="object")throw Error(k(566));var a=[];mt(this._fragmentFiber.child,!1,Yh,a,void 0,void 0);var t=e!==!1;if(a.length===0){var n=n0(this._fragmentFiber);
if(n=t?n[1]||n[0]||Xr(this._fragmentFiber):n[0]||n[1],n===null)return;if(n.tag===6){e=na(n),Lb(e,t);return}if(n=na(n),n.nodeType!==9){if(n.nodeType===11){t="hos\
t"in n?n.host:null,t!==null&&t.scrollIntoView(e);return}n.scrollIntoView(e)}}for(n=t?a.length-1:0;n!==(t?-1:a.length);){var o=a[n];o.tag===6?(o=na(o),Lb(o,t)):na(
o).scrollIntoView(e),n+=t?-1:1}};function C3(e,a){return e=na(e),B1(e,a),!1}function B1(e,a){e.reactFragments==null&&(e.reactFragments=new Set),e.reactFragments.
add(a)}function L1(e,a){var t=a._eventListeners;if(t!==null)for(var n=0;n<t.length;n++){var o=t[n];e.addEventListener(o.type,o.attachedListener,ol(o.optionsOrUseCapture))}
e.nodeType!==3&&(t=a._observers,t!==null&&t.forEach(function(r){for(var i=0,l=0;l<fn.length;l++){var c=fn[l];(c.fragmentInstance!==a||c.observer!==r||c.instance!==
e)&&(fn[i++]=c)}fn.length=i,r.observe(e)}),B1(e,a))}function E3(e,a){var t=a._eventListeners;if(t!==null)for(var n=0;n<t.length;n++){var o=t[n];e.removeEventListener(
o.type,o.attachedListener,ol(o.optionsOrUseCapture))}e.nodeType!==3&&(t=a._observers,t!==null&&t.forEach(function(r){typeof r.rootMargin=="string"?S3(a,r,e):r.unobserve(
e)}),e.reactFragments!=null&&e.reactFragments.delete(a))}function Vf(e){var a=e.firstChild;for(a&&a.nodeType===10&&(a=a.nextSibling);a;){var t=a;switch(a=a.nextSibling,
t.nodeName){case"HTML":case"HEAD":case"BODY":Vf(t),jd(t);continue;case"SCRIPT":case"STYLE":continue;case"LINK":if(t.rel.toLowerCase()==="stylesheet")continue}e.
removeChild(t)}}function N3(e,a,t,n){for(;e.nodeType===1;){var o=t;if(e.nodeName.toLowerCase()!==a.toLowerCase()){if(!n&&(e.nodeName!=="INPUT"||e.type!=="hidden"))
break}else if(n){if(!e[Nc])switch(a){case"meta":if(!e.hasAttribute("itemprop"))break;return e;case"link":if(r=e.getAttribute("rel"),r==="stylesheet"&&e.hasAttribute(
"data-precedence"))break;if(r!==o.rel||e.getAttribute("href")!==(o.href==null||o.href===""?null:o.href)||e.getAttribute("crossorigin")!==(o.crossOrigin==null?null:
o.crossOrigin)||e.getAttribute("title")!==(o.title==null?null:o.title))break;return e;case"style":if(e.hasAttribute("data-precedence"))break;return e;case"scrip\
t":if(r=e.getAttribute("src"),(r!==(o.src==null?null:o.src)||e.getAttribute("type")!==(o.type==null?null:o.type)||e.getAttribute("crossorigin")!==(o.crossOrigin==
null?null:o.crossOrigin))&&r&&e.hasAttribute("async")&&!e.hasAttribute("itemprop"))break;return e;default:return e}}else if(a==="input"&&e.type==="hidden"){var r=o.
name==null?null:""+o.name;if(o.type==="hidden"&&e.getAttribute("name")===r)return e}else return e;if(e=Jt(e.nextSibling),e===null)break}return null}function O3(e,a,t){
if(a==="")return null;for(;e.nodeType!==3;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!t||(e=Jt(e.nextSibling),e===null))return null;return e}
function q1(e,a){for(;e.nodeType!==8;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!a||(e=Jt(e.nextSibling),e===null))return null;return e}function Qf(e){
return e.data==="$?"||e.data==="$~"}function jh(e){return e.data==="$!"||e.data==="$?"&&e.ownerDocument.readyState!=="loading"}function M3(e,a){var t=e.ownerDocument;
if(e.data==="$~")e._reactRetry=a;else if(e.data!=="$?"||t.readyState!=="loading")a();else{var n=function(){a(),t.removeEventListener("DOMContentLoaded",n)};t.addEventListener(
"DOMContentLoaded",n),e._reactRetry=n}}function Jt(e){for(;e!=null;e=e.nextSibling){var a=e.nodeType;if(a===1||a===3)break;if(a===8){if(a=e.data,a==="$"||a==="$\
!"||a==="$?"||a==="$~"||a==="&"||a==="F!"||a==="F")break;if(a==="/$"||a==="/&")return null}}return e}var Xf=null;function qb(e){e=e.nextSibling;for(var a=0;e;){
if(e.nodeType===8){var t=e.data;if(t==="/$"||t==="/&"){if(a===0)return Jt(e.nextSibling);a--}else t!=="$"&&t!=="$!"&&t!=="$?"&&t!=="$~"&&t!=="&"||a++}e=e.nextSibling}
return null}function Gb(e){e=e.previousSibling;for(var a=0;e;){if(e.nodeType===8){var t=e.data;if(t==="$"||t==="$!"||t==="$?"||t==="$~"||t==="&"){if(a===0)return e;
a--}else t!=="/$"&&t!=="/&"||a++}e=e.previousSibling}return null}function R3(e,a){function t(){n=!0}if(e.ownerDocument.activeElement===e)return!0;var n=!1;try{e.
ownerDocument.addEventListener("focus",t,!0),(e.focus||HTMLElement.prototype.focus).call(e,a)}finally{e.ownerDocument.removeEventListener("focus",t,!0)}return n}
function D3(e){Rb(function(){Rb(function(a){return e(a)})})}function G1(e,a,t){switch(a=_c(t),e){case"html":if(e=a.documentElement,!e)throw Error(k(452));return e;case"\
head":if(e=a.head,!e)throw Error(k(453));return e;case"body":if(e=a.body,!e)throw Error(k(454));return e;default:throw Error(k(451))}}function H1(e,a,t){for(var n in t){
var o=t[n];t.hasOwnProperty(n)&&o!=null&&fe(e,a,n,null,s3,o)}t.dangerouslySetInnerHTML!=null&&(e.textContent=""),e.onclick===Bn&&(e.onclick=null),jd(e)}function Lu(e){
for(var a=e.attributes;a.length;)e.removeAttributeNode(a[0]);jd(e)}var Pt=new Map,Hb=new Set;function xc(e){if(typeof e.getRootNode=="function"){var a=e.getRootNode();
if(a.nodeType===9||a.nodeType===11)return a}return e.nodeType===9?e:e.ownerDocument}var ho=re.d;re.d={f:U3,r:B3,D:L3,C:q3,L:G3,m:H3,X:Y3,S:K3,M:j3};function U3(){
var e=ho.f(),a=nm();return e||a}function B3(e){var a=dl(e);a!==null&&a.tag===5&&a.type==="form"?zy(a):ho.r(e)}var hl=typeof document>"u"?null:document;function K1(e,a,t){
var n=hl;if(n&&typeof a=="string"&&a){var o=Xt(a);o='link[rel="'+e+'"][href="'+o+'"]',typeof t=="string"&&(o+='[crossorigin="'+t+'"]'),Hb.has(o)||(Hb.add(o),e={
rel:e,crossOrigin:t,href:a},n.querySelector(o)===null&&(a=n.createElement("link"),xa(a,"link",e),ca(a),n.head.appendChild(a)))}}function L3(e){ho.D(e),K1("dns-p\
refetch",e,null)}function q3(e,a){ho.C(e,a),K1("preconnect",e,a)}function G3(e,a,t){ho.L(e,a,t);var n=hl;if(n&&e&&a){var o='link[rel="preload"][as="'+Xt(a)+'"]';
a==="image"&&t&&t.imageSrcSet?(o+='[imagesrcset="'+Xt(t.imageSrcSet)+'"]',typeof t.imageSizes=="string"&&(o+='[imagesizes="'+Xt(t.imageSizes)+'"]')):o+='[href="'+
Xt(e)+'"]';var r=o;switch(a){case"style":r=rl(e);break;case"script":r=pl(e)}if(!(Pt.has(r)||(e=ye({rel:"preload",href:a==="image"&&t&&t.imageSrcSet?void 0:e,as:a},
t),Pt.set(r,e),n.querySelector(o)!==null||a==="style"&&n.querySelector(Bc(r))||a==="script"&&n.querySelector(Lc(r))))){var i=n.createElement("link");xa(i,"link",
e),a==="style"&&(i[vd]=!0,i.onload=i.onerror=function(){g0(i)}),ca(i),n.head.appendChild(i)}}}function H3(e,a){ho.m(e,a);var t=hl;if(t&&e){var n=a&&typeof a.as==
"string"?a.as:"script",o='link[rel="modulepreload"][as="'+Xt(n)+'"][href="'+Xt(e)+'"]',r=o;switch(n){case"audioworklet":case"paintworklet":case"serviceworker":case"\
sharedworker":case"worker":case"script":r=pl(e)}if(!Pt.has(r)&&(e=ye({rel:"modulepreload",href:e},a),Pt.set(r,e),t.querySelector(o)===null)){switch(n){case"audi\
oworklet":case"paintworklet":case"serviceworker":case"sharedworker":case"worker":case"script":if(t.querySelector(Lc(r)))return}n=t.createElement("link"),xa(n,"l\
ink",e),ca(n),t.head.appendChild(n)}}}function K3(e,a,t){ho.S(e,a,t);var n=hl;if(n&&e){var o=Hi(n).hoistableStyles,r=rl(e);a=a||"default";var i=o.get(r);if(!i){
var l={loading:0,preload:null};if(i=n.querySelector(Bc(r)))l.loading=5;else{e=ye({rel:"stylesheet",href:e,"data-precedence":a},t),(t=Pt.get(r))&&Vh(e,t);var c=i=
n.createElement("link");ca(c),xa(c,"link",e),c._p=new Promise(function(s,f){c.onload=s,c.onerror=f}),c.addEventListener("load",function(){l.loading|=1}),c.addEventListener(
"error",function(){l.loading|=2}),l.loading|=4,cd(i,a,n)}i={type:"stylesheet",instance:i,count:1,state:l},o.set(r,i)}}}function Y3(e,a){ho.X(e,a);var t=hl;if(t&&
e){var n=Hi(t).hoistableScripts,o=pl(e),r=n.get(o);r||(r=t.querySelector(Lc(o)),r||(e=ye({src:e,async:!0},a),(a=Pt.get(o))&&Qh(e,a),r=t.createElement("script"),
ca(r),xa(r,"link",e),t.head.appendChild(r)),r={type:"script",instance:r,count:1,state:null},n.set(o,r))}}function j3(e,a){ho.M(e,a);var t=hl;if(t&&e){var n=Hi(t).
hoistableScripts,o=pl(e),r=n.get(o);r||(r=t.querySelector(Lc(o)),r||(e=ye({src:e,async:!0,type:"module"},a),(a=Pt.get(o))&&Qh(e,a),r=t.createElement("script"),ca(
r),xa(r,"link",e),t.head.appendChild(r)),r={type:"script",instance:r,count:1,state:null},n.set(o,r))}}function Kb(e,a,t,n){var o=(o=Po.current)?xc(o):null;if(!o)
throw Error(k(446));switch(e){case"meta":case"title":return null;case"style":return typeof t.precedence=="string"&&typeof t.href=="string"?(t=rl(t.href),a=Hi(o).
hoistableStyles,n=a.get(t),n||(n={type:"style",instance:null,count:0,state:null},a.set(t,n)),n):{type:"void",instance:null,count:0,state:null};case"link":if(t.rel===
"stylesheet"&&typeof t.href=="string"&&typeof t.precedence=="string"){e=rl(t.href);var r=Hi(o).hoistableStyles,i=r.get(e);if(i||(o=o.ownerDocument||o,i={type:"s\
tylesheet",instance:null,count:0,state:{loading:0,preload:null}},r.set(e,i),(r=o.querySelector(Bc(e)))?r._p||(i.instance=r,i.state.loading=5):(r=Pt.get(e),r||(r=
{rel:"preload",as:"style",href:t.href,crossOrigin:t.crossOrigin,integrity:t.integrity,media:t.media,hrefLang:t.hrefLang,referrerPolicy:t.referrerPolicy},Pt.set(
e,r)),V3(o,e,r,i.state))),a&&n===null)throw Error(k(528,""));return i}if(a&&n!==null)throw Error(k(529,""));return null;case"script":return a=t.async,t=t.src,typeof t==
"string"&&a&&typeof a!="function"&&typeof a!="symbol"?(t=pl(t),a=Hi(o).hoistableScripts,n=a.get(t),n||(n={type:"script",instance:null,count:0,state:null},a.set(
t,n)),n):{type:"void",instance:null,count:0,state:null};default:throw Error(k(444,e))}}function rl(e){return'href="'+Xt(e)+'"'}function Bc(e){return'link[rel="s\
tylesheet"]['+e+"]"}function Y1(e){return ye({},e,{"data-precedence":e.precedence,precedence:null})}function V3(e,a,t,n){if(a=e.querySelector('link[rel="preload\
"][as="style"]['+a+"]")){if(a[vd]!==!0){n.loading=1;return}}else a=e.createElement("link"),a[vd]=!0,a.onload=a.onerror=g0.bind(null,a),xa(a,"link",t),ca(a),e.head.
appendChild(a);n.preload=a,a.addEventListener("load",function(){return n.loading|=1}),a.addEventListener("error",function(){return n.loading|=2})}function pl(e){
return'[src="'+Xt(e)+'"]'}function Lc(e){return"script[async]"+e}function Yb(e,a,t){if(a.count++,a.instance===null)switch(a.type){case"style":var n=e.querySelector(
'style[data-href~="'+Xt(t.href)+'"]');if(n)return a.instance=n,ca(n),n;var o=ye({},t,{"data-href":t.href,"data-precedence":t.precedence,href:null,precedence:null});
return n=(e.ownerDocument||e).createElement("style"),ca(n),xa(n,"style",o),cd(n,t.precedence,e),a.instance=n;case"stylesheet":o=rl(t.href);var r=e.querySelector(
Bc(o));if(r)return a.state.loading|=4,a.instance=r,ca(r),r;n=Y1(t),(o=Pt.get(o))&&Vh(n,o),r=(e.ownerDocument||e).createElement("link"),ca(r);var i=r;return i._p=
new Promise(function(l,c){i.onload=l,i.onerror=c}),xa(r,"link",n),a.state.loading|=4,cd(r,t.precedence,e),a.instance=r;case"script":return r=pl(t.src),(o=e.querySelector(
Lc(r)))?(a.instance=o,ca(o),o):(n=t,(o=Pt.get(r))&&(n=ye({},t),Qh(n,o)),e=e.ownerDocument||e,o=e.createElement("script"),ca(o),xa(o,"link",n),e.head.appendChild(
o),a.instance=o);case"void":return null;default:throw Error(k(443,a.type))}else a.type==="stylesheet"&&(a.state.loading&4)===0&&(n=a.instance,a.state.loading|=4,
cd(n,t.precedence,e));return a.instance}function cd(e,a,t){for(var n=t.querySelectorAll('link[rel="stylesheet"][data-precedence],style[data-precedence]'),o=n.length?
n[n.length-1]:null,r=o,i=0;i<n.length;i++){var l=n[i];if(l.dataset.precedence===a)r=l;else if(r!==o)break}r?r.parentNode.insertBefore(e,r.nextSibling):(a=t.nodeType===
9?t.head:t,a.insertBefore(e,a.firstChild))}function Vh(e,a){e.crossOrigin==null&&(e.crossOrigin=a.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=a.referrerPolicy),
e.title==null&&(e.title=a.title)}function Qh(e,a){e.crossOrigin==null&&(e.crossOrigin=a.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=a.referrerPolicy),
e.integrity==null&&(e.integrity=a.integrity)}var sd=null;function jb(e,a,t){if(sd===null){var n=new Map,o=sd=new Map;o.set(t,n)}else o=sd,n=o.get(t),n||(n=new Map,
o.set(t,n));if(n.has(e))return n;for(n.set(e,null),t=t.getElementsByTagName(e),o=0;o<t.length;o++){var r=t[o];if(!(r[Nc]||r[ba]||e==="link"&&r.getAttribute("rel")===
"stylesheet")&&r.namespaceURI!=="http://www.w3.org/2000/svg"){var i=r.getAttribute(a)||"";i=e+i;var l=n.get(i);l?l.push(r):n.set(i,[r])}}return n}function If(e,a,t){
e=e.ownerDocument||e,e.head.insertBefore(t,a==="title"?e.querySelector("head > title"):null)}function Q3(e,a,t){if(t===1||a.itemProp!=null)return!1;switch(e){case"\
meta":case"title":return!0;case"style":if(typeof a.precedence!="string"||typeof a.href!="string"||a.href==="")break;return!0;case"link":if(typeof a.rel!="string"||
typeof a.href!="string"||a.href===""||a.onLoad||a.onError)break;return a.rel==="stylesheet"?(e=a.disabled,typeof a.precedence=="string"&&e==null):!0;case"script":
if(a.async&&typeof a.async!="function"&&typeof a.async!="symbol"&&!a.onLoad&&!a.onError&&a.src&&typeof a.src=="string")return!0}return!1}function Vb(e,a){return e===
"img"&&a.src!=null&&a.src!==""&&a.onLoad==null&&a.loading!=="lazy"}function j1(e){return!(e.type==="stylesheet"&&(e.state.loading&3)===0)}function V1(e){return(e.
width||100)*(e.height||100)*(typeof devicePixelRatio=="number"?devicePixelRatio:1)*.25}function Qb(e,a){typeof a.decode=="function"&&(e.imgCount++,a.complete||(e.
imgBytes+=V1(a),e.suspenseyImages.push(a)),e=Z3.bind(e),a.decode().then(e,e))}function X3(e,a,t,n){if(t.type==="stylesheet"&&(typeof n.media!="string"||matchMedia(
n.media).matches!==!1)&&(t.state.loading&4)===0){if(t.instance===null){var o=rl(n.href),r=a.querySelector(Bc(o));if(r){a=r._p,a!==null&&typeof a=="object"&&typeof a.
then=="function"&&(e.count++,e=kc.bind(e),a.then(e,e)),t.state.loading|=4,t.instance=r,ca(r);return}r=a.ownerDocument||a,n=Y1(n),(o=Pt.get(o))&&Vh(n,o),r=r.createElement(
"link"),ca(r);var i=r;i._p=new Promise(function(l,c){i.onload=l,i.onerror=c}),xa(r,"link",n),t.instance=r}e.stylesheets===null&&(e.stylesheets=new Map),e.stylesheets.
set(t,a),(a=t.state.preload)&&(t.state.loading&3)===0&&(e.count++,t=kc.bind(e),a.addEventListener("load",t),a.addEventListener("error",t))}}var dd=0;function I3(e,a){
return e.stylesheets&&e.count===0&&md(e,e.stylesheets),0<e.count||0<e.imgCount?function(t){var n=setTimeout(function(){if(e.stylesheets&&md(e,e.stylesheets),e.unsuspend){
var r=e.unsuspend;e.unsuspend=null,r()}},6e4+a);0<e.imgBytes&&dd===0&&(dd=62500*m3());var o=setTimeout(function(){if(e.waitingForImages=!1,e.count===0&&(e.stylesheets&&
md(e,e.stylesheets),e.unsuspend)){var r=e.unsuspend;e.unsuspend=null,r()}},(e.imgBytes>dd?50:800)+a);return e.unsuspend=t,function(){e.unsuspend=null,clearTimeout(
n),clearTimeout(o)}}:null}function Q1(e){if(e.count===0&&(e.imgCount===0||!e.waitingForImages)){if(e.stylesheets)md(e,e.stylesheets);else if(e.unsuspend){var a=e.
unsuspend;e.unsuspend=null,a()}}}function kc(){this.count--,Q1(this)}function Z3(){this.imgCount--,Q1(this)}var Hd=null;function md(e,a){e.stylesheets=null,e.unsuspend!==
null&&(e.count++,Hd=new Map,a.forEach(J3,e),Hd=null,kc.call(e))}function J3(e,a){if(!(a.state.loading&4)){var t=Hd.get(e);if(t)var n=t.get(null);else{t=new Map,
Hd.set(e,t);for(var o=e.querySelectorAll("link[data-precedence],style[data-precedence]"),r=0;r<o.length;r++){var i=o[r];(i.nodeName==="LINK"||i.getAttribute("me\
dia")!=="not all")&&(t.set(i.dataset.precedence,i),n=i)}n&&t.set(null,n)}o=a.instance,i=o.getAttribute("data-precedence"),r=t.get(i)||n,r===n&&t.set(null,o),t.set(
i,o),this.count++,n=kc.bind(this),o.addEventListener("load",n),o.addEventListener("error",n),r?r.parentNode.insertBefore(o,r.nextSibling):(e=e.nodeType===9?e.head:
e,e.insertBefore(o,e.firstChild)),a.state.loading|=4}}var il={$$typeof:Un,Provider:null,Consumer:null,_currentValue:Rr,_currentValue2:Rr,_threadCount:0};function P3(e,a,t,n,o,r,i,l,c){
this.tag=1,this.containerInfo=e,this.pingCache=this.current=this.pendingChildren=null,this.timeoutHandle=-1,this.callbackNode=this.next=this.pendingContext=this.
context=this.cancelPendingCommit=null,this.callbackPriority=0,this.expirationTimes=mu(-1),this.entangledLanes=this.shellSuspendCounter=this.errorRecoveryDisabledLanes=
this.expiredLanes=this.warmLanes=this.pingedLanes=this.suspendedLanes=this.pendingLanes=0,this.entanglements=mu(0),this.hiddenUpdates=mu(null),this.identifierPrefix=
n,this.onUncaughtError=o,this.onCaughtError=r,this.onRecoverableError=i,this.pooledCache=null,this.pooledCacheLanes=0,this.formState=c,this.transitionTypes=null,
this.incompleteTransitions=new Map}function X1(e,a,t,n,o,r,i,l,c,s,f,d){return e=new P3(e,a,t,i,c,s,f,d,l),a=1,r===!0&&(a|=24),r=st(3,null,null,a),e.current=r,r.
stateNode=e,a=mh(),a.refCount++,e.pooledCache=a,a.refCount++,r.memoizedState={element:n,isDehydrated:t,cache:a},hh(r),e}function I1(e){return e?(e=Bi,e):Bi}function Z1(e,a,t,n,o,r){
o=I1(o),n.context===null?n.context=o:n.pendingContext=o,n=Fo(a),n.payload={element:t},r=r===void 0?null:r,r!==null&&(n.callback=r),t=Wo(e,n,a),t!==null&&(dt(t,e,
a),ac(t,e,a))}function Xb(e,a){if(e=e.memoizedState,e!==null&&e.dehydrated!==null){var t=e.retryLane;e.retryLane=t!==0&&t<a?t:a}}function Xh(e,a){Xb(e,a),(e=e.alternate)&&
Xb(e,a)}function J1(e){if(e.tag===13||e.tag===31){var a=Jr(e,67108864);a!==null&&dt(a,e,67108864),Xh(e,67108864)}}function Ib(e){if(e.tag===13||e.tag===31){var a=Et();
a=Wf(a);var t=Jr(e,a);t!==null&&dt(t,e,a),Xh(e,a)}}var ll=!0;function $3(e,a,t,n){var o=L.T;L.T=null;var r=re.p;try{re.p=2,Ih(e,a,t,n)}finally{re.p=r,L.T=o}}function F3(e,a,t,n){
var o=L.T;L.T=null;var r=re.p;try{re.p=8,Ih(e,a,t,n)}finally{re.p=r,L.T=o}}function Ih(e,a,t,n){if(ll){var o=Zf(n);if(o===null)Du(e,a,n,Kd,t),Zb(e,n);else if(e6(
o,e,a,t,n))n.stopPropagation();else if(Zb(e,n),a&4&&-1<W3.indexOf(e)){for(;o!==null;){var r=dl(o);if(r!==null)switch(r.tag){case 3:if(r=r.stateNode,r.current.memoizedState.
isDehydrated){var i=Cr(r.pendingLanes);if(i!==0){var l=r;for(l.pendingLanes|=2,l.entangledLanes|=2;i;){var c=1<<31-Ct(i);l.entanglements[1]|=c,i&=~c}jn(r),(oe&6)===
0&&(Ud=Tt()+500,Uc(0,!1))}}break;case 31:case 13:l=Jr(r,2),l!==null&&dt(l,r,2),nm(),Xh(r,2)}if(r=Zf(n),r===null&&Du(e,a,n,Kd,t),r===o)break;o=r}o!==null&&n.stopPropagation()}else
Du(e,a,n,null,t)}}function Zf(e){return e=th(e),Zh(e)}var Kd=null;function Zh(e){if(Kd=null,e=Or(e),e!==null){var a=Tc(e);if(a===null)e=null;else{var t=a.tag;if(t===
13){if(e=e0(a),e!==null)return e;e=null}else if(t===31){if(e=a0(a),e!==null)return e;e=null}else if(t===3){if(a.stateNode.current.memoizedState.isDehydrated)return a.
tag===3?a.stateNode.containerInfo:null;e=null}else a!==e&&(e=null)}}return Kd=e,null}function P1(e){switch(e){case"beforetoggle":case"cancel":case"click":case"c\
lose":case"contextmenu":case"copy":case"cut":case"auxclick":case"dblclick":case"dragend":case"dragstart":case"drop":case"focusin":case"focusout":case"input":case"\
invalid":case"keydown":case"keypress":case"keyup":case"mousedown":case"mouseup":case"paste":case"pause":case"play":case"pointercancel":case"pointerdown":case"po\
interup":case"ratechange":case"reset":case"seeked":case"submit":case"toggle":case"touchcancel":case"touchend":case"touchstart":case"volumechange":case"change":case"\
selectionchange":case"textInput":case"compositionstart":case"compositionend":case"compositionupdate":case"beforeblur":case"afterblur":case"beforeinput":case"blu\
r":case"fullscreenchange":case"fullscreenerror":case"focus":case"hashchange":case"popstate":case"select":case"selectstart":return 2;case"drag":case"dragenter":case"\
dragexit":case"dragleave":case"dragover":case"mousemove":case"mouseout":case"mouseover":case"pointermove":case"pointerout":case"pointerover":case"resize":case"s\
croll":case"touchmove":case"wheel":case"mouseenter":case"mouseleave":case"pointerenter":case"pointerleave":return 8;case"message":switch(f_()){case l0:return 2;case c0:
return 8;case gd:case h_:return 32;case s0:return 268435456;default:return 32}default:return 32}}var Jf=!1,nr=null,or=null,rr=null,zc=new Map,Sc=new Map,jo=[],W3="\
mousedown mouseup touchcancel touchend touchstart auxclick dblclick pointercancel pointerdown pointerup dragend dragstart drop compositionend compositionstart k\
eydown keypress keyup input textInput copy cut paste click change contextmenu reset".split(" ");function Zb(e,a){switch(e){case"focusin":case"focusout":nr=null;
break;case"dragenter":case"dragleave":or=null;break;case"mouseover":case"mouseout":rr=null;break;case"pointerover":case"pointerout":zc.delete(a.pointerId);break;case"\
gotpointercapture":case"lostpointercapture":Sc.delete(a.pointerId)}}function Vl(e,a,t,n,o,r){return e===null||e.nativeEvent!==r?(e={blockedOn:a,domEventName:t,eventSystemFlags:n,
nativeEvent:r,targetContainers:[o]},a!==null&&(a=dl(a),a!==null&&J1(a)),e):(e.eventSystemFlags|=n,a=e.targetContainers,o!==null&&a.indexOf(o)===-1&&a.push(o),e)}
function e6(e,a,t,n,o){switch(a){case"focusin":return nr=Vl(nr,e,a,t,n,o),!0;case"dragenter":return or=Vl(or,e,a,t,n,o),!0;case"mouseover":return rr=Vl(rr,e,a,t,
n,o),!0;case"pointerover":var r=o.pointerId;return zc.set(r,Vl(zc.get(r)||null,e,a,t,n,o)),!0;case"gotpointercapture":return r=o.pointerId,Sc.set(r,Vl(Sc.get(r)||
null,e,a,t,n,o)),!0}return!1}function $1(e){var a=Or(e.target);if(a!==null){var t=Tc(a);if(t!==null){if(a=t.tag,a===13){if(a=e0(t),a!==null){e.blockedOn=a,wv(e.
priority,function(){Ib(t)});return}}else if(a===31){if(a=a0(t),a!==null){e.blockedOn=a,wv(e.priority,function(){Ib(t)});return}}else if(a===3&&t.stateNode.current.
memoizedState.isDehydrated){e.blockedOn=t.tag===3?t.stateNode.containerInfo:null;return}}}e.blockedOn=null}function ud(e){if(e.blockedOn!==null)return!1;for(var a=e.
targetContainers;0<a.length;){var t=Zf(e.nativeEvent);if(t===null){t=e.nativeEvent;var n=new t.constructor(t.type,t);$u=n,t.target.dispatchEvent(n),$u=null}else
return a=dl(t),a!==null&&J1(a),e.blockedOn=t,!1;a.shift()}return!0}function Jb(e,a,t){ud(e)&&t.delete(a)}function a6(){Jf=!1,nr!==null&&ud(nr)&&(nr=null),or!==null&&
ud(or)&&(or=null),rr!==null&&ud(rr)&&(rr=null),zc.forEach(Jb),Sc.forEach(Jb)}function Xs(e,a){e.blockedOn===a&&(e.blockedOn=null,Jf||(Jf=!0,oa.unstable_scheduleCallback(
oa.unstable_NormalPriority,a6)))}var Is=null;function Pb(e){Is!==e&&(Is=e,oa.unstable_scheduleCallback(oa.unstable_NormalPriority,function(){Is===e&&(Is=null);for(var a=0;a<
e.length;a+=3){var t=e[a],n=e[a+1],o=e[a+2];if(typeof n!="function"){if(Zh(n||t)===null)continue;break}var r=dl(t);r!==null&&(e.splice(a,3),a-=3,hf(r,{pending:!0,
data:o,method:t.method,action:n},n,o))}}))}function cl(e){function a(c){return Xs(c,e)}nr!==null&&Xs(nr,e),or!==null&&Xs(or,e),rr!==null&&Xs(rr,e),zc.forEach(a),
Sc.forEach(a);for(var t=0;t<jo.length;t++){var n=jo[t];n.blockedOn===e&&(n.blockedOn=null)}for(;0<jo.length&&(t=jo[0],t.blockedOn===null);)$1(t),t.blockedOn===null&&
jo.shift();if(t=(e.ownerDocument||e).$$reactFormReplay,t!=null)for(n=0;n<t.length;n+=3){var o=t[n],r=t[n+1],i=o[ut]||null;if(typeof r=="function")i||Pb(t);else if(i){
var l=null;if(r&&r.hasAttribute("formAction")){if(o=r,i=r[ut]||null)l=i.formAction;else if(Zh(o)!==null)continue}else l=i.action;typeof l=="function"?t[n+1]=l:(t.
splice(n,3),n-=3),Pb(t)}}}function F1(){function e(r){r.canIntercept&&r.info==="react-transition"&&r.intercept({handler:function(){return new Promise(function(i){
return o=i})},focusReset:"manual",scroll:"manual"})}function a(){o!==null&&(o(),o=null),n||setTimeout(t,20)}function t(){if(!n&&!navigation.transition){var r=navigation.
currentEntry;r&&r.url!=null&&navigation.navigate(r.url,{state:r.getState(),info:"react-transition",history:"replace"})}}if(typeof navigation=="object"){var n=!1,
o=null;return navigation.addEventListener("navigate",e),navigation.addEventListener("navigatesuccess",a),navigation.addEventListener("navigateerror",a),setTimeout(
t,100),function(){n=!0,navigation.removeEventListener("navigate",e),navigation.removeEventListener("navigatesuccess",a),navigation.removeEventListener("navigate\
error",a),o!==null&&(o(),o=null)}}}function Jh(e){this._internalRoot=e}im.prototype.render=Jh.prototype.render=function(e){var a=this._internalRoot;if(a===null)
throw Error(k(409));var t=a.current,n=Et();Z1(t,n,e,a,null,null)};im.prototype.unmount=Jh.prototype.unmount=function(){var e=this._internalRoot;if(e!==null){this.
_internalRoot=null;var a=e.containerInfo;Z1(e.current,2,null,e,null,null),nm(),a[sl]=null}};function im(e){this._internalRoot=e}im.prototype.unstable_scheduleHydration=
function(e){if(e){var a=p0();e={blockedOn:null,target:e,priority:a};for(var t=0;t<jo.length&&a!==0&&a<jo[t].priority;t++);jo.splice(t,0,e),t===0&&$1(e)}};var $b=Fb.
version;if($b!=="19.3.1")throw Error(k(527,$b,"19.3.1"));re.findDOMNode=function(e){var a=e._reactInternals;if(a===void 0)throw typeof e.render=="function"?Error(
k(188)):(e=Object.keys(e).join(","),Error(k(268,e)));return e=t_(a),e=e!==null?t0(e):null,e=e===null?null:e.stateNode,e};var t6={bundleType:0,version:"19.3.1",rendererPackageName:"\
react-dom",currentDispatcherRef:L,reconcilerVersion:"19.3.1"};if(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__<"u"&&(Ql=__REACT_DEVTOOLS_GLOBAL_HOOK__,!Ql.isDisabled&&Ql.
supportsFiber))try{Ac=Ql.inject(t6),At=Ql}catch{}var Ql;lm.createRoot=function(e,a){if(!Wb(e))throw Error(k(299));var t=!1,n="",o=My,r=Ry,i=Dy;return a!=null&&(a.
unstable_strictMode===!0&&(t=!0),a.identifierPrefix!==void 0&&(n=a.identifierPrefix),a.onUncaughtError!==void 0&&(o=a.onUncaughtError),a.onCaughtError!==void 0&&
(r=a.onCaughtError),a.onRecoverableError!==void 0&&(i=a.onRecoverableError)),a=X1(e,1,!1,null,null,t,n,null,o,r,i,F1),e[sl]=a.current,Hh(e),new Jh(a)};lm.hydrateRoot=
function(e,a,t){if(!Wb(e))throw Error(k(299));var n=!1,o="",r=My,i=Ry,l=Dy,c=null;return t!=null&&(t.unstable_strictMode===!0&&(n=!0),t.identifierPrefix!==void 0&&
(o=t.identifierPrefix),t.onUncaughtError!==void 0&&(r=t.onUncaughtError),t.onCaughtError!==void 0&&(i=t.onCaughtError),t.onRecoverableError!==void 0&&(l=t.onRecoverableError),
t.formState!==void 0&&(c=t.formState)),a=X1(e,1,!0,a,t??null,n,o,c,r,i,l,F1),a.context=I1(null),t=a.current,n=Et(),n=Wf(n),o=Fo(n),o.callback=null,Wo(t,o,n),t=n,
a.current.lanes=t,Ec(a,t),jn(a),e[sl]=a.current,Hh(e),new im(a)};lm.version="19.3.1"});var tw=Fc((g4,aw)=>{"use strict";function ew(){if(!(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__>"u"||typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE!="function"))try{__REACT_DEVTOOLS_GLOBAL_HOOK__.
checkDCE(ew)}catch(e){console.error(e)}}ew(),aw.exports=W1()});var Z5=h(U(),1),J5=h(tw(),1);var kr=h(U(),1);var $h=h(U(),1);var Ph=h(w(),1),cm=15,fr=e=>[...e].length>=cm;function gl({label:e,value:a,onChange:t}){let n=[...a].length;return(0,Ph.jsx)(ot,{label:e,description:(0,Ph.jsx)(
y,{span:!0,size:"xs",c:n>0&&fr(a)?"teal":"dimmed","aria-live":"polite",children:n===0||!fr(a)?`At least ${cm} characters${n?`, ${cm-n} to go`:". A few unrelated\
 words are fine"}`:"Long enough"}),value:a,onChange:o=>t(o.currentTarget.value),required:!0,withAsterisk:!1,minLength:cm,maxLength:128,autoComplete:"new-passwor\
d",visibilityToggleButtonProps:{"aria-label":"Show or hide the password"}})}var ft=h(w(),1);function nw(){let[e,a]=(0,$h.useState)(""),[t,n]=(0,$h.useState)(""),o=pa().data?.user.email,r=me({mutationFn:()=>B("PUT","/v1/profile/password",
{current:e,new:t}),onSuccess:async()=>{a(""),n(""),rs.show({color:"teal",message:"Password changed. Your other sessions were ended."}),await Promise.all([ha(Ie),
ha(Dl)])}});return(0,ft.jsxs)("section",{"aria-labelledby":"password",children:[(0,ft.jsx)(Ra,{order:2,size:"h4",mb:"sm",id:"password",children:"Password"}),(0,ft.jsx)(
Ee,{p:"lg",radius:"lg",maw:480,children:(0,ft.jsx)("form",{onSubmit:l=>{l.preventDefault(),r.mutate()},children:(0,ft.jsxs)(A,{children:[(0,ft.jsx)("input",{type:"\
email",name:"username",value:o??"",readOnly:!0,hidden:!0,autoComplete:"username"}),(0,ft.jsx)(ot,{label:"Present password",value:e,onChange:l=>a(l.currentTarget.
value),required:!0,withAsterisk:!1,autoComplete:"current-password",visibilityToggleButtonProps:{"aria-label":"Show or hide the present password"}}),(0,ft.jsx)(gl,
{label:"New password",value:t,onChange:n}),(0,ft.jsx)(N,{error:r.error}),(0,ft.jsx)(y,{size:"xs",c:"dimmed",children:"All your other sessions end at once. API k\
eys go on working."}),(0,ft.jsx)(S,{justify:"flex-end",children:(0,ft.jsx)(C,{type:"submit",loading:r.isPending,disabled:!e||!fr(t),children:"Change password"})})]})})})]})}var rw=h(U(),1);var ht=h(w(),1);function qa({label:e,columns:a,loading:t,minWidth:n=720,spacing:o="sm",children:r}){return(0,ht.jsx)(Ee,{radius:"lg",style:{overflow:"hidden"},children:(0,ht.jsx)(
T.ScrollContainer,{minWidth:n,type:"native",children:(0,ht.jsxs)(T,{"aria-label":e,"aria-busy":t,verticalSpacing:o,horizontalSpacing:"md",children:[(0,ht.jsx)(T.
Thead,{children:(0,ht.jsx)(T.Tr,{children:a.map(i=>(0,ht.jsx)(T.Th,{w:i.width,miw:i.least,ta:i.right?"right":"left",className:"column-name",visibleFrom:i.from,children:i.
silent?(0,ht.jsx)("span",{className:"sr-only",children:i.name}):i.name},i.name))})}),(0,ht.jsx)(T.Tbody,{children:t?(0,ht.jsx)(n6,{columns:a.length}):r})]})})})}
function n6({columns:e}){return[0,1,2,3].map(a=>(0,ht.jsx)(T.Tr,{children:Array.from({length:e},(t,n)=>(0,ht.jsx)(T.Td,{children:(0,ht.jsx)(Be,{height:14,my:6,width:n===
0?"70%":"55%"})},n))},a))}var da=h(w(),1),o6=[{name:"Browser"},{name:"Address",width:150},{name:"Logged in",width:130},{name:"Last seen",width:130},{name:"Actions",width:110,silent:!0}],
r6=[[/Edg\//,"Edge"],[/Firefox\//,"Firefox"],[/Chrom(e|ium)\//,"Chrome"],[/Safari\//,"Safari"]],i6=[[/Android/,"Android"],[/iPhone|iPad/,"iOS"],[/Windows/,"Wind\
ows"],[/Mac OS X/,"macOS"],[/Linux|X11/,"Linux"]],ow=(e,a)=>e.find(([t])=>t.test(a))?.[1]??"";function Fh(e){let[a,t]=[ow(r6,e),ow(i6,e)];return a&&t?`${a} on ${t}`:
e.slice(0,60)||"Unknown"}function iw(){let e=dg(),[a,t]=(0,rw.useState)(null);return(0,da.jsxs)("section",{"aria-labelledby":"sessions",children:[(0,da.jsx)(Ra,
{order:2,size:"h4",mb:"sm",id:"sessions",children:"Sessions"}),(0,da.jsx)(N,{error:e.error,retry:()=>{e.refetch()}}),!e.error&&(0,da.jsx)(qa,{label:"Sessions",columns:o6,
loading:e.isPending,children:e.data?.data.map(n=>(0,da.jsxs)(T.Tr,{children:[(0,da.jsxs)(T.Td,{title:n.user_agent,children:[Fh(n.user_agent)," ",n.current&&(0,da.jsx)(
ce,{variant:"light",color:"teal",size:"sm",tt:"none",ml:6,children:"This one"})]}),(0,da.jsx)(T.Td,{className:"mono",children:n.client_ip||"–"}),(0,da.jsx)(T.
Td,{children:(0,da.jsx)(se,{at:n.created_at})}),(0,da.jsx)(T.Td,{children:(0,da.jsx)(se,{at:n.last_seen_at})}),(0,da.jsx)(T.Td,{ta:"right",children:!n.current&&
(0,da.jsx)(C,{size:"compact-sm",variant:"default",onClick:()=>t(n),"aria-label":`End the session on ${Fh(n.user_agent)}`,children:"End"})})]},n.id))}),(0,da.jsx)(
y,{size:"xs",c:"dimmed",mt:"xs",children:"A session ends after half an hour without use, after twelve hours in any case, and when you change the password."}),a&&
(0,da.jsxs)(Ua,{title:"End this session?",action:"End session",close:()=>t(null),run:async()=>{await B("DELETE",`${Dl}/${encodeURIComponent(a.id)}`),await ha(Dl)},
children:[Fh(a.user_agent)," at ",a.client_ip," has to log in again."]})]})}var vl=h(w(),1);function lw(){return(0,vl.jsx)(we,{title:"Your account",about:"Where you are logged in, and your password.",children:(0,vl.jsxs)(A,{gap:"xl",children:[
(0,vl.jsx)(iw,{}),(0,vl.jsx)(nw,{})]})})}var mm=h(U(),1);var hr="/v1/audit-logs";var qc=["action","resource_type","user_type","user_id","object_id","client_ip","uri","response_status_code"],l6={"1h":36e5,"24h":864e5,"7d":6048e5,"30d":2592e6},
cw=[{value:"1h",label:"Last hour"},{value:"24h",label:"Last 24 hours"},{value:"7d",label:"Last 7 days"},{value:"30d",label:"Last 30 days"},{value:"all",label:"A\
ll time"}];function Wh(e){let a=e.indexOf(":"),t=e.slice(0,a);return a>0&&qc.includes(t)?e.length>a+1?[t,e.slice(a+1)]:null:e.trim()?["uri",e.trim()]:null}function sw(e){
return qc.flatMap(a=>e.get(a)?[`${a}:${e.get(a)}`]:[])}function Gc(e,a,t=0){let n=new URLSearchParams;for(let o of e.map(Wh))o&&n.set(o[0],o[1]);return a!=="7d"&&
n.set("span",a),t>0&&n.set("page",String(t)),n}function dw(e,a){let t=new URLSearchParams;for(let o of qc)e.get(o)&&t.set(o,e.get(o)??"");let n=l6[e.get("span")??
"7d"];return n&&t.set("start_time",new Date(Math.floor(a/1e4)*1e4-n).toISOString()),t.set("page_size",String(50)),t.set("current_page",String(Math.max(0,Number(
e.get("page"))||0))),t.toString()}function sm(e){let[a="",t="",...n]=e.split("."),o=`${a.replaceAll("_"," ")}: ${t.replaceAll("_"," ")}`;return n.length>0?`${o}\
 (${n.join(" ")})`:o}var $r=h(w(),1);function $t({icon:e,title:a,children:t,action:n}){return(0,$r.jsx)(Ee,{p:"xl",radius:"lg",children:(0,$r.jsxs)(A,{align:"center",gap:"sm",py:"xl",
ta:"center",children:[(0,$r.jsx)(Eo,{size:52,radius:"xl",variant:"light",children:e}),(0,$r.jsx)(Ra,{order:2,size:"h4",children:a}),(0,$r.jsx)(y,{c:"dimmed",size:"\
sm",maw:480,component:"div",children:t}),n]})})}var pt=h(w(),1);function mw(){let{data:e}=yt({queryKey:[`${hr}/verify`],queryFn:()=>B("GET",`${hr}/verify`),staleTime:3e4});return!e||e.ok===null?null:e.ok?(0,pt.jsx)(
Lt,{color:e.outside===!1?"yellow":"green",variant:"light",icon:(0,pt.jsx)(Vg,{size:18}),py:"xs",children:(0,pt.jsxs)(S,{gap:"xs",children:[(0,pt.jsxs)(y,{size:"\
sm",children:["The chain holds",e.rows?`: ${aa(e.rows)} rows`:"",".",e.checkpoint&&(0,pt.jsxs)(pt.Fragment,{children:[" ","Its head was last signed ",(0,pt.jsx)(
se,{at:e.checkpoint.time}),"."]})]}),e.outside===!1&&(0,pt.jsx)(y,{size:"sm",children:"No copy of it leaves this machine, so that a cut end could not be seen. S\
et LOCKGATE_AUDIT_CHECKPOINTS to a place elsewhere."})]})}):(0,pt.jsxs)(Lt,{color:"red",icon:(0,pt.jsx)(hg,{size:18}),title:"The audit log was changed from outs\
ide",role:"alert",children:[e.first_bad?`Row ${e.first_bad.seq}: ${e.first_bad.why}.`:"A row is not what was written."," Run ",(0,pt.jsx)("span",{className:"mon\
o",children:"lockgate audit verify"})," on the machine."]})}var c6=()=>`${window.location.origin}/v1`,s6=(e,a)=>`curl ${e}/chat/completions \\
  -H "x-portkey-api-key: $PORTKEY_API_KEY" \\
  -H "content-type: application/json" \\
  -d '{"model": "${a}", "messages": [{"role": "user", "content": "Say hello."}]}'`,d6=(e,a)=>`import os
from portkey import Portkey

client = Portkey(api_key=os.environ["PORTKEY_API_KEY"], base_url="${e}")
answer = client.chat.completions.create(
    model="${a}",
    messages=[{"role": "user", "content": "Say hello."}],
)
print(answer.choices[0].message.content)`,m6=(e,a)=>`import Portkey from 'portkey-ai';

const client = new Portkey({ apiKey: process.env.PORTKEY_API_KEY, baseURL: '${e}' });
const answer = await client.chat.completions.create({
  model: '${a}',
  messages: [{ role: 'user', content: 'Say hello.' }],
});
console.log(answer.choices[0].message.content);`,u6=(e,a)=>`import os
from openai import OpenAI

client = OpenAI(api_key=os.environ["PORTKEY_API_KEY"], base_url="${e}")
answer = client.chat.completions.create(
    model="${a}",
    messages=[{"role": "user", "content": "Say hello."}],
)
print(answer.choices[0].message.content)`,f6=(e,a)=>`import OpenAI from 'openai';

const client = new OpenAI({ apiKey: process.env.PORTKEY_API_KEY, baseURL: '${e}' });
const answer = await client.chat.completions.create({
  model: '${a}',
  messages: [{ role: 'user', content: 'Say hello.' }],
});
console.log(answer.choices[0].message.content);`;function uw(e){let a=c6();return[{name:"curl",language:"shell",code:s6(a,e)},{name:"Python",language:"python",code:d6(
a,e)},{name:"Node",language:"javascript",code:m6(a,e)},{name:"OpenAI Python",language:"python",code:u6(a,e)},{name:"OpenAI Node",language:"javascript",code:f6(a,
e)}]}var ep=e=>`'${e.replaceAll("'","'\\''")}'`;function bl(e,a,t,n=[]){let o=[`curl${e==="GET"?"":` -X ${e}`} ${ep(`${window.location.origin}${a}`)}`];o.push('\
  -H "x-portkey-api-key: $PORTKEY_API_KEY"');for(let[r,i]of n)o.push(`  -H ${ep(`${r}: ${i}`)}`);return t!==void 0&&t!==""&&(n.some(([r])=>r==="content-type")||
o.push("  -H 'content-type: application/json'"),o.push(`  -d ${ep(typeof t=="string"?t:JSON.stringify(t))}`)),o.join(` \\
`)}var Ft=h(w(),1);function Mt({text:e,label:a,height:t}){return(0,Ft.jsxs)("div",{className:"code-block",children:[(0,Ft.jsx)("pre",{tabIndex:0,"aria-label":a,style:t?
{maxHeight:t}:void 0,children:(0,Ft.jsx)("code",{children:e})}),(0,Ft.jsx)("div",{className:"code-copy",children:(0,Ft.jsx)(Ht,{text:e,label:`Copy ${a.toLowerCase()}`})})]})}
function dm({model:e}){let a=uw(e);return(0,Ft.jsxs)(fa,{defaultValue:"curl",variant:"default",keepMounted:!1,children:[(0,Ft.jsx)(fa.List,{"aria-label":"Langua\
ge",className:"scroll-tabs",children:a.map(t=>(0,Ft.jsx)(fa.Tab,{value:t.name,children:t.name},t.name))}),a.map(t=>(0,Ft.jsx)(fa.Panel,{value:t.name,pt:"sm",children:(0,Ft.jsx)(
Mt,{text:t.code,label:`${t.name} sample`})},t.name))]})}var $e=h(w(),1),h6=[{name:"When",width:130},{name:"What",least:200},{name:"Who",least:170},{name:"Object",least:150,from:"lg"},{name:"From",width:140,from:"lg"},
{name:"Status",width:90}],p6={user:"Person",api_key:"API key",system:"Gateway",anonymous:"Nobody known"};function fw({rows:e,loading:a,open:t}){return(0,$e.jsx)(
qa,{label:"Audit log",columns:h6,loading:a,minWidth:820,spacing:"xs",children:e.map(n=>(0,$e.jsxs)(T.Tr,{children:[(0,$e.jsx)(T.Td,{children:(0,$e.jsx)(se,{at:n.
timestamp})}),(0,$e.jsx)(T.Td,{children:(0,$e.jsx)(Oa,{component:"button",type:"button",className:"row-link",size:"sm",ta:"left",onClick:()=>t(n),children:sm(n.
action)})}),(0,$e.jsxs)(T.Td,{children:[(0,$e.jsx)(y,{size:"sm",children:p6[n.user_type]??n.user_type}),n.user_id&&(0,$e.jsx)(y,{size:"xs",c:"dimmed",className:"\
mono",truncate:!0,maw:210,children:n.user_id})]}),(0,$e.jsx)(T.Td,{visibleFrom:"lg",className:"mono",children:(0,$e.jsx)(y,{span:!0,inherit:!0,truncate:!0,display:"\
block",maw:220,children:n.object_id??"–"})}),(0,$e.jsx)(T.Td,{visibleFrom:"lg",className:"mono nowrap",children:n.client_ip??"–"}),(0,$e.jsx)(T.Td,{children:(0,$e.jsx)(
ap,{code:n.response_status_code})})]},n.id))})}function ap({code:e}){return e?(0,$e.jsx)(ce,{variant:"light",color:e>=400?"red":"green",radius:"sm",children:e}):
(0,$e.jsx)($e.Fragment,{children:"–"})}var Fe=h(w(),1);function pw({row:e,close:a,only:t}){let n=Uo(e.timestamp),o=[["Action",e.action,"action"],["When",n?An(n):e.timestamp],["Who",e.user_id??e.user_type,
e.user_id?"user_id":void 0],["By way of",e.via],["Object",e.object_id,"object_id"],["Workspace",e.workspace_id],["From",e.client_ip,"client_ip"],["Client",e.request_headers?.["\
user-agent"]],["Request",e.method?`${e.method} ${e.uri}`:null],["Trace",e.request_id]];return(0,Fe.jsx)(Ma,{opened:!0,onClose:a,title:sm(e.action),size:"lg",position:"\
right",closeButtonProps:{"aria-label":"Close"},children:(0,Fe.jsxs)(A,{children:[(0,Fe.jsx)(T,{variant:"vertical",layout:"auto",withTableBorder:!1,children:(0,Fe.jsxs)(
T.Tbody,{children:[o.map(([r,i,l])=>i?(0,Fe.jsxs)(T.Tr,{children:[(0,Fe.jsx)(T.Th,{w:110,children:r}),(0,Fe.jsx)(T.Td,{className:"wrap mono",children:l?(0,Fe.jsx)(
Oa,{component:"button",type:"button",inherit:!0,ta:"left",onClick:()=>t(`${l}:${i}`),children:i}):i})]},r):null),(0,Fe.jsxs)(T.Tr,{children:[(0,Fe.jsx)(T.Th,{children:"\
Status"}),(0,Fe.jsx)(T.Td,{children:(0,Fe.jsx)(ap,{code:e.response_status_code})})]})]})}),e.request_body!=null&&(0,Fe.jsx)(hw,{title:"What was asked",value:e.request_body}),
e.detail&&(0,Fe.jsx)(hw,{title:"What it did",value:e.detail}),e.request_body==null&&!e.detail&&(0,Fe.jsx)(y,{size:"sm",c:"dimmed",children:"Nothing more was sen\
t with it."})]})})}function hw({title:e,value:a}){return(0,Fe.jsxs)("div",{children:[(0,Fe.jsx)(y,{size:"sm",fw:600,mb:6,children:e}),(0,Fe.jsx)(Mt,{label:e,text:JSON.
stringify(a,null,2),height:360})]})}async function gw(e,a){let t=new URLSearchParams(e);for(let r of["page_size","current_page"])t.delete(r);t.set("format",a);let n=URL.createObjectURL(await eg(`${hr}\
/export?${t}`)),o=document.createElement("a");o.href=n,o.download=`audit-log.${a}`,o.click(),URL.revokeObjectURL(n)}var ve=h(w(),1);function vw(){let[e,a]=wt(),[t,n]=(0,mm.useState)(null),[o,r]=(0,mm.useState)(null),i=dw(e,Date.now()),l=yt({queryKey:[hr,i],queryFn:()=>B("GET",
`${hr}?${i}`),placeholderData:Pp}),c=l.data?.data??[],s=l.data?.total??0,f=Math.ceil(s/50),d=Math.max(0,Number(e.get("page"))||0),u=e.get("span")??"7d",m=sw(e),
v=x=>{r(null),gw(i,x).catch(r)};return(0,ve.jsxs)(we,{title:"Audit log",about:"Every change, login, refusal and use of a secret, chained by hashes, so that nobo\
dy can change what was written.",wide:!0,actions:(0,ve.jsxs)(M,{position:"bottom-end",children:[(0,ve.jsx)(M.Target,{children:(0,ve.jsx)(C,{variant:"default",leftSection:(0,ve.jsx)(
Eg,{size:16}),disabled:s===0,children:"Export"})}),(0,ve.jsxs)(M.Dropdown,{children:[(0,ve.jsx)(M.Item,{onClick:()=>v("csv"),children:"CSV, for a spreadsheet"}),
(0,ve.jsx)(M.Item,{onClick:()=>v("jsonl"),children:"JSON lines, for a program"})]})]}),children:[(0,ve.jsx)(mw,{}),(0,ve.jsx)(N,{error:o}),(0,ve.jsxs)(S,{gap:"s\
m",mb:"md",mt:"md",align:"flex-start",children:[(0,ve.jsx)(Xe,{"aria-label":"Time range",data:cw,value:u,onChange:x=>a(Gc(m,x??"7d")),allowDeselect:!1,w:165}),(0,ve.jsx)(
v6,{words:m,set:x=>a(Gc(x,u))})]}),l.error?(0,ve.jsx)(N,{error:l.error,retry:()=>{l.refetch()}}):l.isSuccess&&s===0?(0,ve.jsx)($t,{icon:(0,ve.jsx)(ps,{size:26}),
title:"Nothing happened that matches",children:"Widen the time, or remove a filter. What is written here stays: it cannot be deleted from the console."}):(0,ve.jsxs)(
ve.Fragment,{children:[(0,ve.jsx)(fw,{rows:c,loading:l.isPending,open:n}),(0,ve.jsxs)(S,{justify:"space-between",mt:"md",children:[(0,ve.jsx)(y,{size:"sm",c:"di\
mmed","aria-live":"polite",children:l.isSuccess?`${aa(s)} ${s===1?"entry":"entries"}`:" "}),f>1&&(0,ve.jsx)(os,{total:f,value:d+1,onChange:x=>a(Gc(m,u,x-1)),size:"\
sm",getControlProps:x=>({"aria-label":`${x} page`})})]})]}),t&&(0,ve.jsx)(pw,{row:t,close:()=>n(null),only:x=>a(Gc([...m,x],u))})]})}function v6({words:e,set:a}){
let[t,n]=(0,mm.useState)("");return(0,ve.jsx)(ii,{"aria-label":"Filters",leftSection:(0,ve.jsx)(hs,{size:16}),placeholder:e.length>0?void 0:"action:api_key.crea\
te  user_type:user  object_id:…",value:e,onChange:o=>{o.some(r=>Wh(r)===null)||(a(o),n(""))},searchValue:t,onSearchChange:n,data:t?[]:qc.map(o=>({value:`${o}:`,
label:`${o}:`})),onOptionSubmit:o=>setTimeout(()=>n(o)),clearable:!0,clearButtonProps:{"aria-label":"Remove all filters"},style:{flex:"1 1 280px"},"data-search":!0})}var kw=h(U(),1);var yl=h(w(),1);function bw(){return(0,yl.jsx)(xn,{cols:{base:1,xs:2,md:3},spacing:"sm",children:ks.map(({slug:e,name:a,about:t})=>(0,yl.jsxs)(Bt,{component:Q,href:`\
/configs/new?from=${e}`,className:"starter",children:[(0,yl.jsx)(y,{size:"sm",fw:600,children:a}),(0,yl.jsx)(y,{size:"xs",c:"dimmed",children:t})]},e))})}var yw=h(U(),1);var Ia=h(w(),1),b6=3;function ww({outline:e}){if(!e)return(0,Ia.jsx)(y,{size:"sm",c:"dimmed",children:"–"});let{name:a,about:t,icon:n}=Fm(e.mode),o=e.targets.
slice(0,b6),r=Math.max(e.total,e.targets.length)-o.length,i=e.targets.reduce((l,c)=>l+c.weight,0);return(0,Ia.jsxs)(S,{gap:6,wrap:"nowrap",className:"outline",children:[
(0,Ia.jsx)(Jn,{label:`${a}: ${t}`,children:(0,Ia.jsx)(Eo,{variant:"light",size:24,radius:"sm",role:"img","aria-label":a,children:(0,Ia.jsx)(n,{size:15,stroke:1.8})})}),
o.map((l,c)=>(0,Ia.jsxs)(yw.Fragment,{children:[c>0&&(0,Ia.jsx)("span",{className:"outline-link",children:e.mode==="fallback"?"›":"·"}),(0,Ia.jsx)(w6,{target:l,
share:y6(e.mode,l,i,e.total)})]},c)),r>0&&(0,Ia.jsxs)(y,{size:"xs",c:"dimmed",className:"nowrap",children:["+",r]})]})}function y6(e,a,t,n){return e==="loadbala\
nce"&&t>0&&n<=8?`${Math.round(a.weight/t*100)} %`:""}function w6({target:e,share:a}){let t=e.mode?Fm(e.mode):null,n=e.virtual_key?`@${e.virtual_key}`:e.provider??
"",o=typeof e.model=="string"?e.model:"",r=e.name??(t?t.name.toLowerCase():n||o||"as asked"),i=[t&&`${t.name} of ${e.total}`,n,o].filter(Boolean).join(", ");return(0,Ia.jsxs)(
"span",{className:"chip",title:i||void 0,children:[t&&(0,Ia.jsx)(t.icon,{size:13,stroke:1.8}),(0,Ia.jsx)("span",{className:"chip-name",children:r}),a&&(0,Ia.jsx)(
"span",{className:"chip-share",children:a})]})}var K=h(w(),1),_w=[{name:"Name",least:190},{name:"Slug",width:220},{name:"Targets",width:330},{name:"Version",width:84,right:!0},{name:"Last change",width:120},
{name:"Actions",width:56,silent:!0}];function xw({rows:e,loading:a,act:t}){return(0,K.jsxs)(qa,{label:"Configs",columns:_w,loading:a,minWidth:980,children:[e.length===
0&&(0,K.jsx)(T.Tr,{children:(0,K.jsx)(T.Td,{colSpan:_w.length,children:(0,K.jsx)(y,{size:"sm",c:"dimmed",ta:"center",py:"md",children:"No config matches."})})}),
e.map(n=>(0,K.jsxs)(T.Tr,{children:[(0,K.jsx)(T.Td,{children:(0,K.jsxs)(S,{gap:8,children:[(0,K.jsx)(Q,{href:`/configs/${n.slug}`,className:"row-link wrap",children:n.
name}),n.is_default===1&&(0,K.jsx)(ce,{size:"sm",variant:"light",tt:"none",title:"Calls without a config of their own take this one",children:"Default"}),n.status!==
"active"&&(0,K.jsx)(sn,{status:n.status})]})}),(0,K.jsx)(T.Td,{children:(0,K.jsxs)(S,{gap:4,wrap:"nowrap",children:[(0,K.jsx)("span",{className:"mono wrap",children:n.
slug}),(0,K.jsx)(Ht,{text:n.slug,label:`Copy slug of ${n.name}`})]})}),(0,K.jsx)(T.Td,{children:(0,K.jsx)(ww,{outline:n.outline})}),(0,K.jsx)(T.Td,{ta:"right",children:n.
version}),(0,K.jsx)(T.Td,{children:(0,K.jsx)(se,{at:n.last_updated_at})}),(0,K.jsx)(T.Td,{children:(0,K.jsx)(_6,{row:n,act:t})})]},n.slug))]})}function _6({row:e,
act:a}){let[,t]=F(),n=e.is_default===1;return(0,K.jsxs)(M,{children:[(0,K.jsx)(M.Target,{children:(0,K.jsx)(ua,{variant:"subtle",color:"gray","aria-label":`Acti\
ons for ${e.name}`,children:(0,K.jsx)(Ro,{size:18})})}),(0,K.jsxs)(M.Dropdown,{children:[(0,K.jsx)(M.Item,{leftSection:(0,K.jsx)(Tn,{size:16}),onClick:()=>t(`/c\
onfigs/${e.slug}`),children:"Edit"}),(0,K.jsx)(M.Item,{leftSection:(0,K.jsx)(Jg,{size:16}),onClick:()=>t(`/configs/${e.slug}/versions`),children:"Versions"}),(0,K.jsx)(
M.Item,{leftSection:(0,K.jsx)(Sg,{size:16}),onClick:()=>t(`/configs/new?copy=${encodeURIComponent(e.slug)}`),children:"Duplicate"}),(0,K.jsx)(M.Item,{leftSection:n?
(0,K.jsx)(Xg,{size:16}):(0,K.jsx)(Ig,{size:16}),disabled:e.status!=="active",onClick:()=>a({kind:n?"no-default":"default",row:e}),children:n?"No longer the defa\
ult…":"Make it the default…"}),(0,K.jsx)(M.Divider,{}),(0,K.jsx)(M.Item,{color:"red",leftSection:(0,K.jsx)(rt,{size:16}),onClick:()=>a({kind:"delete",row:e}),
children:"Delete…"})]})]})}var Ce=h(w(),1);function zw(){let[e,a]=wt(),t=mi(),[n,o]=(0,kw.useState)(null),r=(e.get("search")??"").toLowerCase(),i=t.data?.data??[],l=i.filter(c=>`${c.name}\
 ${c.slug}`.toLowerCase().includes(r));return(0,Ce.jsxs)(we,{title:"Configs",about:"Where calls go, and what happens when a provider fails. An app names one in \
the header x-portkey-config; a change reaches every worker within a second.",wide:!0,actions:(0,Ce.jsx)(C,{component:Q,href:"/configs/new",leftSection:(0,Ce.jsx)(
qt,{size:16}),children:"Create config"}),children:[(0,Ce.jsx)(N,{error:t.error,retry:()=>{t.refetch()}}),t.isSuccess&&i.length===0&&(0,Ce.jsx)(x6,{}),!t.error&&
(t.isPending||i.length>0)&&(0,Ce.jsxs)(Ce.Fragment,{children:[(0,Ce.jsx)(D,{"aria-label":"Search configs",placeholder:"Search by name or slug",leftSection:(0,Ce.jsx)(
Da,{size:16}),value:e.get("search")??"",onChange:c=>{let s=c.currentTarget.value;a(s?{search:s}:{},{replace:!0})},maw:340,mb:"md","data-search":!0}),(0,Ce.jsx)(
xw,{rows:l,loading:t.isPending,act:o})]}),n&&(0,Ce.jsx)(Wg,{act:n,close:()=>o(null)})]})}function x6(){let e=Oo().data?.data.map(n=>n.slug)??[],a=di().data?.data.
map(n=>n.id)??[],[t]=ks;return t?(0,Ce.jsx)(Ee,{p:"xl",radius:"lg",children:(0,Ce.jsxs)(xn,{cols:{base:1,md:2},spacing:"xl",children:[(0,Ce.jsxs)(A,{gap:"sm",children:[
(0,Ce.jsx)(Ra,{order:2,size:"h4",children:"No config yet"}),(0,Ce.jsx)(y,{size:"sm",c:"dimmed",children:"A config is a tree of targets with a strategy. This one\
 asks the second target when the first fails or takes longer than 20 seconds. It is ready to be saved: change what you like, and see beside it where a request w\
ould go."}),(0,Ce.jsx)("div",{children:(0,Ce.jsx)(C,{component:Q,href:"/configs/new?from=fallback",variant:"light",children:"Start with this example"})}),(0,Ce.jsx)(
y,{size:"sm",fw:600,mt:"md",children:"Or begin with"}),(0,Ce.jsx)(bw,{})]}),(0,Ce.jsx)(Mt,{text:av(t,ev(e,a)),label:"Example config"})]})}):null}var wl=h(U(),1);var Sw=[{scope:"completions.write",method:"POST",path:"/v1/chat/completions",says:""},{scope:"virtual_keys.list",method:"GET",path:"/v1/virtual-keys",says:"It l\
ists virtual keys."},{scope:"logs.list",method:"GET",path:"/v1/logs?page_size=1",says:"It lists logs."},{scope:"organisation_service_api_keys.list",method:"GET",
path:"/v1/api-keys?page_size=1",says:"It lists API keys."},{scope:"workspace_service_api_keys.list",method:"GET",path:"/v1/api-keys?page_size=1",says:"It lists \
API keys."}],Tw=e=>Sw.some(a=>e.includes(a.scope));async function Aw(e,a,t){let n=Sw.find(c=>a.includes(c.scope));if(!n)return{ok:!1,said:"Its scopes allow noth\
ing that could be tried from here.",ms:0};let o={model:t,messages:[{role:"user",content:"Say hello."}],max_tokens:16},r=performance.now(),i=await ls(n.path,{method:n.
method,credentials:"omit",headers:{"x-portkey-api-key":e,"content-type":"application/json","x-portkey-trace-id":cs()},body:n.method==="POST"?JSON.stringify(o):null});
if(!i.ok){let{message:c}=await is(i);return{ok:!1,said:`${i.status}: ${c}`,ms:performance.now()-r}}return{ok:!0,said:n.says||(await i.json()).choices?.[0]?.message?.
content||"An empty answer.",ms:performance.now()-r}}var Za=h(w(),1);function Cw({secret:e,scopes:a,model:t}){let n=me({mutationFn:()=>Aw(e,a,t),gcTime:0});if(!Tw(a))return null;let o=n.data;return(0,Za.jsxs)(S,{gap:"\
md",wrap:"nowrap",align:"flex-start",mih:36,children:[(0,Za.jsx)(C,{variant:"light",leftSection:(0,Za.jsx)(yg,{size:16}),onClick:()=>n.mutate(),disabled:n.isPending,
flex:"none",children:"Verify it now"}),(0,Za.jsxs)(ln,{role:"status","aria-live":"polite",pt:7,style:{minWidth:0},children:[n.isPending&&(0,Za.jsxs)(S,{gap:"xs",
children:[(0,Za.jsx)(oi,{size:14}),(0,Za.jsxs)(y,{size:"sm",c:"dimmed",children:["Asking ",t,"…"]})]}),n.error&&(0,Za.jsx)(y,{size:"sm",c:"red",children:n.error.
message}),o&&!n.isPending&&(0,Za.jsxs)(S,{gap:8,wrap:"nowrap",align:"flex-start",children:[o.ok?(0,Za.jsx)($n,{size:18,color:"var(--mantine-color-teal-6)",style:{
flex:"none",marginTop:1}}):(0,Za.jsx)(Ul,{size:18,color:"var(--mantine-color-red-6)",style:{flex:"none",marginTop:1}}),(0,Za.jsxs)(y,{size:"sm",className:"wrap",
children:[o.ok?`It works, ${Ne(o.ms)}. `:"Refused. ",(0,Za.jsx)(y,{span:!0,c:"dimmed",size:"sm",children:o.said.slice(0,240)})]})]})]})]})}var je=h(w(),1);function um({title:e,secret:a,scopes:t,copied:n,note:o,close:r}){let i=yi(),l=t.includes("completions.write");return(0,je.jsx)(nt,{opened:!0,onClose:r,
title:e,size:"lg",closeOnClickOutside:!1,closeOnEscape:!1,withCloseButton:!1,children:(0,je.jsxs)(A,{children:[n?(0,je.jsx)(Lt,{color:"teal",icon:(0,je.jsx)($n,
{size:18}),role:"status",children:"Your API key is on the clipboard."}):(0,je.jsx)(Lt,{color:"yellow",icon:(0,je.jsx)(Qg,{size:18}),children:"Copy the key now. \
Only a digest of it is stored, so it cannot be shown again."}),o&&(0,je.jsx)(y,{size:"sm",c:"dimmed",component:"div",children:o}),(0,je.jsx)(ot,{label:"API key",
value:a,readOnly:!0,defaultVisible:!n,onFocus:c=>c.currentTarget.select(),styles:{innerInput:{fontFamily:"var(--mantine-font-family-monospace)",fontSize:13}},autoComplete:"\
off",visibilityToggleButtonProps:{"aria-label":"Show or hide the key"}}),(0,je.jsxs)(S,{gap:"sm",children:[(0,je.jsx)(Bo,{text:a,primary:!n,children:"Copy key"}),
(0,je.jsx)(Bo,{text:`export PORTKEY_API_KEY='${a}'`,children:"Copy as export line"})]}),(0,je.jsx)(Cw,{secret:a,scopes:t,model:i}),l&&(0,je.jsxs)(je.Fragment,{children:[
(0,je.jsx)(Hp,{label:"Use it",labelPosition:"left"}),(0,je.jsx)(dm,{model:i})]}),(0,je.jsx)(S,{justify:"flex-end",children:(0,je.jsx)(C,{onClick:r,children:"I h\
ave stored it"})})]})})}var Ve=h(w(),1),Ew=(0,wl.createContext)(()=>{}),_l=()=>(0,wl.useContext)(Ew);async function Nw(e){let a=await Fg(e.key);return ha(ms),Pn(),{made:e,copied:a}}var k6=async()=>Nw(
await B("POST",ms));async function z6(e,a){return a&&await B("POST",`/v1/api-keys/${encodeURIComponent(e.id)}/revoke-previous`),Nw(await B("POST",`${ms}/rotate`))}
function Ow({children:e}){let[a,t]=(0,wl.useState)(!1),n=ci(),o=n.data?.key??null,r=me({mutationFn:k6,gcTime:0}),i=me({mutationFn:d=>z6(o,d),gcTime:0}),l=r.data??
i.data,c=()=>{t(!1),r.reset(),i.reset()},s=()=>{t(!0),n.isSuccess&&!o&&r.mutate()},f=i.error instanceof li&&i.error.status===409;return(0,Ve.jsxs)(Ew.Provider,{
value:s,children:[e,a&&l&&(0,Ve.jsx)(um,{title:"Your API key",secret:l.made.key,scopes:["completions.write"],copied:l.copied,note:(0,Ve.jsx)(T6,{until:l.made.key_transition_expires_at}),
close:c}),a&&!l&&(0,Ve.jsx)(nt,{opened:!0,onClose:c,title:"Copy API key",closeButtonProps:{"aria-label":"Close"},children:(0,Ve.jsxs)(A,{children:[o?(0,Ve.jsx)(
S6,{current:o}):(0,Ve.jsx)(y,{size:"sm",children:"Making your personal key…"}),(0,Ve.jsx)(N,{error:n.error??r.error??(f?null:i.error)}),f&&(0,Ve.jsx)(y,{size:"\
sm",role:"alert",children:"The secret before this one still works until its overlap ends. Rotating again now ends that older secret at once; the present one the\
n gets its own 30 minutes."}),(0,Ve.jsxs)(S,{justify:"flex-end",children:[(0,Ve.jsx)(C,{variant:"default",onClick:c,children:"Cancel"}),o&&(0,Ve.jsx)(C,{loading:i.
isPending,onClick:()=>i.mutate(f),"data-autofocus":!0,children:f?"End the older secret, rotate and copy":"Rotate and copy"}),!o&&r.error&&(0,Ve.jsx)(C,{loading:r.
isPending,onClick:()=>r.mutate(),children:"Try again"})]})]})})]})}function S6({current:e}){return(0,Ve.jsxs)(A,{gap:"xs",children:[(0,Ve.jsxs)(y,{size:"sm",children:[
"Your key is ",(0,Ve.jsx)(ts,{children:e.masked}),", last used ",(0,Ve.jsx)(se,{at:e.last_used_at,never:"never"}),"."]}),(0,Ve.jsxs)(y,{size:"sm",children:["Key\
s are stored as digests only, so this one cannot be copied again. ",(0,Ve.jsx)("b",{children:"Rotate and copy"})," gives it a new secret and puts that on the cl\
ipboard. The old secret keeps working for 30 minutes, so that nothing breaks while you replace it."]})]})}function T6({until:e}){let a=Uo(e);return a?`The old s\
ecret works until ${An(a)}. Replace it by then.`:"It is yours alone and can do what you can do. Keep it out of code and chats."}var Mw=h(U(),1);var Ja=h(w(),1);function Rw({loading:e,error:a,first:t}){let n=(0,Mw.useRef)(!1);return e?(0,Ja.jsx)(Be,{height:64,radius:"lg"}):a&&!t?(0,Ja.jsx)(N,{error:a,title:"\
The logs cannot be read"}):(t||(n.current=!0),t&&!n.current?null:(0,Ja.jsx)(Ee,{p:"md",radius:"lg",role:"status","aria-live":"polite",children:t?(0,Ja.jsxs)(S,{
justify:"space-between",children:[(0,Ja.jsxs)(S,{gap:"sm",children:[(0,Ja.jsx)($n,{size:22,color:"var(--mantine-color-teal-6)"}),(0,Ja.jsxs)(y,{children:[(0,Ja.jsx)(
"b",{children:"Your first request arrived."})," ",t.model||t.path," answered ",t.status," in ",Ne(t.ms),"."]})]}),(0,Ja.jsx)(C,{component:Q,href:`/logs/${t.id}`,
variant:"light",children:"Look inside"})]}):(0,Ja.jsxs)(S,{gap:"sm",mih:36,children:[(0,Ja.jsx)("span",{className:"pulse","aria-hidden":"true"}),(0,Ja.jsx)(y,{children:"\
Waiting for the first request…"}),(0,Ja.jsx)(y,{c:"dimmed",size:"sm",children:"This changes by itself when it arrives."})]})}))}var za=h(w(),1),A6=[{name:"Time",width:130},{name:"Status",width:90},{name:"Model",least:170},{name:"Tokens",right:!0},{name:"Cost",right:!0},{name:"Took",right:!0}];
function Dw({rows:e}){let[,a]=F();return(0,za.jsxs)("section",{"aria-labelledby":"recent",children:[(0,za.jsxs)(S,{justify:"space-between",mb:"sm",children:[(0,za.jsx)(
Ra,{order:2,size:"h4",id:"recent",children:"Latest requests"}),(0,za.jsx)(Oa,{component:Q,href:"/logs",size:"sm",children:"All logs"})]}),(0,za.jsx)(qa,{label:"\
Latest requests",columns:A6,loading:!1,minWidth:560,spacing:"xs",children:e.map(t=>(0,za.jsxs)(T.Tr,{className:"clickable",onClick:()=>a(`/logs/${t.id}`),children:[
(0,za.jsx)(T.Td,{children:(0,za.jsx)(Q,{href:`/logs/${t.id}`,className:"row-link",children:(0,za.jsx)(se,{at:t.at})})}),(0,za.jsx)(T.Td,{children:(0,za.jsx)(bi,
{status:t.status,end:t.end})}),(0,za.jsx)(T.Td,{className:"wrap",children:t.model||t.path}),(0,za.jsx)(T.Td,{ta:"right",children:Bl(t.tokensIn+t.tokensOut)}),(0,za.jsx)(
T.Td,{ta:"right",children:Gt(t.cost)}),(0,za.jsx)(T.Td,{ta:"right",children:Ne(t.ms)})]},t.id))})]})}var $=h(w(),1),C6=e=>e&&e.total>0?1e4:1500,E6={...ss,pageSize:5};function Bw(){let e=fs(E6,0,C6),a=(e.data?.total??0)>0;return(0,$.jsx)(we,{title:"Getting start\
ed",about:"One door to every model: your apps hold a key of this gateway, the providers' keys stay here.",children:(0,$.jsxs)(A,{gap:"lg",children:[(0,$.jsx)(N6,
{}),(0,$.jsx)(Rw,{loading:e.isPending,error:e.error,first:e.data?.rows[0]}),a&&(0,$.jsx)(Dw,{rows:e.data?.rows??[]}),(0,$.jsx)(O6,{})]})})}function N6(){let e=_l(),
a=ci(),t=yi();return(0,$.jsx)(Ee,{p:"lg",radius:"lg",children:(0,$.jsxs)(A,{children:[(0,$.jsx)(Uw,{n:1,done:!!a.data?.key,children:(0,$.jsxs)(S,{justify:"space\
-between",gap:"sm",flex:1,children:[(0,$.jsxs)("div",{children:[(0,$.jsx)(y,{fw:600,children:"Copy your API key"}),(0,$.jsxs)(y,{size:"sm",c:"dimmed",children:[
"Then ",(0,$.jsx)("span",{className:"mono",children:"export PORTKEY_API_KEY=…"})," in your shell. It is always in the profile menu, too."]})]}),(0,$.jsx)(C,{leftSection:(0,$.jsx)(
fi,{size:16}),onClick:e,variant:a.data?.key?"default":"filled",children:"Copy API key"})]})}),(0,$.jsx)(Uw,{n:2,children:(0,$.jsxs)("div",{style:{minWidth:0,flex:1},
children:[(0,$.jsx)(y,{fw:600,children:"Make a request"}),(0,$.jsxs)(y,{size:"sm",c:"dimmed",mb:"xs",children:["These work as they are",t.startsWith("@local/")?
": the model is built in and needs no provider":"","."]}),(0,$.jsx)(dm,{model:t})]})})]})})}function Uw({n:e,done:a,children:t}){return(0,$.jsxs)(S,{align:"flex\
-start",wrap:"nowrap",gap:"md",children:[(0,$.jsx)(Eo,{radius:"xl",size:28,variant:a?"filled":"light",color:a?"teal":void 0,mt:2,children:a?(0,$.jsx)(Sr,{size:16,
"aria-label":"done"}):(0,$.jsx)(y,{size:"sm",fw:650,children:e})}),t]})}function O6(){let e=No().data?.data??[],t=[{title:"Connect a provider",text:"Store a pro\
vider’s key once as a virtual key. Apps name it and never see it.",to:"/virtual-keys/new",done:(Oo().data?.data??[]).some(n=>n.provider!=="local")},{title:"Gi\
ve an app its own key",text:"With scopes, an expiry and allowed addresses; revoked within a second.",to:"/keys/new",done:e.some(n=>n.type==="workspace-service")},
{title:"Try a prompt",text:"Stream an answer and see tokens per second and cost.",to:"/playground",done:!1},{title:"Look inside a call",text:"Bodies, headers, t\
iming and the cost, for every call.",to:"/logs",done:!1}];return(0,$.jsxs)("section",{"aria-labelledby":"next-steps",children:[(0,$.jsx)(Ra,{order:2,size:"h4",mb:"\
sm",id:"next-steps",children:"Next steps"}),(0,$.jsx)(xn,{cols:{base:1,xs:2,md:4},children:t.map(n=>(0,$.jsxs)(Ee,{p:"md",radius:"lg",component:Q,href:n.to,className:"\
card-link",children:[(0,$.jsxs)(S,{justify:"space-between",mb:4,wrap:"nowrap",children:[(0,$.jsx)(y,{fw:600,size:"sm",children:n.title}),n.done?(0,$.jsx)(Sr,{size:16,
color:"var(--mantine-color-teal-6)","aria-label":"done"}):(0,$.jsx)(gg,{size:16,className:"arrow"})]}),(0,$.jsx)(y,{size:"sm",c:"dimmed",children:n.text})]},n.to))})]})}var Zw=h(U(),1);var Fr=(e,a=!0)=>yt({queryKey:[e],queryFn:()=>B("GET",e),enabled:a}),Hc=(e,a=!0)=>yt({queryKey:[e],queryFn:()=>B("GET",e),enabled:a}),fm=e=>cn.invalidateQueries(
{predicate:({queryKey:[a]})=>typeof a=="string"&&a.startsWith(e)});async function ae(e,a,t,...n){let o=await B(e,a,t);return await Promise.all(n.map(fm)),o}var po="/v1/integrations",Kc="/v1/providers",hm=(e=!0)=>Fr(`${po}?page_size=500`,e);var pm=(e,a="")=>`${po}/${encodeURIComponent(e)}${a}`,Lw=e=>Hc(pm(e)),qw=e=>Hc(pm(e,"/models")),Gw=e=>Hc(pm(e,"/workspaces")),go=pm;var Kw=h(U(),1);var Hw=h(U(),1);var Wt=h(w(),1);function en(){let e=new Set(pa().data?.scopes);return a=>!a||e.has(a)}function gm({scope:e,children:a}){return en()(e)?a:(0,Wt.jsxs)(S,{gap:4,wrap:"\
nowrap",children:[(0,Hw.cloneElement)(a,{disabled:!0}),(0,Wt.jsx)(M6,{scope:e??""})]})}function M6({scope:e}){return(0,Wt.jsxs)(as,{width:320,position:"bottom-e\
nd",withArrow:!0,children:[(0,Wt.jsx)(as.Target,{children:(0,Wt.jsx)(ua,{variant:"subtle",color:"gray","aria-label":"Why can’t I?",children:(0,Wt.jsx)(Og,{size:18})})}),
(0,Wt.jsx)(as.Dropdown,{children:(0,Wt.jsx)(R6,{scope:e})})]})}function R6({scope:e}){let a=pa().data,t=kn(),n=a?.workspaces.find(o=>o.id===t);return(0,Wt.jsxs)(
y,{size:"sm",component:"div",children:["This needs ",(0,Wt.jsx)(ts,{children:e}),". You are ",a?.user.role??"a member"," of ",a?.organisation.name??"the organis\
ation",n?.role?` and ${n.role} of ${n.name}`:"",", which does not give it. Ask an owner or an admin for a higher role."]})}var te=h(w(),1);function vo({label:e,found:a,keyOf:t,nameOf:n,cells:o,acts:r=[],texts:i,empty:l,minWidth:c}){let[s,f]=(0,Kw.useState)(""),d=a.data?.data??[],u=s&&
i?d.filter(v=>i(v).some(x=>x?.toLowerCase().includes(s.toLowerCase()))):d,m=r.length>0?[...o,{name:"Actions",width:56,silent:!0}]:o;return a.error?(0,te.jsx)(N,
{error:a.error,retry:()=>{a.refetch()}}):a.isSuccess&&d.length===0?(0,te.jsx)($t,{icon:l.icon,title:l.title,action:l.action,children:l.about}):(0,te.jsxs)(te.Fragment,
{children:[i&&d.length>5&&(0,te.jsx)(D,{"aria-label":`Search ${e.toLowerCase()}`,placeholder:"Search",leftSection:(0,te.jsx)(Da,{size:16}),value:s,onChange:v=>f(
v.currentTarget.value),maw:340,mb:"md","data-search":!0}),(0,te.jsxs)(qa,{label:e,columns:m,loading:a.isPending,minWidth:c,children:[u.length===0&&(0,te.jsx)(T.
Tr,{children:(0,te.jsx)(T.Td,{colSpan:m.length,children:(0,te.jsx)(y,{size:"sm",c:"dimmed",ta:"center",py:"md",children:"Nothing matches."})})}),u.map(v=>(0,te.jsxs)(
T.Tr,{children:[o.map(x=>(0,te.jsx)(T.Td,{ta:x.right?"right":void 0,visibleFrom:x.from,children:x.show(v)},x.name)),r.length>0&&(0,te.jsx)(T.Td,{children:(0,te.jsx)(
D6,{row:v,name:n(v),acts:r})})]},t(v)))]})]})}function D6({row:e,name:a,acts:t}){let n=en(),o=t.filter(r=>r.for?.(e)??!0);return o.length===0?null:(0,te.jsxs)(M,
{children:[(0,te.jsx)(M.Target,{children:(0,te.jsx)(ua,{variant:"subtle",color:"gray","aria-label":`Actions for ${a}`,children:(0,te.jsx)(Ro,{size:18})})}),(0,te.jsx)(
M.Dropdown,{children:o.map(({name:r,icon:i,scope:l,danger:c,run:s})=>(0,te.jsxs)(M.Item,{color:c?"red":void 0,leftSection:i?(0,te.jsx)(i,{size:16}):void 0,disabled:!n(
l),onClick:()=>s(e),children:[r,!n(l)&&(0,te.jsxs)(y,{size:"xs",c:"dimmed",children:["Needs ",l]})]},r))})]})}function bo({name:e,about:a}){return(0,te.jsxs)(te.Fragment,
{children:[(0,te.jsx)(y,{size:"sm",fw:550,className:"wrap",children:e}),a&&(0,te.jsx)(y,{size:"xs",c:"dimmed",className:"wrap",lineClamp:1,component:"div",children:a})]})}
function pr({scope:e,run:a,children:t}){return(0,te.jsx)(gm,{scope:e,children:(0,te.jsx)(C,{leftSection:(0,te.jsx)(qt,{size:16}),onClick:a,children:t})})}var tp=h(U(),1);var Vn="/v1/admin/workspaces",gn="/v1/admin/users",yo="/v1/admin/users/invites",gr=()=>Fr(`${Vn}?page_size=500`);var Yw=e=>Fr(`${Vn}/${encodeURIComponent(e)}/users?page_size=500`,e!==""),vm=(e=!0)=>Fr(`${gn}?page_size=500`,e),jw=()=>Fr(`${yo}?page_size=500`),Ga=e=>[e.first_name,
e.last_name].filter(Boolean).join(" ")||e.email,Wr=[{value:"member",label:"Member",about:"Works in the workspaces they are in."},{value:"admin",label:"Admin",about:"\
Everything in all workspaces, and the organisation’s people and settings."},{value:"owner",label:"Owner",about:"An admin who also makes and unmakes owners."}],
Yc=[{value:"member",label:"Member",about:"Calls models, and makes keys of their own."},{value:"manager",label:"Manager",about:"Also makes service keys, virtual \
keys, configs and prompts."},{value:"admin",label:"Admin",about:"Also puts people in and takes them out."}];var wo=h(w(),1);function We({title:e,action:a,ready:t,save:n,done:o,close:r,size:i="lg",children:l}){let c=me({gcTime:0,mutationFn:n,onSuccess:f=>{r(),o?.(f)}});
return(0,wo.jsx)(Ma,{opened:!0,onClose:r,title:e,size:i,closeButtonProps:{"aria-label":"Close"},children:(0,wo.jsx)("form",{onSubmit:f=>{f.preventDefault(),t&&c.
mutate()},children:(0,wo.jsxs)(A,{children:[l,(0,wo.jsx)(N,{error:c.error}),(0,wo.jsxs)(S,{justify:"flex-end",className:"drawer-foot",children:[(0,wo.jsx)(C,{variant:"\
default",onClick:r,children:"Cancel"}),(0,wo.jsx)(C,{type:"submit",loading:c.isPending,disabled:!t,children:a})]})]})})})}var Pa=h(w(),1);function Vw({row:e,close:a}){let t=Gw(e.slug);return t.data?(0,Pa.jsx)(U6,{row:e,found:t.data,close:a}):(0,Pa.jsx)(We,{title:`Workspaces of ${e.
name}`,action:"Save",ready:!1,save:()=>Promise.resolve(),close:a,children:t.error?(0,Pa.jsx)(N,{error:t.error,retry:()=>{t.refetch()}}):(0,Pa.jsx)(Be,{height:200,
radius:"md"})})}function U6({row:e,found:a,close:t}){let n=gr().data?.data??[],o=en()("organisation_integrations.update"),[r,i]=(0,tp.useState)(a.global_workspace_access?.
enabled??!1),[l,c]=(0,tp.useState)({}),s=go(e.slug,"/workspaces"),f=m=>a.workspaces.find(v=>v.id===m)?.enabled??a.global_workspace_access?.enabled??!1,d=m=>l[m]??
f(m),u=()=>ae("PUT",s,{global_workspace_access:{enabled:r},workspaces:Object.entries(l).map(([m,v])=>({id:m,enabled:v,...v?{create_default_provider:!0}:{}}))},s);
return(0,Pa.jsxs)(We,{title:`Workspaces of ${e.name}`,action:"Save",ready:o,save:u,close:t,children:[(0,Pa.jsx)(bt,{label:"Open to every workspace",description:"\
Those to come included. What is said of one below counts more.",checked:r,disabled:!o,onChange:m=>i(m.currentTarget.checked)}),(0,Pa.jsx)(A,{gap:"sm",children:n.
map(m=>(0,Pa.jsxs)(S,{justify:"space-between",wrap:"nowrap",children:[(0,Pa.jsxs)("div",{children:[(0,Pa.jsx)(y,{size:"sm",children:m.name}),(0,Pa.jsx)(y,{size:"\
xs",c:"dimmed",className:"mono",children:m.slug})]}),(0,Pa.jsx)(bt,{"aria-label":`Open to ${m.name}`,checked:d(m.id),disabled:!o,onChange:v=>c({...l,[m.id]:v.currentTarget.
checked})})]},m.id))}),(0,Pa.jsx)(y,{size:"sm",c:"dimmed",children:"A workspace that is opened gets a provider by the integration’s name. One that is closed los\
es it within a second."})]})}var an=h(U(),1);var Qn=h(w(),1);function xl(e){return Object.fromEntries(Object.entries(e).map(([a,t])=>[a,t.trim()]).filter(([,a])=>a))}function kl({label:e,value:a,onChange:t,
required:n,placeholder:o,about:r,provider:i}){return(0,Qn.jsx)(ot,{label:e,description:r??(0,Qn.jsxs)(Qn.Fragment,{children:["Sealed at once with AES-256-GCM, a\
nd never shown again.",i?.docs_url&&(0,Qn.jsxs)(Qn.Fragment,{children:[" ",(0,Qn.jsxs)(Oa,{href:i.docs_url,target:"_blank",rel:"noreferrer noopener",size:"xs",children:[
i.name," documentation"]})]})]}),value:a,onChange:l=>t(l.currentTarget.value),required:n,placeholder:o,autoComplete:"off","data-1p-ignore":!0,visibilityToggleButtonProps:{
"aria-label":"Show or hide the key"}})}function zl({value:e,onChange:a,provider:t}){let n=t?.needs_host??!1;return(0,Qn.jsx)(D,{label:"Base URL",description:`${n?
"Where your server answers, with its path prefix.":"Only for a host of your own, such as a proxy."} The key is bound to it.`,placeholder:t?.base_url??"https://l\
lm.example.org/v1",value:e,onChange:o=>a(o.currentTarget.value),required:n})}var Sa=h(w(),1);function Qw({close:e}){let a=zn(),[t,n]=(0,an.useState)(""),[o,r]=(0,an.useState)(""),[i,l]=(0,an.useState)(""),[c,s]=(0,an.useState)(""),[f,d]=(0,an.useState)(
""),[u,m]=(0,an.useState)({}),[v,x]=(0,an.useState)(!0),z=a.data?.data.find(g=>g.slug===t),b=z?.fields.some(g=>g.required&&!u[g.name]?.trim())||z?.needs_host&&!c.
trim(),p=async()=>{let g=await ae("POST",po,{name:o.trim()||z?.name,ai_provider_id:t,...i?{key:i}:{},...c.trim()?{custom_host:c.trim()}:{},...f.trim()?{description:f.
trim()}:{},...Object.keys(xl(u)).length>0?{configurations:xl(u)}:{}},po);v&&await ae("PUT",go(g.slug,"/workspaces"),{global_workspace_access:{enabled:!0}},po)};
return(0,Sa.jsxs)(We,{title:"Add an integration",action:"Add integration",ready:!!z&&!b&&(!z?.needs_key||i!==""),save:p,close:e,children:[a.isPending?(0,Sa.jsx)(
Be,{height:60,radius:"md"}):(0,Sa.jsx)(Xe,{label:"Provider",data:(a.data?.data??[]).filter(g=>g.slug!=="local").map(g=>({value:g.slug,label:g.name})),value:t||null,
placeholder:"Choose one, or type to search",onChange:g=>{n(g??""),m({})},searchable:!0,allowDeselect:!1,"data-autofocus":!0,maxDropdownHeight:280}),(0,Sa.jsx)(D,
{label:"Name",placeholder:z?.name,description:"Its slug is made from it.",value:o,onChange:g=>r(g.currentTarget.value),maxLength:100}),z?.needs_key&&(0,Sa.jsx)(
kl,{label:"The provider's API key",value:i,onChange:l,required:!0,provider:z}),z?.fields.map(g=>(0,Sa.jsx)(D,{label:g.label,value:u[g.name]??"",onChange:_=>m({...u,
[g.name]:_.currentTarget.value}),required:g.required},g.name)),z&&(0,Sa.jsx)(zl,{value:c,onChange:s,provider:z}),(0,Sa.jsx)(Ya,{label:"Description",placeholder:"\
Whose account, which contract",value:f,onChange:g=>d(g.currentTarget.value),autosize:!0,minRows:1,maxRows:4,maxLength:1024}),(0,Sa.jsx)(bt,{label:"Open to every\
 workspace",description:"Those to come included. Each one, and each model, can be closed afterwards.",checked:v,onChange:g=>x(g.currentTarget.checked)})]})}function Xw({
row:e,close:a}){let t=Lw(e.slug).data;return t?(0,Sa.jsx)(B6,{row:t,close:a}):null}function B6({row:e,close:a}){let t=zn().data?.data.find(x=>x.slug===e.ai_provider_id),
n=String(e.configurations.custom_host??""),[o,r]=(0,an.useState)(e.name),[i,l]=(0,an.useState)(e.description??""),[c,s]=(0,an.useState)(""),[f,d]=(0,an.useState)(
n),u=f.trim()!==n,m=u&&t?.needs_key!==!1,v=()=>ae("PUT",go(e.slug),{name:o.trim(),description:i.trim(),...c?{key:c}:{},...u?{custom_host:f.trim()}:{}},po);return(0,Sa.jsxs)(
We,{title:`Edit ${e.name}`,action:"Save",ready:o.trim()!==""&&(!m||c!==""),save:v,close:a,children:[(0,Sa.jsx)(D,{label:"Name",value:o,onChange:x=>r(x.currentTarget.
value),required:!0,maxLength:100,"data-autofocus":!0}),t?.needs_key!==!1&&(0,Sa.jsx)(kl,{label:"New API key of the provider",value:c,onChange:s,required:m,placeholder:e.
masked_key??void 0,about:m?"A stored key never travels to a new host by itself: enter it again.":"Leave it empty to keep the stored one."}),(0,Sa.jsx)(zl,{value:f,
onChange:d,provider:t}),(0,Sa.jsx)(Ya,{label:"Description",value:i,onChange:x=>l(x.currentTarget.value),autosize:!0,minRows:1,maxRows:4,maxLength:1024})]})}var bm=h(U(),1);var ra=h(w(),1);function Iw({row:e,close:a}){let t=qw(e.slug);return t.data?(0,ra.jsx)(L6,{row:e,found:t.data,close:a}):(0,ra.jsx)(We,{title:`Models of ${e.name}`,
action:"Save",ready:!1,save:()=>Promise.resolve(),close:a,children:t.error?(0,ra.jsx)(N,{error:t.error,retry:()=>{t.refetch()}}):(0,ra.jsx)(Be,{height:300,radius:"\
md"})})}function L6({row:e,found:a,close:t}){let[n,o]=(0,bm.useState)(a.allow_all_models),[r,i]=(0,bm.useState)(new Set(a.models.filter(v=>v.enabled).map(v=>v.slug))),
[l,c]=(0,bm.useState)(""),s=en()("organisation_integrations.update"),f=go(e.slug,"/models"),d=a.models.filter(v=>`${v.slug} ${v.name}`.toLowerCase().includes(l.
toLowerCase())),u=()=>ae("PUT",f,{allow_all_models:n,models:n?[]:a.models.filter(v=>v.enabled!==r.has(v.slug)).map(v=>({slug:v.slug,enabled:r.has(v.slug)}))},f,
mg),m=(v,x)=>{let z=new Set(r);x?z.add(v):z.delete(v),i(z)};return(0,ra.jsxs)(We,{title:`Models of ${e.name}`,action:"Save",ready:s,save:u,close:t,children:[(0,ra.jsx)(
bt,{label:"Every model",description:"Models that the provider adds later included. Off: only those that are ticked; a call of another is refused with 400.",checked:n,
disabled:!s,onChange:v=>o(v.currentTarget.checked)}),!n&&(0,ra.jsxs)(ra.Fragment,{children:[(0,ra.jsxs)(S,{justify:"space-between",align:"flex-end",children:[(0,ra.jsx)(
D,{"aria-label":"Search models",placeholder:`Search ${a.models.length} models`,leftSection:(0,ra.jsx)(Da,{size:16}),value:l,onChange:v=>c(v.currentTarget.value),
style:{flex:1}}),(0,ra.jsxs)(y,{size:"sm",c:"dimmed",children:[r.size," on"]})]}),(0,ra.jsx)(Co.Autosize,{mah:"52vh",type:"auto",scrollbars:"y",children:(0,ra.jsxs)(
A,{gap:8,py:4,children:[d.map(v=>(0,ra.jsx)(Rl,{label:v.slug,checked:r.has(v.slug),disabled:!s,onChange:x=>m(v.slug,x.currentTarget.checked)},v.slug)),d.length===
0&&(0,ra.jsx)(y,{size:"sm",c:"dimmed",children:"No model matches. One that is not listed can be added over the API."})]})})]})]})}var Ha=h(w(),1);function Jw(){let e=hm(),a=zn().data?.data??[],[t,n]=(0,Zw.useState)(null),o=()=>n(null),r=c=>a.find(s=>s.slug===c)?.name??c,i=c=>c.type==="orga\
nisation";return(0,Ha.jsxs)(we,{title:"Integrations",about:"A provider’s credential, entered once for the whole organisation. Workspaces use it through provider\
s of their own, and never see it.",actions:(0,Ha.jsx)(pr,{scope:"organisation_integrations.create",run:()=>n({kind:"add"}),children:"Add integration"}),children:[
(0,Ha.jsx)(vo,{label:"Integrations",found:e,keyOf:c=>c.id,nameOf:c=>c.name,texts:c=>[c.name,c.slug,c.ai_provider_id,c.description],acts:[{name:"Models",icon:wg,
run:c=>n({kind:"models",row:c})},{name:"Workspaces",icon:ui,for:i,run:c=>n({kind:"access",row:c})},{name:"Edit",icon:Tn,scope:"organisation_integrations.update",
run:c=>n({kind:"edit",row:c})},{name:"Delete…",icon:rt,scope:"organisation_integrations.delete",danger:!0,run:c=>n({kind:"delete",row:c})}],cells:[{name:"Name",
least:190,show:c=>(0,Ha.jsx)(bo,{name:c.name,about:c.description})},{name:"Slug",width:200,show:c=>(0,Ha.jsx)("span",{className:"mono wrap",children:c.slug})},{
name:"Provider",width:150,show:c=>r(c.ai_provider_id)},{name:"Owned by",width:140,show:c=>(0,Ha.jsx)(ce,{variant:"light",color:i(c)?void 0:"gray",tt:"none",children:i(
c)?"Organisation":"Workspace"})},{name:"Created",width:120,from:"lg",show:c=>(0,Ha.jsx)(se,{at:c.created_at})},{name:"Status",width:110,show:c=>(0,Ha.jsx)(sn,{status:c.
status})}],empty:{icon:(0,Ha.jsx)(vi,{size:26}),title:"No integration yet",about:"Enter a provider’s key here once, open it to workspaces and models, and each t\
eam gets a provider to call."}}),t?.kind==="add"&&(0,Ha.jsx)(Qw,{close:o}),t?.kind==="edit"&&(0,Ha.jsx)(Xw,{row:t.row,close:o}),t?.kind==="models"&&(0,Ha.jsx)(Iw,
{row:t.row,close:o}),t?.kind==="access"&&(0,Ha.jsx)(Vw,{row:t.row,close:o}),t?.kind==="delete"&&(0,Ha.jsx)(Ua,{title:`Delete ${t.row.name}?`,action:"Delete inte\
gration",close:o,run:()=>ae("DELETE",go(t.row.slug),void 0,po),children:"Its credential is gone for good. Providers that people made on it must be deleted first\
; the gateway names them."})]})}var np=h(U(),1);var ym=h(U(),1);function wm(e){let[a]=(0,ym.useState)(()=>new URLSearchParams(window.location.hash.slice(1)).get("token")??"");return(0,ym.useEffect)(()=>{window.
location.hash&&window.history.replaceState(null,"",e)},[e]),a}var Pw=h(U(),1);var vr=h(w(),1);function _m({size:e=28}){return(0,vr.jsxs)("svg",{width:e,height:e,viewBox:"0 0 32 32","aria-hidden":"true",focusable:"false",children:[(0,vr.jsx)(
"rect",{width:"32",height:"32",rx:"8",fill:"#0b788b"}),(0,vr.jsxs)("g",{fill:"none",stroke:"#fff",strokeLinecap:"round",strokeLinejoin:"round",children:[(0,vr.jsx)(
"path",{d:"M7 7.5v12M25 7.5v12",strokeWidth:"2.6"}),(0,vr.jsx)("path",{d:"M7 10.5 15 14v5.6M25 10.5 17 14v5.6",strokeWidth:"2.4"}),(0,vr.jsx)("path",{d:"M5.5 24\
.2c1.75 0 1.75-1.5 3.5-1.5s1.75 1.5 3.5 1.5 1.75-1.5 3.5-1.5 1.75 1.5 3.5 1.5 1.75-1.5 3.5-1.5 1.75 1.5 3.5 1.5",stroke:"#a8e1ea",strokeWidth:"2.2"})]})]})}var _o=h(w(),1);function br({title:e,about:a,children:t}){return(0,Pw.useEffect)(()=>{document.title=`${e} · Lockgate`},[e]),(0,_o.jsx)("main",{className:"door\
way",children:(0,_o.jsxs)(A,{w:"100%",maw:420,gap:"lg",children:[(0,_o.jsxs)(A,{align:"center",gap:"xs",ta:"center",children:[(0,_o.jsx)(_m,{size:52}),(0,_o.jsx)(
Ra,{order:1,size:"h2",children:e}),(0,_o.jsx)(y,{c:"dimmed",size:"sm",component:"div",children:a})]}),(0,_o.jsx)(Ee,{p:"lg",radius:"lg",shadow:"xs",children:t})]})})}var vn=h(w(),1);function $w(){let e=wm("/invite"),[,a]=F(),[t,n]=(0,np.useState)(""),[o,r]=(0,np.useState)(""),i=me({gcTime:0,mutationFn:async()=>{let c=await B(
"POST","/v1/invites/accept",{token:e,name:t.trim(),password:o});await B("POST",Ie,{email:c.email,password:o})},onSuccess:async()=>{r(""),a("/"),await ha(Ie)}});
return e?(0,vn.jsx)(br,{title:"Join Lockgate",about:"You were invited. Choose a password, and you are in.",children:(0,vn.jsx)("form",{onSubmit:c=>{c.preventDefault(),
i.mutate()},children:(0,vn.jsxs)(A,{children:[(0,vn.jsx)(D,{label:"Your name",value:t,onChange:c=>n(c.currentTarget.value),autoComplete:"name",autoFocus:!0}),(0,vn.jsx)(
gl,{label:"Password",value:o,onChange:r}),(0,vn.jsx)(N,{error:i.error}),(0,vn.jsx)(C,{type:"submit",size:"md",loading:i.isPending,disabled:!fr(o),children:"Join"})]})})}):
(0,vn.jsx)(br,{title:"This link is not whole",about:"Open it again from the message that you got, or ask for a new one.",children:(0,vn.jsx)(Oa,{component:Q,href:"\
/",children:"Go to the login"})})}var ip=h(U(),1);var op=h(U(),1);var Rt=h(w(),1),q6=864e5,Fw=[{value:"",label:"Never"},{value:"7",label:"In 7 days"},{value:"30",label:"In 30 days"},{value:"90",label:"In 90 days"},{value:"365",
label:"In a year"}];function xm(e){return e?/^\d+$/.test(e)?new Date(Date.now()+Number(e)*q6).toISOString():e:null}function km(e,a={config:"",override:!0}){let t={
...e.config===a.config?{}:{config_id:e.config||null},...e.override===a.override?{}:{allow_config_override:e.override}};return Object.keys(t).length>0?{defaults:t}:
{}}function zm({value:e,change:a,routes:t}){let n=Uo(e.expires&&!/^\d+$/.test(e.expires)?e.expires:null),o=n?[{value:e.expires,label:An(n)},...Fw]:Fw;return(0,Rt.jsxs)(
A,{children:[(0,Rt.jsx)(D,{label:"Name",placeholder:"checkout-service",value:e.name,onChange:r=>a({name:r.currentTarget.value}),required:!0,maxLength:100,"data-\
autofocus":!0}),(0,Rt.jsx)(D,{label:"Description",placeholder:"Who uses it, and what for",value:e.description,onChange:r=>a({description:r.currentTarget.value}),
maxLength:400}),(0,Rt.jsx)(Xe,{label:"Expires",data:o,value:e.expires,onChange:r=>a({expires:r??""}),allowDeselect:!1}),(0,Rt.jsx)(ii,{label:"Allowed addresses",
description:"IP addresses or CIDR blocks. Empty: from anywhere.",placeholder:e.allowedIps.length>0?void 0:"203.0.113.7, 10.0.0.0/8",value:e.allowedIps,onChange:r=>a(
{allowedIps:r}),splitChars:[","," "],acceptValueOnBlur:!0}),t&&(0,Rt.jsx)(G6,{value:e,change:a})]})}function G6({value:e,change:a}){let t=mi().data?.data??[],o=t.
filter(l=>l.status==="active"||l.slug===e.config).map(l=>({value:l.slug,label:`${l.name} (${l.slug})`})),r=e.config&&!o.some(l=>l.value===e.config)?[{value:e.config,
label:e.config}]:[],i=t.find(l=>l.is_default===1);return(0,Rt.jsxs)(Rt.Fragment,{children:[(0,Rt.jsx)(Xe,{label:"Default config",description:"For calls that bri\
ng none of their own.",data:[{value:"",label:i?`None of its own (the workspace’s: ${i.name})`:"None"},...o,...r],value:e.config,onChange:l=>a({config:l??""}),
allowDeselect:!1,searchable:!0,nothingFoundMessage:"No config matches"}),(0,Rt.jsx)(bt,{label:"Calls may bring a config of their own",description:"Off: a call t\
hat brings one is refused, and the key makes only keys with the same config.",checked:e.override,onChange:l=>a({override:l.currentTarget.checked})})]})}var Ww=h(U(),1);var Ge=h(w(),1);function Sm({scopes:e,value:a,onChange:t}){let[n,o]=(0,Ww.useState)(""),r=new Set(a),i=e.filter(s=>s.scope.includes(n.trim().toLowerCase().replaceAll(
" ","_"))),l=[...new Set(i.map(s=>s.resource))],c=(s,f)=>{let d=new Set(r);for(let u of s)f?d.add(u):d.delete(u);t(e.map(u=>u.scope).filter(u=>d.has(u)))};return(0,Ge.jsxs)(
A,{gap:"xs",children:[(0,Ge.jsxs)(S,{justify:"space-between",gap:"xs",children:[(0,Ge.jsxs)(y,{size:"sm",fw:500,children:["Scopes"," ",(0,Ge.jsxs)(y,{span:!0,size:"\
sm",c:"dimmed","aria-live":"polite",children:[a.length," of ",e.length]})]}),(0,Ge.jsxs)(S,{gap:4,children:[(0,Ge.jsx)(C,{size:"compact-xs",variant:"subtle",onClick:()=>t(
e.filter(s=>s.default).map(s=>s.scope)),children:"Sensible defaults"}),(0,Ge.jsx)(C,{size:"compact-xs",variant:"subtle",onClick:()=>t(e.map(s=>s.scope)),children:"\
All"}),(0,Ge.jsx)(C,{size:"compact-xs",variant:"subtle",onClick:()=>t([]),children:"None"})]})]}),(0,Ge.jsx)(D,{size:"xs","aria-label":"Search scopes",placeholder:"\
Search scopes",leftSection:(0,Ge.jsx)(Da,{size:14}),value:n,onChange:s=>o(s.currentTarget.value)}),(0,Ge.jsx)(Ee,{radius:"md",children:(0,Ge.jsx)(Co.Autosize,{mah:300,
type:"auto",viewportProps:{tabIndex:0,"aria-label":"Scopes"},children:(0,Ge.jsxs)(A,{gap:"sm",p:"sm",children:[l.length===0&&(0,Ge.jsx)(y,{size:"sm",c:"dimmed",
children:"No scope matches."}),l.map(s=>(0,Ge.jsx)(H6,{name:s,scopes:i.filter(f=>f.resource===s),chosen:r,set:c},s))]})})})]})}function H6({name:e,scopes:a,chosen:t,
set:n}){let o=a.map(i=>i.scope),r=o.filter(i=>t.has(i)).length;return(0,Ge.jsxs)("fieldset",{className:"bare",children:[(0,Ge.jsx)("legend",{className:"sr-only",
children:Cn(e)}),(0,Ge.jsx)(Rl,{size:"xs",fw:600,label:Cn(e),checked:r===o.length,indeterminate:r>0&&r<o.length,onChange:i=>n(o,i.currentTarget.checked)}),(0,Ge.jsx)(
xn,{cols:{base:2,xs:4},spacing:4,verticalSpacing:4,mt:6,pl:26,children:a.map(i=>(0,Ge.jsx)(Rl,{size:"xs",label:i.action,"aria-label":`${Cn(e)}: ${i.action}`,checked:t.
has(i.scope),onChange:l=>n([i.scope],l.currentTarget.checked)},i.scope))})]})}var Dt=h(w(),1);function e2({row:e,close:a}){let t=e.expires_at??"",n={config:e.defaults?.config_id??"",override:e.allow_config_override!==0},[o,r]=(0,op.useState)(
{name:e.name,description:e.description??"",expires:t,allowedIps:e.allowed_ips??[],...n}),[i,l]=(0,op.useState)(e.scopes),c=us(e.type),s=me({mutationFn:()=>B("PU\
T",`${si}/${encodeURIComponent(e.id)}`,{name:o.name.trim(),description:o.description.trim(),scopes:i,allowed_ips:o.allowedIps,...o.expires===t?{}:{expires_at:xm(
o.expires)},...km(o,n)}),onSuccess:()=>(a(),Pn())}),f=d=>{d.preventDefault(),s.mutate()};return(0,Dt.jsx)(Ma,{opened:!0,onClose:a,title:`Edit ${e.name}`,size:"l\
g",closeButtonProps:{"aria-label":"Close"},children:(0,Dt.jsx)("form",{onSubmit:f,children:(0,Dt.jsxs)(A,{children:[(0,Dt.jsx)(zm,{value:o,change:d=>r({...o,...d}),
routes:e.type!=="organisation-service"}),(0,Dt.jsx)(N,{error:c.error,retry:()=>{c.refetch()}}),c.isPending?(0,Dt.jsx)(Be,{height:360,radius:"md"}):(0,Dt.jsx)(Sm,
{scopes:c.data?.data??[],value:i,onChange:l}),(0,Dt.jsx)(N,{error:s.error}),(0,Dt.jsxs)(S,{justify:"flex-end",className:"drawer-foot",children:[(0,Dt.jsx)(C,{variant:"\
default",onClick:a,children:"Cancel"}),(0,Dt.jsx)(C,{type:"submit",loading:s.isPending,disabled:!o.name.trim()||i.length===0,children:"Save"})]})]})})})}var Ut=h(w(),1),rp=e=>`${si}/${encodeURIComponent(e.id)}`;async function K6(e,a){let t=await B("POST",`${rp(e)}/rotate`),n=Uo(t.key_transition_expires_at),o=n?`\
The previous secret works until ${An(n)}. Leaked? Choose "Revoke the previous secret" in the key's menu.`:void 0;a({made:t,name:`New secret of ${e.name}`,scopes:e.
scopes,note:o}),await Pn()}async function a2(e,a){await B(e,a),await Pn()}function t2({act:{kind:e,row:a},close:t,show:n}){switch(e){case"edit":return(0,Ut.jsx)(
e2,{row:a,close:t});case"rotate":return(0,Ut.jsxs)(Ua,{title:`Rotate ${a.name}?`,action:"Rotate",danger:!1,close:t,run:()=>K6(a,n),children:["The key gets a new\
 secret, shown once. The present secret ",(0,Ut.jsxs)("span",{className:"mono",children:["…",a.tail]})," goes on working for 30 minutes, so that nothing break\
s while you replace it."]});case"cut":return(0,Ut.jsxs)(Ua,{title:"Revoke the previous secret?",action:"Revoke it now",close:t,run:()=>a2("POST",`${rp(a)}/revok\
e-previous`),children:["If ",a.name," was rotated less than 30 minutes ago, the secret before that still works. Whoever uses it is refused within a second, open\
 streams included. The newest secret, ",(0,Ut.jsxs)("span",{className:"mono",children:["…",a.tail]}),", is not touched."]});case"delete":return(0,Ut.jsx)(Ua,{
title:`Delete ${a.name}?`,action:"Delete key",close:t,run:()=>a2("DELETE",rp(a)),children:(0,Ut.jsxs)(A,{gap:"xs",children:[(0,Ut.jsxs)(y,{size:"sm",children:["\
Everything that uses ",(0,Ut.jsx)("span",{className:"mono",children:a.key})," is refused within a second, and its open streams are cut. This cannot be undone; i\
ts logs stay."]}),(0,Ut.jsxs)(y,{size:"sm",c:"dimmed",children:["Last used ",(0,Ut.jsx)(se,{at:a.last_used_at,never:"never"}),"."]})]})})}}var Cm=h(U(),1);var Tm=[{value:"workspace-service",label:"An app or service",short:"Service",about:"Calls models in this workspace.",path:"workspace/service",scope:"workspace_s\
ervice_api_keys.create"},{value:"workspace-user",label:"Me",short:"Personal",about:"Can never do more than you can. It ends when you leave.",path:"workspace/use\
r",scope:"workspace_user_api_keys.create"},{value:"organisation-service",label:"Administration",short:"Admin",about:"Manages the organisation. It can never call\
 a model.",path:"organisation/service",scope:"organisation_service_api_keys.create"}],Am=e=>Tm.find(a=>a.value===e);var Ka=h(w(),1);function n2({close:e,done:a}){let t=pa().data,n=kn(),o=new Set(t?.scopes),[r,i]=(0,Cm.useState)(Tm.find(z=>o.has(z.scope))?.value??"workspace-se\
rvice"),[l,c]=(0,Cm.useState)({name:"",description:"",expires:"",allowedIps:[],config:"",override:!0}),[s,f]=(0,Cm.useState)({}),d=us(r),u=d.data?.data??[],m=s[r]??
u.filter(z=>z.default).map(z=>z.scope),v=me({gcTime:0,mutationFn:()=>B("POST",`${si}/${Am(r)?.path}`,{name:l.name.trim(),...l.description.trim()?{description:l.
description.trim()}:{},scopes:m,...r==="organisation-service"?{}:{workspace_id:n||t?.workspaces[0]?.id},...r==="workspace-user"?{user_id:t?.user.id}:{},...l.expires?
{expires_at:xm(l.expires)}:{},...l.allowedIps.length>0?{allowed_ips:l.allowedIps}:{},...r==="organisation-service"?{}:km(l)}),onSuccess:z=>{Pn(),a({made:z,name:`\
Key ${l.name.trim()}`,scopes:m})}});return(0,Ka.jsx)(Ma,{opened:!0,onClose:e,title:"Create an API key",size:"lg",closeButtonProps:{"aria-label":"Close"},children:(0,Ka.jsx)(
"form",{onSubmit:z=>{z.preventDefault(),v.mutate()},children:(0,Ka.jsxs)(A,{children:[(0,Ka.jsx)(Im.Group,{label:"Who is it for?",value:r,onChange:z=>i(z),children:(0,Ka.jsx)(
A,{gap:"xs",mt:6,children:Tm.map(z=>(0,Ka.jsx)(Im,{value:z.value,label:z.label,description:o.has(z.scope)?z.about:`You lack the scope ${z.scope}.`,disabled:!o.has(
z.scope)},z.value))})}),(0,Ka.jsx)(zm,{value:l,change:z=>c({...l,...z}),routes:r!=="organisation-service"}),(0,Ka.jsx)(N,{error:d.error,retry:()=>{d.refetch()}}),
d.isPending?(0,Ka.jsx)(Be,{height:360,radius:"md"}):(0,Ka.jsx)(Sm,{scopes:u,value:m,onChange:z=>f({...s,[r]:z})}),(0,Ka.jsx)(N,{error:v.error}),(0,Ka.jsxs)(S,{justify:"\
flex-end",className:"drawer-foot",children:[(0,Ka.jsx)(C,{variant:"default",onClick:e,children:"Cancel"}),(0,Ka.jsx)(C,{type:"submit",loading:v.isPending,disabled:!l.
name.trim()||m.length===0,children:"Create key"})]})]})})})}var j=h(w(),1),o2=[{name:"Name",least:170},{name:"Kind",width:110},{name:"Key",width:170},{name:"Scopes",width:100},{name:"Last used",width:130},{name:"Expires",
width:120},{name:"Status",width:110},{name:"Actions",width:56,silent:!0}];function r2({rows:e,loading:a,act:t}){return(0,j.jsxs)(qa,{label:"API keys",columns:o2,
loading:a,minWidth:900,children:[e.length===0&&(0,j.jsx)(T.Tr,{children:(0,j.jsx)(T.Td,{colSpan:o2.length,children:(0,j.jsx)(y,{size:"sm",c:"dimmed",ta:"center",
py:"md",children:"No key matches."})})}),e.map(n=>(0,j.jsxs)(T.Tr,{children:[(0,j.jsxs)(T.Td,{children:[(0,j.jsx)(y,{size:"sm",fw:550,className:"wrap",children:n.
name}),n.description&&(0,j.jsx)(y,{size:"xs",c:"dimmed",className:"wrap",lineClamp:1,children:n.description})]}),(0,j.jsx)(T.Td,{children:Am(n.type)?.short??n.type}),
(0,j.jsx)(T.Td,{className:"mono nowrap",children:n.key}),(0,j.jsx)(T.Td,{children:(0,j.jsx)(Jn,{label:(0,j.jsx)(Y6,{scopes:n.scopes}),multiline:!0,maw:360,children:(0,j.jsx)(
"span",{tabIndex:0,children:n.scopes.length})})}),(0,j.jsx)(T.Td,{children:(0,j.jsx)(se,{at:n.last_used_at,never:"Never"})}),(0,j.jsx)(T.Td,{children:(0,j.jsx)(
se,{at:n.expires_at,never:"Never"})}),(0,j.jsx)(T.Td,{children:(0,j.jsx)(sn,{status:n.status})}),(0,j.jsx)(T.Td,{children:(0,j.jsx)(j6,{row:n,act:t})})]},n.id))]})}
function Y6({scopes:e}){let a=e.slice(0,12);return(0,j.jsxs)(y,{size:"xs",className:"wrap",children:[a.join(", "),e.length>a.length?` and ${e.length-a.length} m\
ore`:""]})}function j6({row:e,act:a}){return(0,j.jsxs)(M,{children:[(0,j.jsx)(M.Target,{children:(0,j.jsx)(ua,{variant:"subtle",color:"gray","aria-label":`Actio\
ns for ${e.name}`,children:(0,j.jsx)(Ro,{size:18})})}),(0,j.jsxs)(M.Dropdown,{children:[(0,j.jsx)(M.Item,{leftSection:(0,j.jsx)(Tn,{size:16}),onClick:()=>a({kind:"\
edit",row:e}),children:"Edit"}),(0,j.jsx)(M.Item,{leftSection:(0,j.jsx)(bs,{size:16}),onClick:()=>a({kind:"rotate",row:e}),children:"Rotate…"}),(0,j.jsx)(M.Item,
{leftSection:(0,j.jsx)(Tg,{size:16}),onClick:()=>a({kind:"cut",row:e}),children:"Revoke the previous secret…"}),(0,j.jsx)(M.Divider,{}),(0,j.jsx)(M.Item,{color:"\
red",leftSection:(0,j.jsx)(rt,{size:16}),onClick:()=>a({kind:"delete",row:e}),children:"Delete…"})]})]})}var ma=h(w(),1);function i2(){let{action:e}=Sn(),[,a]=F(),[t,n]=wt(),o=No(),[r,i]=(0,ip.useState)(null),[l,c]=(0,ip.useState)(null),s=(t.get("search")??"").toLowerCase(),
f=o.data?.data??[],d=f.filter(u=>V6(u,s));return(0,ma.jsxs)(we,{title:"API keys",about:"What authenticates to this gateway. Only digests are stored, so a key is\
 shown once; a change takes effect within a second.",actions:(0,ma.jsx)(C,{component:Q,href:"/keys/new",leftSection:(0,ma.jsx)(qt,{size:16}),children:"Create ke\
y"}),children:[(0,ma.jsx)(N,{error:o.error,retry:()=>{o.refetch()}}),o.isSuccess&&f.length===0&&(0,ma.jsx)($t,{icon:(0,ma.jsx)(hi,{size:26}),title:"No API key y\
et",action:(0,ma.jsx)(C,{component:Q,href:"/keys/new",variant:"light",children:"Create the first key"}),children:"Give each app and each person a key of their o\
wn: then each can be limited, watched and revoked alone."}),!o.error&&(o.isPending||f.length>0)&&(0,ma.jsxs)(ma.Fragment,{children:[(0,ma.jsx)(D,{"aria-label":"\
Search keys",placeholder:"Search by name, tail or scope",leftSection:(0,ma.jsx)(Da,{size:16}),value:t.get("search")??"",onChange:u=>{let m=u.currentTarget.value;
n(m?{search:m}:{},{replace:!0})},maw:340,mb:"md","data-search":!0}),(0,ma.jsx)(r2,{rows:d,loading:o.isPending,act:i})]}),e==="new"&&(0,ma.jsx)(n2,{close:()=>a("\
/keys"),done:u=>{c(u),a("/keys")}}),r&&(0,ma.jsx)(t2,{act:r,close:()=>i(null),show:c}),l&&(0,ma.jsx)(um,{title:l.name,secret:l.made.key,scopes:l.scopes,note:l.note,
close:()=>c(null)})]})}function V6(e,a){return a?[e.name,e.tail,e.public_id,e.type,...e.scopes].some(t=>t.toLowerCase().includes(a)):!0}var lp=h(U(),1);var xo=h(w(),1);function l2(){let[e,a]=(0,lp.useState)(""),[t,n]=(0,lp.useState)(""),o=me({mutationFn:()=>B("POST",Ie,{email:e.trim(),password:t}),onSuccess:()=>(n(
""),ha(Ie))});return(0,xo.jsx)(br,{title:"Log in",about:"To the console of this Lockgate gateway.",children:(0,xo.jsx)("form",{onSubmit:i=>{i.preventDefault(),o.
mutate()},children:(0,xo.jsxs)(A,{children:[(0,xo.jsx)(D,{label:"Email",type:"email",value:e,onChange:i=>a(i.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"\
username",autoFocus:!0}),(0,xo.jsx)(ot,{label:"Password",value:t,onChange:i=>n(i.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"current-password",
visibilityToggleButtonProps:{"aria-label":"Show or hide the password"}}),(0,xo.jsx)(N,{error:o.error}),(0,xo.jsx)(C,{type:"submit",size:"md",loading:o.isPending,
disabled:!e||!t,children:"Log in"})]})})})}var E2=h(U(),1);var c2=h(U(),1);var gt=h(w(),1),Q6=[{value:"any",label:"Any outcome"},{value:"ok",label:"Succeeded"},{value:"failed",label:"Failed"}];function s2({filter:e,change:a,live:t,setLive:n,
density:o,setDensity:r}){return(0,gt.jsxs)(S,{gap:"sm",mb:"md",align:"flex-start",children:[(0,gt.jsx)(Xe,{"aria-label":"Time range",data:ag,value:e.range,onChange:i=>a(
{...e,range:i}),allowDeselect:!1,w:165}),(0,gt.jsx)(Xe,{"aria-label":"Outcome",data:Q6,value:e.outcome||"any",onChange:i=>a({...e,outcome:i==="any"?"":i}),allowDeselect:!1,
w:145}),(0,gt.jsx)(X6,{filter:e,change:a}),(0,gt.jsxs)(S,{gap:"sm",h:36,wrap:"nowrap",children:[(0,gt.jsx)(bt,{label:"Live",checked:t,onChange:i=>n(i.currentTarget.
checked)}),(0,gt.jsx)(Jn,{label:o==="normal"?"Denser rows":"Roomier rows",children:(0,gt.jsx)(ua,{variant:"default",size:36,"aria-label":o==="normal"?"Denser ro\
ws":"Roomier rows",onClick:()=>r(o==="normal"?"dense":"normal"),children:o==="normal"?(0,gt.jsx)(bg,{size:17}):(0,gt.jsx)(vg,{size:17})})})]})]})}function X6({filter:e,
change:a}){let[t,n]=(0,c2.useState)(""),o=di().data?.data??[],r=s=>s.startsWith("@")?s.slice(s.indexOf("/")+1):s,i=[...new Set([...["200","400","401","429","500",
"502"].map(s=>`status:${s}`),...o.map(s=>`model:${r(s.id)}`)])],l=rg(e),c=s=>{let f=s.map(og);f.includes(null)||(a(ig(e,f)),n(""))};return(0,gt.jsx)(ii,{"aria-l\
abel":"Filters",leftSection:(0,gt.jsx)(hs,{size:16}),placeholder:l.length>0?void 0:"model:…  status:429  trace:…  _user=ann",value:l,onChange:c,searchValue:t,
onSearchChange:n,data:t?i:ng.map(s=>({value:`${s}:`,label:`${s}:`})),onOptionSubmit:s=>{s.endsWith(":")&&setTimeout(()=>n(s))},clearable:!0,clearButtonProps:{"a\
ria-label":"Remove all filters"},style:{flex:"1 1 280px"},"data-search":!0})}var cp=null,d2=e=>{cp=e};function m2(){let e=cp;return cp=null,e}function Nm(e){try{return JSON.parse(e)}catch{return null}}function Em(e){let a=Array.isArray(e.content)?e.content.map(n=>n.text??`[${n.type??"part"}]`).join(`
`):e.content??"",t=(e.tool_calls??[]).map(n=>`→ ${n.function?.name??"?"}(${n.function?.arguments??""})`);return[e.reasoning_content??"",a,...t].filter(Boolean).
join(`
`)}function Om(e){let a=Nm(e);if(!a)return[];let t=(a.messages??[]).map(n=>({role:n.role??"user",text:Em(n)}));a.instructions&&t.unshift({role:"system",text:a.instructions});
for(let n of[a.prompt,a.input])for(let o of n===void 0?[]:Array.isArray(n)?n:[n])t.push(typeof o=="string"?{role:"user",text:o}:{role:o.role??"user",text:Em(o)});
return t}function I6(e){return e.split(/\r?\n/).filter(a=>a.startsWith("data:")&&!a.includes("[DONE]")).map(a=>Nm(a.slice(5))).filter(a=>a!==null)}function u2(e){
return e.error?typeof e.error=="string"?e.error:e.error.message??e.message??"":""}function f2(e){let a=Nm(e);if(a){let i=u2(a);return i?[{role:"error",text:i}]:
(a.choices??[]).map(l=>({role:l.message?.role??"assistant",text:l.message?Em(l.message):l.text??""}))}let t=I6(e),n=t.map(i=>(i.choices??[]).map(l=>l.delta?Em(l.
delta):l.text??"").join("")),o=t.map(u2).find(Boolean),r=n.join("")?[{role:"assistant",text:n.join("")}]:[];return o?[...r,{role:"error",text:o}]:r}function h2(e){
let a=Nm(e);return a===null?e:JSON.stringify(a,null,2)}function p2(e){let a=[],t=0;return e.forEach((n,o)=>{o>0&&n.sent-t>=10&&a.push({kind:"wait",from:t,to:n.sent,nth:o}),t=Math.max(t,n.sent+n.took),a.push({kind:"a\
ttempt",from:n.sent,to:n.sent+n.took,attempt:n,nth:o+1})}),a}function g2(e){if(!(e>0))return[0];let a=e/5,t=10**Math.floor(Math.log10(a)),n=([1,2,5,10].find(o=>o*
t>=a)??10)*t;return Array.from({length:Math.floor(e/n+1e-9)+1},(o,r)=>Number((r*n).toPrecision(12)))}var pe=h(w(),1),Z6={hit:"The answer came from the cache.","semantic hit":"The answer to a question of the same meaning came from the cache.",miss:"The cache did\
 not have it.","semantic miss":"The cache had neither it nor anything of the same meaning.",refresh:"The cache was told to ask again."};function v2({log:e}){let a=p2(
e.tries),t=Math.max(e.timings.total,...a.map(r=>r.to)),n=g2(t),o=r=>r.status>=200&&r.status<300&&r.fault==="";return(0,pe.jsxs)(A,{gap:"md",children:[(e.cache||
e.continued)&&(0,pe.jsxs)(S,{gap:"xs",children:[e.cache&&(0,pe.jsxs)(ce,{variant:"light",radius:"sm",tt:"none",color:e.cache.includes("hit")?"teal":"gray",children:[
"Cache: ",e.cache]}),e.continued&&(0,pe.jsx)(ce,{variant:"light",radius:"sm",tt:"none",color:"yellow",children:"Continued by another target"}),(0,pe.jsxs)(y,{size:"\
sm",c:"dimmed",children:[Z6[e.cache]??""," ",e.continued&&"Its stream broke, and the next target went on where it stopped."]})]}),e.tries.length===0?(0,pe.jsx)(
y,{size:"sm",c:"dimmed",children:e.cache.includes("hit")?"No provider was asked.":"One target was asked once: its stages are under Timing."}):(0,pe.jsxs)("div",
{className:"attempts",role:"table","aria-label":"Attempts",children:[a.map(r=>(0,pe.jsx)(J6,{lane:r,total:t,marks:n,good:o},`${r.kind}-${r.nth}`)),(0,pe.jsxs)("\
div",{className:"attempt",role:"presentation",children:[(0,pe.jsx)("span",{}),(0,pe.jsx)("div",{className:"axis","aria-hidden":"true",children:n.map(r=>(0,pe.jsx)(
"span",{"data-edge":r===0?"start":r/t>.92?"end":void 0,style:{left:`${r/t*100}%`},children:r===0?"0":Ne(r)},r))}),(0,pe.jsx)("span",{})]})]})]})}function J6({lane:e,
total:a,marks:t,good:n}){let o={left:`${e.from/a*100}%`,width:`${(e.to-e.from)/a*100}%`},{attempt:r}=e;return(0,pe.jsxs)("div",{className:r?"attempt":"attempt a\
ttempt-wait",role:"row",children:[(0,pe.jsx)("div",{role:"cell",style:{minWidth:0},children:r?(0,pe.jsx)(P6,{attempt:r,nth:e.nth}):"wait"}),(0,pe.jsxs)("div",{className:"\
track",role:"cell","aria-label":`from ${Ne(e.from)} to ${Ne(e.to)}`,children:[t.map(i=>(0,pe.jsx)("span",{className:"track-tick",style:{left:`${i/a*100}%`}},i)),
(0,pe.jsx)("span",{className:r?"track-bar":"track-wait","data-good":r?n(r):void 0,style:o})]}),(0,pe.jsx)(y,{size:r?"sm":"xs",ta:"right",role:"cell",className:"\
nowrap",children:Ne(e.to-e.from)})]})}function P6({attempt:e,nth:a}){let t=e.status>=200&&e.status<300&&e.fault==="",n=e.credential?`@${e.credential}`:e.provider;
return(0,pe.jsxs)(pe.Fragment,{children:[(0,pe.jsxs)(S,{gap:6,wrap:"nowrap",children:[(0,pe.jsxs)(y,{size:"sm",fw:550,truncate:!0,title:xs(e.path),children:[a,"\
. ",n||xs(e.path)||"target"]}),(0,pe.jsx)(ce,{size:"sm",radius:"sm",variant:"light",color:t?"teal":"red",ff:"monospace",flex:"none",children:e.fault&&e.status<400?
e.fault:e.status||"—"})]}),(0,pe.jsx)(y,{size:"xs",c:"dimmed",className:"wrap",children:[xs(e.path),e.model,e.fault&&e.status>=400&&Cn(e.fault).toLowerCase()].
filter(Boolean).join(" · ")})]})}var Xn=h(w(),1);function b2({log:e}){let a=[...Om(e.request.text),...f2(e.response.text)];return a.length===0?(0,Xn.jsx)(y,{size:"sm",c:"dimmed",children:e.request.
text||e.response.text?"This call is no conversation. Its bodies are in the other tabs.":"No bodies were kept for this call."}):(0,Xn.jsx)(A,{gap:0,children:a.map(
(t,n)=>(0,Xn.jsxs)("article",{className:`turn turn-${t.role}`,style:{margin:"0 0 14px",maxWidth:"none"},children:[(0,Xn.jsxs)(S,{justify:"space-between",mb:2,wrap:"\
nowrap",children:[(0,Xn.jsx)(y,{size:"xs",c:"dimmed",fw:600,children:Cn(t.role)}),t.text&&(0,Xn.jsx)(Ht,{text:t.text,label:`Copy ${t.role} text`})]}),(0,Xn.jsx)(
"div",{className:"wrap said",children:t.text||(0,Xn.jsx)(y,{span:!0,size:"sm",c:"dimmed",children:"Empty"})})]},n))})}var In=h(w(),1);function y2({log:e}){let a=e.tokensIn+e.tokensOut,t=[["Prompt",aa(e.tokensIn),e.tokensCached>0?`of them ${aa(e.tokensCached)} from the provider'\
s cache`:""],["Answer",aa(e.tokensOut),e.tokensReasoning>0?`of them ${aa(e.tokensReasoning)} for reasoning`:""],["Together",aa(a),e.estimated?"estimated: the pr\
ovider reported none":"as the provider reported"],["Cost",Gt(e.cost),$6(e,a)],["Bytes in",$m(e.bytesIn),"request body"],["Bytes out",$m(e.bytesOut),"answer"]];return(0,In.jsx)(
A,{children:(0,In.jsx)(T,{"aria-label":"Tokens and cost",highlightOnHover:!1,children:(0,In.jsx)(T.Tbody,{children:t.map(([n,o,r])=>(0,In.jsxs)(T.Tr,{children:[
(0,In.jsx)(T.Th,{scope:"row",w:110,children:n}),(0,In.jsx)(T.Td,{ta:"right",w:120,children:o}),(0,In.jsx)(T.Td,{children:(0,In.jsx)(y,{size:"sm",c:"dimmed",children:r})})]},
n))})})})}function $6(e,a){if(e.cost===null)return"no price is known for this model";if(e.cost===0)return e.provider==="local"?"the built-in model is free":"fre\
e";let t=a>0?`, ${Gt(e.cost/a*1e6)} per million tokens on average`:"";return`${Gt(e.cost)} / ${aa(a)} tokens${t}`}var ea=h(w(),1),F6={refused:"The gateway refused it.",upstream_error:"The provider answered with an error.",upstream_cut:"The provider broke off its answer.",client_gone:"\
The client left before the answer was complete.",timeout:"A deadline passed.",revoked:"The key was revoked while the answer was streaming.",drained:"The gateway\
 was stopping.",orphaned:"The worker process died during this call."};function w2({log:e}){let a=No().data?.data.find(o=>o.id===e.keyId),t=[["Time",An(e.at)],["\
Took",Ne(e.timings.total||e.ms)],["Tokens",`${aa(e.tokensIn)} in, ${aa(e.tokensOut)} out`],["Cost",Gt(e.cost)],["Provider",e.credential?`${e.provider} (@${e.credential}\
)`:e.provider||"–"],["API key",a?a.name:e.keyId?e.keyId.slice(0,13):"–"],["Client",[e.clientIp,e.sdk].filter(Boolean).join(", ")||"–"],["Streamed",e.streamed?
"Yes":"No"]],n=Object.entries(e.metadata);return(0,ea.jsxs)("div",{children:[(0,ea.jsxs)(S,{gap:"sm",mb:"sm",wrap:"nowrap",align:"flex-start",children:[(0,ea.jsx)(
bi,{status:e.status,end:e.end}),(0,ea.jsxs)(y,{fw:600,className:"wrap",style:{flex:1},children:[e.model||e.modelAsked||e.path,(0,ea.jsxs)(y,{span:!0,c:"dimmed",
size:"sm",fw:400,display:"block",className:"mono",children:[e.method," ",e.path]})]})]}),e.end!=="complete"&&e.end&&(0,ea.jsx)(Lt,{color:e.ok?"yellow":"orange",
variant:"light",mb:"sm",p:"xs",children:(0,ea.jsxs)(y,{size:"sm",children:[F6[e.end]??Cn(e.end),e.error&&` Code ${e.error}.`,e.upstreamStatus>0&&e.upstreamStatus!==
e.status&&` The provider said ${e.upstreamStatus}.`]})}),(0,ea.jsx)(xn,{cols:{base:2,xs:4},spacing:"sm",verticalSpacing:"xs",component:"dl",m:0,children:t.map(([
o,r])=>(0,ea.jsxs)("div",{children:[(0,ea.jsx)(y,{size:"xs",c:"dimmed",component:"dt",children:o}),(0,ea.jsx)(y,{size:"sm",component:"dd",m:0,className:"wrap",children:r})]},
o))}),(0,ea.jsxs)(S,{gap:6,mt:"sm",children:[(0,ea.jsx)(y,{size:"xs",c:"dimmed",children:"Trace"}),(0,ea.jsx)(Q,{href:`/logs?range=all&q=${encodeURIComponent(`t\
race:${e.traceId}`)}`,className:"mono trace",children:e.traceId}),(0,ea.jsx)(Ht,{text:e.traceId,label:"Copy trace id"})]}),n.length>0&&(0,ea.jsxs)(S,{gap:6,mt:4,
children:[(0,ea.jsx)(y,{size:"xs",c:"dimmed",children:"Metadata"}),n.map(([o,r])=>(0,ea.jsxs)(Q,{href:`/logs?range=all&q=${encodeURIComponent(`${o}=${r}`)}`,className:"\
mono trace",children:[o,"=",r]},o))]})]})}var Ta=h(w(),1);function W6({timings:e}){let t=[{name:"Check the key",about:"who calls, and whether they may",at:e.authenticated,tone:"own"},{name:"Receive the \
body",about:"from the client",at:e.received,tone:"own"},{name:"Plan and send",about:"choose the target, write to the provider",at:e.sent,tone:"own"},{name:"Wait\
 for the provider",about:"until its first byte",at:e.firstByte,tone:"provider"},{name:"Relay the answer",about:"until the last byte, record included",at:e.total,
tone:"provider"}].filter(n=>n.at>0).sort((n,o)=>n.at-o.at);return t.map((n,o)=>({...n,from:t[o-1]?.at??0,to:n.at}))}function _2({log:e}){let a=e.timings.total||
1,t=W6(e),n=t.filter(o=>o.tone==="own").reduce((o,r)=>o+r.to-r.from,0);return(0,Ta.jsxs)(A,{gap:"sm",children:[(0,Ta.jsxs)("div",{className:"waterfall",role:"ta\
ble","aria-label":"Timing",children:[t.map(o=>(0,Ta.jsxs)("div",{className:"stage",role:"row",children:[(0,Ta.jsxs)("div",{role:"cell",children:[(0,Ta.jsx)(y,{size:"\
sm",fw:550,children:o.name}),(0,Ta.jsx)(y,{size:"xs",c:"dimmed",children:o.about})]}),(0,Ta.jsxs)("svg",{width:"100%",height:"14",preserveAspectRatio:"none",viewBox:"\
0 0 1000 14","aria-hidden":"true",children:[(0,Ta.jsx)("rect",{x:"0",y:"6",width:"1000",height:"2",className:"rail"}),(0,Ta.jsx)("rect",{x:Math.min(o.from/a*1e3,
997),y:"0",width:Math.max((o.to-o.from)/a*1e3,3),height:"14",rx:"2",className:`bar-${o.tone}`})]}),(0,Ta.jsx)(y,{size:"sm",ta:"right",role:"cell",className:"now\
rap",children:Ne(o.to-o.from)})]},o.name)),(0,Ta.jsxs)("div",{className:"stage",role:"row",children:[(0,Ta.jsx)(y,{size:"sm",fw:600,role:"cell",children:"Total"}),
(0,Ta.jsx)("span",{}),(0,Ta.jsx)(y,{size:"sm",fw:600,ta:"right",role:"cell",children:Ne(e.timings.total)})]})]}),(0,Ta.jsxs)(y,{size:"xs",c:"dimmed",children:["\
Times count from the moment the request’s headers were complete. The gateway’s own part before the provider was called is ",Ne(n),", the time a client neede\
d to send its body included.",e.attempts>1&&` ${e.attempts} attempts were made.`]})]})}var Z=h(w(),1);function z2({id:e,rows:a,close:t,open:n}){let o=ug(e),r=a.findIndex(i=>i.id===e);return(0,Z.jsxs)(Ma,{opened:!0,onClose:t,size:"xl",title:"Reques\
t",closeButtonProps:{"aria-label":"Close"},children:[(0,Z.jsx)(N,{error:o.error,title:"This log cannot be shown",retry:()=>{o.refetch()}}),o.isPending&&(0,Z.jsxs)(
A,{children:[(0,Z.jsx)(Be,{height:70,radius:"md"}),(0,Z.jsx)(Be,{height:36,radius:"md"}),(0,Z.jsx)(Be,{height:260,radius:"md"})]}),o.data&&(0,Z.jsxs)(A,{children:[
(0,Z.jsx)(w2,{log:o.data}),(0,Z.jsx)(nk,{log:o.data,previous:a[r-1]?.id,next:r>=0?a[r+1]?.id:void 0,open:n}),(0,Z.jsxs)(fa,{defaultValue:"chat",keepMounted:!1,children:[
(0,Z.jsx)(fa.List,{className:"scroll-tabs","aria-label":"Parts of the request",mb:"md",children:x2(o.data).map(({value:i,label:l})=>(0,Z.jsx)(fa.Tab,{value:i,children:l},
i))}),x2(o.data).map(({value:i,show:l})=>(0,Z.jsx)(fa.Panel,{value:i,children:(0,Z.jsx)(l,{log:o.data})},i))]},e)]})]})}var ek=[{value:"chat",label:"Chat",show:b2},
{value:"attempts",label:"Attempts",show:v2},{value:"request",label:"Request",show:({log:e})=>(0,Z.jsx)(k2,{part:e.request,label:"Request body"})},{value:"respon\
se",label:"Response",show:({log:e})=>(0,Z.jsx)(k2,{part:e.response,label:"Response body"})},{value:"headers",label:"Headers",show:ak},{value:"timing",label:"Tim\
ing",show:_2},{value:"cost",label:"Tokens and cost",show:y2}],x2=e=>ek.filter(({value:a})=>a!=="attempts"||e.tries.length>0||e.cache!==""||e.continued);function k2({
part:e,label:a}){return e.text?(0,Z.jsxs)(A,{gap:"xs",children:[e.truncated&&(0,Z.jsx)(y,{size:"sm",c:"dimmed",children:"Long: only its beginning was kept."}),(0,Z.jsx)(
Mt,{text:h2(e.text),label:a})]}):(0,Z.jsx)(y,{size:"sm",c:"dimmed",children:"No body was kept."})}function ak({log:e}){let a=[{name:"Request headers",pairs:e.request.
headers},{name:"Response headers",pairs:e.response.headers}];return(0,Z.jsx)(A,{children:a.map(({name:t,pairs:n})=>(0,Z.jsxs)("div",{children:[(0,Z.jsx)(y,{size:"\
sm",fw:600,mb:6,children:t}),n.length===0?(0,Z.jsx)(y,{size:"sm",c:"dimmed",children:"None were kept."}):(0,Z.jsx)(Mt,{text:n.map(([o,r])=>`${o}: ${r}`).join(`
`),label:t})]},t))})}var tk=/^x-portkey-(?!api-key$|trace-id$|package-|runtime)/;function nk({log:e,previous:a,next:t,open:n}){let[,o]=F(),r=bl(e.method,e.path,
e.request.text||void 0,e.request.headers.filter(([l])=>tk.test(l))),i=()=>{let l=Om(e.request.text),c=l.filter(d=>d.role==="user"||d.role==="assistant").map(d=>({
role:d.role,content:d.text})),s=l.filter(d=>d.role==="system").map(d=>d.text).join(`
`),f=e.credential&&!e.modelAsked.startsWith("@")?`@${e.credential}/${e.modelAsked}`:e.modelAsked;d2({model:f,system:s,messages:c}),o("/playground")};return(0,Z.jsxs)(
S,{gap:"xs",children:[(0,Z.jsx)(Bo,{text:r,children:"Copy as curl"}),(0,Z.jsx)(Bo,{text:`${window.location.origin}/logs/${e.id}`,children:"Copy link"}),e.path.endsWith(
"/chat/completions")&&e.request.text&&!e.request.truncated&&(0,Z.jsx)(C,{variant:"default",leftSection:(0,Z.jsx)(pi,{size:16}),onClick:i,children:"Open in playg\
round"}),(0,Z.jsxs)(S,{gap:4,ml:"auto",children:[(0,Z.jsx)(C,{variant:"default",px:10,disabled:!a,onClick:()=>a&&n(a),"aria-label":"Newer request",children:(0,Z.jsx)(
xg,{size:16})}),(0,Z.jsx)(C,{variant:"default",px:10,disabled:!t,onClick:()=>t&&n(t),"aria-label":"Older request",children:(0,Z.jsx)(_g,{size:16})})]})]})}var A2=h(U(),1);var Mm=h(U(),1);var yr=h(w(),1),S2=[{keys:["g","h"],does:"Go to the first page",to:"/"},{keys:["g","p"],does:"Go to the playground",to:"/playground"},{keys:["g","l"],does:"Go t\
o logs",to:"/logs"},{keys:["g","c"],does:"Go to configs",to:"/configs"},{keys:["g","k"],does:"Go to API keys",to:"/keys"},{keys:["g","v"],does:"Go to virtual ke\
ys",to:"/virtual-keys"}],ok=[{keys:["Ctrl/Cmd","K"],does:"Search and commands"},{keys:["/"],does:"Filter or search on this page"},{keys:["j"],does:"Next log"},{
keys:["k"],does:"Previous log"},{keys:["Esc"],does:"Close what is open"},{keys:["?"],does:"This sheet"}],sp="lockgate:shortcuts",rk=1200,Rm=()=>{window.dispatchEvent(
new Event(sp))};function dp(e){if(e.ctrlKey||e.metaKey||e.altKey||e.defaultPrevented)return!0;let a=e.target instanceof HTMLElement?e.target:document.body;return a.
isContentEditable||a.closest('input, textarea, select, [role="menu"], [role="dialog"]')!==null}function T2(){let[,e]=F(),[a,t]=Ol(!1),n=(0,Mm.useRef)({key:"",at:0});
return(0,Mm.useEffect)(()=>{let o=r=>{if(dp(r))return;let{key:i,at:l}=n.current,c=Date.now()-l<rk&&S2.find(s=>s.keys[0]===i&&s.keys[1]===r.key);if(n.current={key:r.
key,at:Date.now()},c&&c.to)e(c.to);else if(r.key==="?")t.open();else if(r.key==="/")document.querySelector("[data-search]")?.focus();else return;r.preventDefault()};
return window.addEventListener("keydown",o),window.addEventListener(sp,t.open),()=>{window.removeEventListener("keydown",o),window.removeEventListener(sp,t.open)}},
[e,t]),(0,yr.jsx)(nt,{opened:a,onClose:t.close,title:"Keyboard shortcuts",closeButtonProps:{"aria-label":"Close"},children:(0,yr.jsx)(A,{gap:10,children:[...ok,
...S2].map(o=>(0,yr.jsxs)(S,{justify:"space-between",children:[(0,yr.jsx)(y,{size:"sm",children:o.does}),(0,yr.jsx)(S,{gap:4,children:o.keys.map(r=>(0,yr.jsx)(ns,
{children:r},r))})]},o.does))})})}var Qe=h(w(),1),ik=[{name:"Time",width:116},{name:"Status",width:76},{name:"Model",least:170},{name:"Metadata",width:180},{name:"Tokens",right:!0,width:104},{name:"\
Cost",right:!0,width:100},{name:"Took",right:!0,width:88},{name:"Trace",width:116,from:"xl"}];function C2({rows:e,loading:a,density:t,chosen:n,suffix:o}){let[,r]=F();
return ck(e,i=>document.getElementById(`log-${i}`)?.focus()),(0,Qe.jsx)(qa,{label:"Logs",columns:ik,loading:a,minWidth:860,spacing:t==="dense"?"xs":"sm",children:e.
map(i=>{let l=`/logs/${i.id}${o}`;return(0,Qe.jsxs)(T.Tr,{className:i.id===n?"clickable chosen":"clickable",onClick:()=>r(l),children:[(0,Qe.jsx)(T.Td,{children:(0,Qe.jsx)(
Q,{id:`log-${i.id}`,href:l,className:"row-link",onClick:c=>c.stopPropagation(),children:(0,Qe.jsx)(se,{at:i.at})})}),(0,Qe.jsx)(T.Td,{children:(0,Qe.jsx)(bi,{status:i.
status,end:i.end})}),(0,Qe.jsxs)(T.Td,{children:[(0,Qe.jsx)("div",{className:"ellipsis",title:i.model,children:i.model||`${i.method} ${i.path}`}),t==="normal"&&
(0,Qe.jsx)(y,{size:"xs",c:"dimmed",className:"ellipsis",children:[i.credential?`@${i.credential}`:i.provider,i.path.replace("/v1/","")].filter(Boolean).join(" ·\
 ")})]}),(0,Qe.jsx)(T.Td,{children:(0,Qe.jsx)(lk,{metadata:i.metadata})}),(0,Qe.jsxs)(T.Td,{ta:"right",className:"nowrap",title:i.estimated?"Estimated: the prov\
ider reported none":void 0,children:[i.estimated&&"≈ ",Bl(i.tokensIn)," → ",Bl(i.tokensOut)]}),(0,Qe.jsx)(T.Td,{ta:"right",children:Gt(i.cost)}),(0,Qe.jsx)(
T.Td,{ta:"right",children:Ne(i.ms)}),(0,Qe.jsx)(T.Td,{className:"mono nowrap",title:i.traceId,visibleFrom:"xl",children:i.traceId.length>11?`${i.traceId.slice(0,
10)}…`:i.traceId})]},i.id)})})}function lk({metadata:e}){let a=Object.entries(e);return(0,Qe.jsxs)(S,{gap:4,children:[a.slice(0,3).map(([t,n])=>(0,Qe.jsxs)(ce,
{variant:"default",size:"sm",tt:"none",fw:450,radius:"sm",maw:160,title:`${t}=${n}`,children:[t,"=",n]},t)),a.length>3&&(0,Qe.jsxs)(y,{size:"xs",c:"dimmed",children:[
"+",a.length-3]})]})}function ck(e,a){(0,A2.useEffect)(()=>{let t=n=>{if(dp(n)||n.key!=="j"&&n.key!=="k")return;let o=e.findIndex(i=>document.activeElement?.id===
`log-${i.id}`),r=e[n.key==="j"?Math.min(o+1,e.length-1):Math.max(o-1,0)];r&&a(r.id)};return window.addEventListener("keydown",t),()=>window.removeEventListener(
"keydown",t)},[e,a])}var Me=h(w(),1),sk=2e3;function N2(){let{id:e}=Sn(),[a]=wt(),[,t]=F(),[n,o]=(0,E2.useState)(!0),[r,i]=Mp({key:"lockgate-log-density",defaultValue:"normal"}),l=lg(
a),c=Math.max(0,Number(a.get("page"))||0),s=fs(l,c,n&&c===0?sk:!1),f=s.data?.rows??[],d=s.data?.total??0,u=Math.ceil(d/l.pageSize),m=ds(l,c),v=z=>t(`/logs${ds(z,
0)}`,{replace:!0}),x=m!=="";return(0,Me.jsxs)(we,{title:"Logs",about:"One record for every call, written before the last byte of its answer left.",wide:!0,children:[
(0,Me.jsx)(s2,{filter:l,change:v,live:n,setLive:o,density:r,setDensity:i}),s.error&&!s.data?(0,Me.jsx)(N,{error:s.error,retry:()=>{s.refetch()}}):s.isSuccess&&d===
0?(0,Me.jsx)(dk,{filtered:x,everything:()=>t("/logs?range=all")}):(0,Me.jsxs)(Me.Fragment,{children:[(0,Me.jsx)(C2,{rows:f,loading:s.isPending,density:r,chosen:e,
suffix:m}),(0,Me.jsxs)(S,{justify:"space-between",mt:"md",children:[(0,Me.jsx)(y,{size:"sm",c:"dimmed","aria-live":"polite",children:s.isSuccess?`${aa(d)} ${d===
1?"request":"requests"}`:" "}),u>1&&(0,Me.jsx)(os,{total:u,value:c+1,onChange:z=>t(`/logs${ds(l,z-1)}`),size:"sm",getControlProps:z=>({"aria-label":`${z} page`})})]})]}),
e&&(0,Me.jsx)(z2,{id:e,rows:f,close:()=>t(`/logs${m}`),open:z=>t(`/logs/${z}${m}`,{replace:!0})})]})}function dk({filtered:e,everything:a}){return(0,Me.jsxs)($t,
{icon:(0,Me.jsx)(Bg,{size:26}),title:e?"No request matches":"No request in the last 24 hours",action:(0,Me.jsxs)(S,{gap:"sm",children:[(0,Me.jsx)(C,{variant:"li\
ght",onClick:a,children:"Show all time"}),(0,Me.jsx)(C,{component:Q,href:"/playground",variant:"default",children:"Make a request"})]}),children:["New requests \
appear here by themselves. Filter by typing ",(0,Me.jsx)("span",{className:"mono",children:"model:"}),","," ",(0,Me.jsx)("span",{className:"mono",children:"stat\
us:"}),", ",(0,Me.jsx)("span",{className:"mono",children:"trace:"})," or a metadata pair such as"," ",(0,Me.jsx)("span",{className:"mono",children:"_user=ann"}),
"."]})}var ei=h(U(),1);var jc=h(U(),1);var Sl=h(w(),1);function wr({label:e,roles:a,value:t,change:n,bare:o,disabled:r}){return(0,Sl.jsx)(Xe,{label:o?void 0:e,"aria-label":o?e:void 0,data:a.map(({value:i,
label:l})=>({value:i,label:l})),value:t,onChange:i=>i&&n(i),allowDeselect:!1,disabled:r,comboboxProps:{width:320,position:"bottom-start"},renderOption:({option:i})=>(0,Sl.jsxs)(
"div",{children:[(0,Sl.jsx)(y,{size:"sm",children:i.label}),(0,Sl.jsx)(y,{size:"xs",c:"dimmed",children:a.find(l=>l.value===i.value)?.about})]})})}var $a=h(w(),1);function O2({close:e,done:a}){let t=kn(),n=gr().data?.data??[],[o,r]=(0,jc.useState)(""),[i,l]=(0,jc.useState)("member"),[c,s]=(0,jc.useState)(t?
[t]:[]),[f,d]=(0,jc.useState)({}),u=()=>ae("POST",yo,{email:o.trim(),role:i,workspaces:c.map(m=>({id:m,role:f[m]??"member"}))},yo);return(0,$a.jsxs)(We,{title:"\
Invite a person",action:"Make the link",ready:/^\S+@\S+$/.test(o.trim()),save:u,done:m=>a({email:o.trim(),link:m.invite_link}),close:e,children:[(0,$a.jsx)(D,{label:"\
Email",type:"email",placeholder:"ann@example.org",value:o,onChange:m=>r(m.currentTarget.value),required:!0,"data-autofocus":!0}),(0,$a.jsx)(wr,{label:"Role in t\
he organisation",roles:Wr.filter(m=>m.value!=="owner"),value:i,change:l}),i==="member"&&(0,$a.jsxs)($a.Fragment,{children:[(0,$a.jsx)(jp,{label:"Workspaces",data:n.
map(m=>({value:m.id,label:m.name})),value:c,onChange:s,searchable:!0,placeholder:c.length>0?void 0:"None yet"}),c.length>0&&(0,$a.jsx)(ri.Wrapper,{label:"Role i\
n each",children:(0,$a.jsx)(A,{gap:"xs",mt:6,children:c.map(m=>(0,$a.jsxs)(S,{wrap:"nowrap",justify:"space-between",children:[(0,$a.jsx)("span",{children:n.find(
v=>v.id===m)?.name??m}),(0,$a.jsx)("div",{style:{width:140},children:(0,$a.jsx)(wr,{label:`Role in ${n.find(v=>v.id===m)?.name??m}`,bare:!0,roles:Yc,value:f[m]??
"member",change:v=>d({...f,[m]:v})})})]},m))})})]})]})}var ko=h(w(),1);function M2({email:e,link:a,close:t}){return(0,ko.jsx)(nt,{opened:!0,onClose:t,title:`Invite of ${e}`,size:"lg",closeOnClickOutside:!1,closeButtonProps:{
"aria-label":"Close"},children:(0,ko.jsxs)(A,{children:[(0,ko.jsxs)(y,{size:"sm",children:["Send this link to ",e,". It works once, for a week, and is not shown\
 again: for another one choose “New link” in the list."]}),(0,ko.jsx)(D,{"aria-label":"Link",value:a,readOnly:!0,onFocus:n=>n.currentTarget.select(),styles:{
input:{fontFamily:"var(--mantine-font-family-monospace)",fontSize:13}}}),(0,ko.jsxs)(S,{justify:"space-between",children:[(0,ko.jsx)(Bo,{text:a,primary:!0,children:"\
Copy link"}),(0,ko.jsx)(C,{variant:"default",onClick:t,children:"Done"})]})]})})}var R2=h(U(),1);var Vc=h(w(),1);function D2({row:e,close:a}){let t=pa().data?.user.role,[n,o]=(0,R2.useState)(e.role),r=t==="owner"?Wr:Wr.filter(i=>i.value!=="owner");return(0,Vc.jsxs)(
We,{title:`Role of ${Ga(e)}`,action:"Save",ready:n!==e.role,save:()=>ae("PUT",`${gn}/${e.id}`,{role:n},gn),close:a,size:"md",children:[(0,Vc.jsx)(wr,{label:"Rol\
e in the organisation",roles:r,value:n,change:o}),(0,Vc.jsx)(y,{size:"sm",c:"dimmed",children:"It takes effect within a second, on their keys too. Nobody raises\
 themself, and the last owner stays one."})]})}var G=h(w(),1),U2=e=>Wr.find(a=>a.value===e)?.label??e;function B2(){let[e,a]=wt(),[t,n]=(0,ei.useState)(!1),[o,r]=(0,ei.useState)(null);return(0,G.jsxs)(we,{title:"\
Members",about:"People of the organisation. Owners and admins reach every workspace; members reach those that they are put in.",actions:(0,G.jsx)(pr,{scope:"org\
anisation_users.create",run:()=>n(!0),children:"Invite"}),children:[(0,G.jsxs)(fa,{value:e.get("tab")??"people",onChange:i=>a(i==="invites"?{tab:i}:{},{replace:!0}),
keepMounted:!1,children:[(0,G.jsxs)(fa.List,{mb:"md",children:[(0,G.jsx)(fa.Tab,{value:"people",children:"People"}),(0,G.jsx)(fa.Tab,{value:"invites",children:"\
Invites"})]}),(0,G.jsx)(fa.Panel,{value:"people",children:(0,G.jsx)(mk,{})}),(0,G.jsx)(fa.Panel,{value:"invites",children:(0,G.jsx)(fk,{show:r})})]}),t&&(0,G.jsx)(
O2,{close:()=>n(!1),done:i=>{r(i),a({tab:"invites"})}}),o&&(0,G.jsx)(M2,{...o,close:()=>r(null)})]})}function mk(){let e=vm(),a=pa().data?.user.id,t=new Map((gr().
data?.data??[]).map(d=>[d.id,d.name])),[n,o]=(0,ei.useState)(null),[r,i]=(0,ei.useState)(null),l=()=>o(null),c=d=>d.id!==a;return(0,G.jsxs)(G.Fragment,{children:[
(0,G.jsx)(N,{error:r}),(0,G.jsx)(vo,{label:"People",found:e,keyOf:d=>d.id,nameOf:Ga,texts:d=>[d.email,Ga(d),d.role],acts:[{name:"Change role",icon:Zg,scope:"org\
anisation_users.update",for:c,run:d=>o({kind:"role",row:d})},{name:"Disable…",icon:qg,scope:"organisation_users.update",for:d=>c(d)&&d.status==="active",run:d=>o(
{kind:"disable",row:d})},{name:"Let in again",icon:Lg,scope:"organisation_users.update",for:d=>d.status!=="active",run:d=>{i(null),ae("PUT",`${gn}/${d.id}`,{status:"\
active"},gn).catch(i)}},{name:"Remove…",icon:_s,scope:"organisation_users.delete",danger:!0,for:c,run:d=>o({kind:"remove",row:d})}],cells:[{name:"Person",least:220,
show:d=>(0,G.jsx)(bo,{name:d.id===a?`${Ga(d)} (you)`:Ga(d),about:d.email})},{name:"Role",width:110,show:d=>U2(d.role)},{name:"Workspaces",least:160,show:d=>d.role===
"member"?(0,G.jsx)(uk,{ids:d.workspace_ids,names:t}):"All"},{name:"Since",width:120,from:"lg",show:d=>(0,G.jsx)(se,{at:d.created_at})},{name:"Status",width:110,
show:d=>(0,G.jsx)(sn,{status:d.status})}],empty:{icon:(0,G.jsx)(Do,{size:26}),title:"Nobody is here",about:"Invite the first."}}),n?.kind==="role"&&(0,G.jsx)(D2,
{row:n.row,close:l}),n?.kind==="disable"&&(0,G.jsx)(Ua,{title:`Disable ${Ga(n.row)}?`,action:"Disable",close:l,run:()=>ae("PUT",`${gn}/${n.row.id}`,{status:"dis\
abled"},gn),children:"Their sessions end now and their keys stop working within a second. You can let them in again."}),n?.kind==="remove"&&(0,G.jsx)(Ua,{title:`\
Remove ${Ga(n.row)}?`,action:"Remove",close:l,run:()=>ae("DELETE",`${gn}/${n.row.id}`,void 0,gn),children:"Their sessions end now; their own keys and open invit\
es are deleted. What they made for others stays, and so does what they did in the logs. This cannot be undone."})]})}function uk({ids:e,names:a}){return e.length===
0?(0,G.jsx)(G.Fragment,{children:"–"}):(0,G.jsxs)(S,{gap:4,children:[e.slice(0,3).map(t=>(0,G.jsx)(ce,{variant:"light",color:"gray",tt:"none",children:a.get(t)??
"One more"},t)),e.length>3&&`and ${e.length-3} more`]})}function fk({show:e}){let a=jw(),[t,n]=(0,ei.useState)(null),[o,r]=(0,ei.useState)(null);return(0,G.jsxs)(
G.Fragment,{children:[(0,G.jsx)(N,{error:o}),(0,G.jsx)(vo,{label:"Invites",found:a,keyOf:c=>c.id,nameOf:c=>c.email,texts:c=>[c.email,c.status],acts:[{name:"New \
link",icon:jg,scope:"organisation_users.create",for:c=>c.status==="pending"||c.status==="expired",run:c=>{r(null),ae("POST",`${yo}/${c.id}/resend`,{},yo).then(s=>e(
{email:c.email,link:s.invite_link}),r)}},{name:"Withdraw…",icon:rt,scope:"organisation_users.delete",danger:!0,for:c=>c.status==="pending",run:n}],cells:[{name:"\
Email",least:220,show:c=>(0,G.jsx)(bo,{name:c.email,about:c.workspaces.length>0?`${c.workspaces.length} ${c.workspaces.length===1?"workspace":"workspaces"}`:void 0})},
{name:"As",width:110,show:c=>U2(c.role)},{name:"Invited",width:120,show:c=>(0,G.jsx)(se,{at:c.created_at})},{name:"Ends",width:120,show:c=>c.status==="pending"?
(0,G.jsx)(se,{at:c.expires_at}):"–"},{name:"Status",width:120,show:c=>(0,G.jsx)(sn,{status:c.status})}],empty:{icon:(0,G.jsx)(Gg,{size:26}),title:"Nobody is i\
nvited",about:"An invite is a link that works once, for a week."}}),t&&(0,G.jsx)(Ua,{title:`Withdraw the invite of ${t.email}?`,action:"Withdraw",close:()=>n(null),
run:()=>ae("DELETE",`${yo}/${t.id}`,void 0,yo),children:"Its link stops working now."})]})}var Qc=h(w(),1);function L2(){return(0,Qc.jsx)(we,{title:"Page not found",children:(0,Qc.jsx)($t,{icon:(0,Qc.jsx)(zg,{size:26}),title:"There is nothing at this \
address",action:(0,Qc.jsx)(C,{component:Q,href:"/",variant:"light",children:"To the first page"}),children:"The link may be old, or mistyped."})})}var _r=h(U(),1);var zo=h(U(),1);var ai=null;async function q2(){if(ai&&ai.until>Date.now()+3e4)return ai.key;let e=await B("POST","/v1/profile/playground-key");return ai={key:e.key,until:new Date(
e.expires_at).getTime()},ai.key}var mp=()=>{ai=null};async function*hk(e){let a=new TextDecoder,t=e.getReader(),n="";for(;;){let{done:o,value:r}=await t.read();
n+=o?a.decode():a.decode(r,{stream:!0});let i=n.split(/\r?\n\r?\n/);n=o?"":i.pop()??"";for(let l of i){let c=l.split(/\r?\n/).filter(s=>s.startsWith("data:")).map(
s=>s.slice(5).trimStart());c.length>0&&(yield c.join(`
`))}if(o)return}}async function G2(e,a){return ls("/v1/chat/completions",{method:"POST",credentials:"omit",signal:e.signal,headers:{"content-type":"application/\
json","x-portkey-api-key":a,"x-portkey-trace-id":e.traceId,"x-portkey-metadata":JSON.stringify({source:"playground"})},body:JSON.stringify({model:e.model,messages:e.
messages,stream:!0,stream_options:{include_usage:!0},...e.temperature===void 0?{}:{temperature:e.temperature},...e.maxTokens===void 0?{}:{max_tokens:e.maxTokens}})})}
async function H2(e){let a=performance.now(),t=await G2(e,await q2());if(t.status===401&&ai&&(mp(),t=await G2(e,await q2())),!t.ok||!t.body)throw await is(t);let n={
finish:"",tokensOut:0,firstTokenMs:0,totalMs:0},o=0;for await(let r of hk(t.body)){if(r==="[DONE]")break;let i=JSON.parse(r);if(i.error)throw new Error(i.error.
message??"The provider broke off the answer.");let l=i.choices?.[0],c=l?.delta?.content??l?.delta?.reasoning_content??"";c&&(o+=1,n.firstTokenMs||=performance.now()-
a,e.onText(c)),n.finish=l?.finish_reason??n.finish,n.tokensOut=i.usage?.completion_tokens??n.tokensOut}return n.tokensOut||=o,n.totalMs=performance.now()-a,n}function K2(e=[]){let[a,t]=(0,zo.useState)(e),n=(0,zo.useRef)(null);(0,zo.useEffect)(()=>()=>n.current?.abort(),[]);let o=(0,zo.useCallback)(l=>{t(c=>[...c.slice(
0,-1),l(c[c.length-1])])},[]),r=(0,zo.useCallback)(async(l,c)=>{let s=cs(),f={model:c.model,traceId:s,running:!0,stopped:!1,outcome:null,error:null};t([...l,{role:"\
assistant",content:"",answer:f}]);let d=u=>o(m=>({...m,answer:{...f,running:!1,...u}}));n.current=new AbortController;try{let u=await H2({model:c.model,messages:[
...c.system.trim()?[{role:"system",content:c.system}]:[],...l.map(pk)],temperature:c.temperature===""?void 0:c.temperature,maxTokens:c.maxTokens===""?void 0:c.maxTokens,
traceId:s,signal:n.current.signal,onText:m=>o(v=>({...v,content:v.content+m}))});d({outcome:u})}catch(u){u instanceof DOMException&&u.name==="AbortError"?d({stopped:!0}):
d({error:u})}},[o]),i=a[a.length-1]?.answer?.running??!1;return{turns:a,running:i,send:(l,c)=>{r([...a,{role:"user",content:l}],c)},again:l=>{r(a.slice(0,-1),l)},
stop:()=>n.current?.abort(),clear:()=>{n.current?.abort(),t([])}}}var pk=({role:e,content:a})=>({role:e,content:a});var bn=h(w(),1);function gk(e,a){let t=a&&!e.includes(a)?[a,...e]:e,n=new Map;for(let o of t){let r=o.startsWith("@")&&o.includes("/")?o.slice(0,o.indexOf("/")):
"Models";n.set(r,[...n.get(r)??[],o])}return[...n].map(([o,r])=>({group:o,items:r.map(i=>({value:i,label:o==="Models"?i:i.slice(o.length+1)}))}))}function Y2({value:e,
change:a}){let t=di(),n=t.data?.data.map(o=>o.id)??[];return(0,bn.jsx)(Ee,{p:"md",radius:"lg",component:"aside","aria-label":"Settings",children:(0,bn.jsxs)(A,{
children:[(0,bn.jsx)(N,{error:t.error,retry:()=>{t.refetch()},title:"Models cannot be listed"}),(0,bn.jsxs)("div",{children:[(0,bn.jsx)(Xe,{label:"Model",data:gk(
n,e.model),value:e.model,onChange:o=>a({model:o??""}),searchable:!0,allowDeselect:!1,nothingFoundMessage:"No model matches",maxDropdownHeight:320,comboboxProps:{
width:340,position:"bottom-end"}}),(0,bn.jsx)(y,{size:"xs",c:"dimmed",mt:4,className:"wrap mono",children:e.model})]}),(0,bn.jsx)(Ya,{label:"System prompt",value:e.
system,onChange:o=>a({system:o.currentTarget.value}),autosize:!0,minRows:3,maxRows:10}),(0,bn.jsx)(Xm,{label:"Temperature",description:"0 is steady, higher is f\
reer",value:e.temperature,onChange:o=>a({temperature:typeof o=="number"?o:""}),min:0,max:2,step:.1,decimalScale:2}),(0,bn.jsx)(Xm,{label:"Longest answer",description:"\
In tokens",value:e.maxTokens,onChange:o=>a({maxTokens:typeof o=="number"?o:""}),min:1,max:1e6,step:64,allowDecimal:!1})]})})}var Aa=h(w(),1);function j2({turn:e,again:a}){let{answer:t}=e;return(0,Aa.jsxs)("article",{className:`turn turn-${e.role}`,"aria-label":e.role==="user"?"You":"M\
odel",children:[(0,Aa.jsxs)(S,{justify:"space-between",gap:"xs",mb:4,wrap:"nowrap",children:[(0,Aa.jsx)(y,{size:"xs",c:"dimmed",fw:600,truncate:!0,children:e.role===
"user"?"You":t?.model??"Model"}),e.content&&!t?.running&&(0,Aa.jsx)(Ht,{text:e.content,label:"Copy text"})]}),e.content&&(0,Aa.jsxs)("div",{className:"wrap said",
children:[e.content,t?.running&&(0,Aa.jsx)("span",{className:"caret","aria-hidden":"true"})]}),t?.running&&!e.content&&(0,Aa.jsx)("span",{className:"pulse","ari\
a-label":"Waiting for the first token",role:"img"}),t&&!t.running&&!!t.error&&(0,Aa.jsx)(N,{error:t.error}),t&&!t.running&&(0,Aa.jsx)(bk,{answer:t,again:a})]})}
function vk(e){return yt({queryKey:["/v1/logs","trace",e],queryFn:async()=>{let t=tg({...ss,trace:e,pageSize:1},0);return cg(await B("GET",`/v1/logs?${t}`)).rows[0]??
null},refetchInterval:t=>t.state.data||t.state.dataUpdateCount>10?!1:500,staleTime:1/0}).data??void 0}function bk({answer:e,again:a}){let t=vk(e.traceId),{outcome:n}=e,
o=n?(n.totalMs-n.firstTokenMs)/1e3:0,r=[];return e.stopped&&r.push(["","Stopped"]),n?.firstTokenMs&&r.push(["First token",Ne(n.firstTokenMs)]),n&&n.tokensOut>1&&
o>0&&r.push(["Speed",`${((n.tokensOut-1)/o).toFixed(1)} tokens/s`]),t&&r.push(["Tokens",`${aa(t.tokensIn)} in, ${aa(t.tokensOut)} out`],["Cost",Gt(t.cost)]),n?.
finish==="length"&&r.push(["","Cut at the longest answer"]),(0,Aa.jsxs)(S,{gap:"md",mt:8,mih:26,className:"figures",children:[r.map(([i,l])=>(0,Aa.jsxs)(y,{size:"\
xs",c:"dimmed",children:[i&&`${i} `,(0,Aa.jsx)(y,{span:!0,size:"xs",fw:600,c:"var(--mantine-color-text)",children:l})]},i+l)),t&&(0,Aa.jsx)(Oa,{component:Q,href:`\
/logs/${t.id}`,size:"xs",children:"Open log"}),a&&(0,Aa.jsx)(C,{size:"compact-xs",variant:"subtle",leftSection:(0,Aa.jsx)(bs,{size:13}),onClick:a,children:"Agai\
n"})]})}var ze=h(w(),1),yk=["Write a haiku about rivers.","Explain what a lock gate does.","Name three uses of steam."];function V2(){let[e]=(0,_r.useState)(m2),a=yi(),
[t,n]=(0,_r.useState)({model:e?.model??"",system:e?.system??"You are a helpful assistant.",temperature:.7,maxTokens:256}),o={...t,model:t.model||a},r=K2(e?.messages.
slice(0,-1)),[i,l]=(0,_r.useState)(e?.messages.at(-1)?.content??""),c=(0,_r.useRef)(null),s=r.turns.at(-1);(0,_r.useEffect)(()=>{c.current&&(c.current.scrollTop=
c.current.scrollHeight)},[s?.content,s?.answer?.running,r.turns.length]);let f=d=>{!d.trim()||r.running||(r.send(d.trim(),o),l(""))};return(0,ze.jsxs)(we,{title:"\
Playground",about:"A real request with a short-lived key of your own. It is logged like any other.",wide:!0,actions:r.turns.length>0&&(0,ze.jsx)(C,{variant:"def\
ault",leftSection:(0,ze.jsx)(rt,{size:16}),onClick:r.clear,children:"Clear"}),children:[(0,ze.jsxs)("div",{className:"playground",children:[(0,ze.jsxs)(Ee,{radius:"\
lg",className:"talk",children:[(0,ze.jsxs)("div",{className:"turns",ref:c,tabIndex:0,role:"region","aria-label":"Conversation",children:[r.turns.length===0&&(0,ze.jsx)(
wk,{choose:f}),r.turns.map((d,u)=>(0,ze.jsx)(j2,{turn:d,again:u===r.turns.length-1&&!r.running?()=>r.again(o):void 0},u))]}),(0,ze.jsxs)("div",{className:"compo\
ser",children:[(0,ze.jsx)(Ya,{"aria-label":"Prompt",placeholder:"Ask something",value:i,onChange:d=>l(d.currentTarget.value),onKeyDown:d=>{d.key!=="Enter"||d.shiftKey||
d.nativeEvent.isComposing||(d.preventDefault(),f(i))},autosize:!0,minRows:2,maxRows:10,"data-search":!0}),(0,ze.jsxs)("div",{className:"composer-foot",children:[
(0,ze.jsx)(y,{size:"xs",c:"dimmed",children:"Enter sends, Shift+Enter makes a new line"}),r.running?(0,ze.jsx)(C,{flex:"none",color:"red",variant:"light",leftSection:(0,ze.jsx)(
$g,{size:15}),onClick:r.stop,children:"Stop"}):(0,ze.jsx)(C,{flex:"none",leftSection:(0,ze.jsx)(Yg,{size:16}),onClick:()=>f(i),disabled:!i.trim(),children:"Send"})]})]})]}),
(0,ze.jsx)(Y2,{value:o,change:d=>n({...t,...d})})]}),(0,ze.jsx)("div",{className:"sr-only",role:"status","aria-live":"polite",children:s?.answer&&(s.answer.running?
"The model is answering.":s.answer.error?"The answer failed.":`Answer complete: ${s.content}`)})]})}function wk({choose:e}){return(0,ze.jsxs)("div",{className:"\
talk-start",children:[(0,ze.jsx)(Eo,{size:48,radius:"xl",variant:"light",children:(0,ze.jsx)(pi,{size:24})}),(0,ze.jsx)(y,{c:"dimmed",size:"sm",children:"Ask an\
ything, or begin with one of these."}),(0,ze.jsx)("div",{className:"samples",children:yk.map(a=>(0,ze.jsx)(C,{variant:"default",size:"compact-md",fw:450,onClick:()=>e(
a),children:a},a))})]})}var $2=h(U(),1);var Q2=["get","post","put","delete"];function X2(e){return Object.entries(e.paths).sort(([a],[t])=>a.localeCompare(t)).flatMap(([a,t])=>Object.entries(t).sort(([
n],[o])=>Q2.indexOf(n)-Q2.indexOf(o)).map(([n,o])=>{let r=o.requestBody?.content["application/json"];return{id:o.operationId,method:n.toUpperCase(),path:a,tag:o.
tags[0]??"other",summary:o.summary,about:o.description,scopes:o["x-scopes"],caller:o["x-caller"],parameters:o.parameters,example:r?.example,schema:r?.schema}})).
sort((a,t)=>a.tag.localeCompare(t.tag))}function I2(e,a){let t=`${e.method} ${e.path} ${e.summary} ${e.tag} ${e.scopes.join(" ")}`.toLowerCase();return a.toLowerCase().
split(/\s+/).every(n=>t.includes(n))}function Z2(e,a){let t=e.path,n=new URLSearchParams;for(let{name:r,in:i}of e.parameters){let l=(a[r]??"").trim();if(i==="pa\
th"){if(!l)return null;t=t.replace(`{${r}}`,encodeURIComponent(l))}else l&&n.set(r,l)}let o=n.toString();return o?`${t}?${o}`:t}var J2=h(w(),1),_k={GET:"teal",POST:"blue",PUT:"yellow",DELETE:"red"};function Dm({name:e}){return(0,J2.jsx)(ce,{variant:"light",color:_k[e]??"gray",radius:"sm",
w:70,style:{flexShrink:0},children:e})}var up=h(U(),1);var Re=h(w(),1);function P2({operation:e}){let[a,t]=(0,up.useState)({}),[n,o]=(0,up.useState)(e.example===void 0?"":JSON.stringify(e.example,null,2)),r=Z2(e,a),
i=xk(n),l=e.method!=="GET",c=me({gcTime:0,mutationFn:()=>B(e.method,r??"",l&&n.trim()?i.value:void 0)});return(0,Re.jsx)(Ee,{p:"lg",radius:"lg",style:{minWidth:0},
children:(0,Re.jsx)("form",{onSubmit:f=>{f.preventDefault(),c.mutate()},children:(0,Re.jsxs)(A,{children:[(0,Re.jsxs)("div",{children:[(0,Re.jsxs)(S,{gap:"sm",wrap:"\
nowrap",children:[(0,Re.jsx)(Dm,{name:e.method}),(0,Re.jsx)(y,{className:"mono wrap",fw:600,children:e.path})]}),(0,Re.jsx)(Ra,{order:2,size:"h4",mt:"sm",children:e.
summary}),(0,Re.jsx)(y,{size:"sm",c:"dimmed",children:e.about})]}),(0,Re.jsx)(kk,{scopes:e.scopes}),e.parameters.map(f=>(0,Re.jsx)(D,{label:f.name,description:f.
description??(f.in==="path"?"A part of the path: an id or a slug.":void 0),required:f.in==="path",value:a[f.name]??"",onChange:d=>t({...a,[f.name]:d.currentTarget.
value}),styles:{input:{fontFamily:"var(--mantine-font-family-monospace)"}}},f.name)),e.schema!==void 0&&(0,Re.jsx)(Yp,{label:"Body",value:n,onChange:o,autosize:!0,
minRows:4,maxRows:18,formatOnBlur:!0,validationError:i.error??void 0}),(0,Re.jsx)(Mt,{label:"curl command",text:bl(e.method,r??e.path,l&&i.error===null?i.value:
void 0)}),l&&(0,Re.jsx)(Lt,{variant:"light",color:"yellow",py:"xs",children:"This changes things for real."}),(0,Re.jsx)(S,{justify:"flex-end",children:(0,Re.jsx)(
C,{type:"submit",loading:c.isPending,disabled:r===null||i.error!==null,children:"Send as me"})}),(0,Re.jsx)(N,{error:c.error,title:c.error instanceof li?`Answer\
ed with ${c.error.status}`:void 0}),c.isSuccess&&(0,Re.jsx)(Mt,{label:"Answer",text:JSON.stringify(c.data,null,2),height:420})]})})})}function xk(e){if(!e.trim())
return{value:void 0,error:null};try{return{value:JSON.parse(e),error:null}}catch(a){return{value:void 0,error:a instanceof Error?a.message:"This is no JSON"}}}function kk({
scopes:e}){let a=new Set(pa().data?.scopes);return e.length===0?null:(0,Re.jsxs)(S,{gap:6,children:[(0,Re.jsx)(y,{size:"sm",children:"Any one of"}),e.map(t=>(0,Re.jsxs)(
ce,{variant:"light",color:a.has(t)?"teal":"gray",radius:"sm",tt:"none",children:[t,a.has(t)?"":" (you lack it)"]},t))]})}var Se=h(w(),1),fp="/v1/openapi.json";function F2(){let{id:e}=Sn(),[a,t]=wt(),n=yt({queryKey:[fp],queryFn:()=>B("GET",fp),staleTime:1/0}),o=(0,$2.useMemo)(()=>n.
data?X2(n.data):[],[n.data]),r=a.get("search")??"",i=o.filter(c=>I2(c,r)),l=o.find(c=>c.id===e)??i[0];return(0,Se.jsxs)(we,{title:"API reference",about:(0,Se.jsxs)(
Se.Fragment,{children:["What the console does, a program can do. Calls that you try here are made as you, for real. The same as a file:"," ",(0,Se.jsx)(Oa,{href:fp,
inherit:!0,children:"openapi.json"})]}),wide:!0,children:[(0,Se.jsx)(N,{error:n.error,retry:()=>{n.refetch()}}),n.isPending&&(0,Se.jsx)(Be,{height:420,radius:"l\
g"}),n.data&&(0,Se.jsxs)("div",{className:"reference",children:[(0,Se.jsxs)(A,{gap:"xs",children:[(0,Se.jsx)(D,{"aria-label":"Search operations",placeholder:`Se\
arch ${o.length} operations`,leftSection:(0,Se.jsx)(Da,{size:16}),value:r,onChange:c=>{let s=c.currentTarget.value;t(s?{search:s}:{},{replace:!0})},"data-search":!0}),
(0,Se.jsx)(Co.Autosize,{mah:"calc(100vh - 240px)",type:"auto",scrollbars:"y",children:(0,Se.jsx)(zk,{operations:i,chosen:l?.id})})]}),l?(0,Se.jsx)(P2,{operation:l},
l.id):(0,Se.jsx)(y,{c:"dimmed",children:"No operation matches."})]})]})}function zk({operations:e,chosen:a}){let[,t]=F(),[n]=wt(),o=n.toString()?`?${n}`:"",r=[...new Set(
e.map(i=>i.tag))];return(0,Se.jsx)(A,{gap:"sm",pr:"xs",children:r.map(i=>(0,Se.jsxs)("div",{children:[(0,Se.jsxs)(S,{gap:6,px:8,pb:4,children:[(0,Se.jsx)(y,{size:"\
xs",fw:600,c:"dimmed",children:i.replaceAll("_"," ")}),(0,Se.jsx)(ce,{size:"xs",variant:"light",color:"gray",children:e.filter(l=>l.tag===i).length})]}),e.filter(
l=>l.tag===i).map(l=>(0,Se.jsxs)(Bt,{className:"reference-row","aria-current":l.id===a?"true":void 0,onClick:()=>t(`/reference/${l.id}${o}`),children:[(0,Se.jsx)(
Dm,{name:l.method}),(0,Se.jsx)(y,{size:"sm",truncate:!0,span:!0,style:{minWidth:0},children:l.summary})]},l.id))]},i))})}var Tl=h(U(),1);var vt=h(w(),1);function W2({needed:e}){let a=wm("/setup"),[,t]=F(),[n,o]=(0,Tl.useState)(a),[r,i]=(0,Tl.useState)(""),[l,c]=(0,Tl.useState)(""),[s,f]=(0,Tl.useState)(
""),[d,u]=(0,Tl.useState)(""),m=me({mutationFn:()=>B("POST",Jm,{token:n.trim(),email:r.trim(),password:d,...l.trim()?{name:l.trim()}:{},...s.trim()?{organisation:s.
trim()}:{}}),onSuccess:async()=>{u(""),o(""),t("/"),await Promise.all([ha(Ie),cn.invalidateQueries({queryKey:[Jm]})])}});return e?(0,vt.jsx)(br,{title:"Welcome \
to Lockgate",about:"Create the first account. It owns this gateway and can invite others later.",children:(0,vt.jsx)("form",{onSubmit:x=>{x.preventDefault(),m.mutate()},
children:(0,vt.jsxs)(A,{children:[!a&&(0,vt.jsx)(ot,{label:"Set-up token",description:"It is in the link that the gateway printed when it started.",value:n,onChange:x=>o(
x.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"off"}),(0,vt.jsx)(D,{label:"Email",type:"email",value:r,onChange:x=>i(x.currentTarget.value),required:!0,
withAsterisk:!1,autoComplete:"username",autoFocus:!0}),(0,vt.jsx)(gl,{label:"Password",value:d,onChange:u}),(0,vt.jsx)(D,{label:"Your name",value:l,onChange:x=>c(
x.currentTarget.value),autoComplete:"name",placeholder:"Optional"}),(0,vt.jsx)(D,{label:"Organisation",value:s,onChange:x=>f(x.currentTarget.value),autoComplete:"\
organization",placeholder:"Optional"}),(0,vt.jsx)(N,{error:m.error}),(0,vt.jsx)(C,{type:"submit",size:"md",loading:m.isPending,disabled:!n||!r||!fr(d),children:"\
Create account"})]})})}):(0,vt.jsx)(br,{title:"Already set up",about:"This gateway has an owner, so the set-up link does nothing any more.",children:(0,vt.jsx)(
Oa,{component:Q,href:"/",children:"Go to the login"})})}var pp=h(U(),1);var yn=h(U(),1);var De=h(w(),1);function e5({close:e,done:a}){let t=zn(),[n,o]=(0,yn.useState)(""),[r,i]=(0,yn.useState)(""),[l,c]=(0,yn.useState)(""),[s,f]=(0,yn.useState)(""),
[d,u]=(0,yn.useState)({}),[m,v]=(0,yn.useState)(""),x=t.data?.data??[],z=x.find(_=>_.slug===n),b=r.trim()||z?.name||n,p=me({mutationFn:()=>B("POST",zr,{name:b,provider:n,
...l?{key:l}:{},...m.trim()?{custom_host:m.trim()}:{},...s.trim()?{note:s.trim()}:{},...Object.keys(xl(d)).length>0?{configurations:xl(d)}:{}}),onSuccess:_=>{c(
""),Mo(),a({slug:_.data?.slug??_.slug??"",name:b,provider:n,status:"active",created_at:""})}}),g=z?.fields.some(_=>_.required&&!d[_.name]?.trim())||z?.needs_host&&
!m.trim();return(0,De.jsxs)(t5,{title:"Add a virtual key",close:e,submit:()=>p.mutate(),action:"Add and test",busy:p.isPending,error:p.error,blocked:!z||!!g||z.
needs_key&&!l,children:[(0,De.jsx)(N,{error:t.error,retry:()=>{t.refetch()}}),t.isPending?(0,De.jsx)(Be,{height:60,radius:"md"}):(0,De.jsx)(Xe,{label:"Provider",
data:x.filter(_=>_.slug!=="local").map(_=>({value:_.slug,label:_.name})),value:n||null,placeholder:"Choose one, or type to search",onChange:_=>{o(_??""),u({})},
searchable:!0,allowDeselect:!1,"data-autofocus":!0,nothingFoundMessage:"No such provider. One that speaks OpenAI's API works with a base URL",maxDropdownHeight:280}),
(0,De.jsx)(D,{label:"Name",placeholder:z?.name,description:"Its slug is made from it.",value:r,onChange:_=>i(_.currentTarget.value),maxLength:100}),z?.needs_key&&
(0,De.jsx)(kl,{label:"The provider's API key",value:l,onChange:c,required:!0,provider:z}),z?.fields.map(_=>(0,De.jsx)(D,{label:_.label,value:d[_.name]??"",onChange:E=>u(
{...d,[_.name]:E.currentTarget.value}),required:_.required},_.name)),z&&(0,De.jsx)(zl,{value:m,onChange:v,provider:z}),(0,De.jsx)(Ya,{label:"Note",placeholder:"\
Whose account, which budget",value:s,onChange:_=>f(_.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}function a5({row:e,close:a}){let t=zn().data?.data.
find(v=>v.slug===e.provider),[n,o]=(0,yn.useState)(e.name),[r,i]=(0,yn.useState)(e.note??""),[l,c]=(0,yn.useState)(""),[s,f]=(0,yn.useState)(e.custom_host??""),
d=s.trim()!==(e.custom_host??""),u=me({mutationFn:()=>B("PUT",`${zr}/${encodeURIComponent(e.slug)}`,{name:n.trim(),note:r.trim(),...l?{key:l}:{},...d?{custom_host:s.
trim()}:{}}),onSuccess:()=>(c(""),a(),Mo())}),m=d&&t?.needs_key!==!1;return(0,De.jsxs)(t5,{title:`Edit ${e.name}`,close:a,submit:()=>u.mutate(),action:"Save",busy:u.
isPending,error:u.error,blocked:!n.trim()||m&&!l,children:[(0,De.jsx)(D,{label:"Name",value:n,onChange:v=>o(v.currentTarget.value),required:!0,maxLength:100,"da\
ta-autofocus":!0}),t?.needs_key!==!1&&(0,De.jsx)(kl,{label:"New API key of the provider",value:l,onChange:c,required:m,placeholder:e.masked_key??void 0,about:m?
"A stored key never travels to a new host by itself: enter it again.":"Leave it empty to keep the stored one."}),(0,De.jsx)(zl,{value:s,onChange:f,provider:t}),
(0,De.jsx)(Ya,{label:"Note",value:r,onChange:v=>i(v.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}function t5({title:e,close:a,submit:t,action:n,busy:o,
error:r,blocked:i,children:l}){return(0,De.jsx)(Ma,{opened:!0,onClose:a,title:e,closeButtonProps:{"aria-label":"Close"},children:(0,De.jsx)("form",{onSubmit:s=>{
s.preventDefault(),t()},children:(0,De.jsxs)(A,{children:[l,(0,De.jsx)(N,{error:r}),(0,De.jsxs)(S,{justify:"flex-end",className:"drawer-foot",children:[(0,De.jsx)(
C,{variant:"default",onClick:a,children:"Cancel"}),(0,De.jsx)(C,{type:"submit",loading:o,disabled:i,children:n})]})]})})})}var Al=h(U(),1);var So=h(w(),1);function n5({integrations:e,close:a}){let t=kn(),[n,o]=(0,Al.useState)(e.length===1?e[0]?.id??null:null),[r,i]=(0,Al.useState)(""),[l,c]=(0,Al.useState)(
""),s=e.find(d=>d.id===n);return(0,So.jsxs)(We,{title:"A provider from an integration",action:"Add provider",ready:s!==void 0,save:async()=>{let d={name:r.trim()||
s?.name,integration_id:n,workspace_id:t||void 0,...l.trim()?{note:l.trim()}:{}};await ae("POST",Kc,d,Kc),await Mo()},close:a,children:[(0,So.jsx)(Xe,{label:"Int\
egration",data:e.map(d=>({value:d.id,label:`${d.name} (${d.slug})`})),value:n,onChange:o,placeholder:"Choose one",searchable:!0,allowDeselect:!1,"data-autofocus":!0}),
(0,So.jsx)(D,{label:"Name",placeholder:s?.name,description:"Its slug is made from it.",value:r,onChange:d=>i(d.currentTarget.value),maxLength:100}),(0,So.jsx)(Ya,
{label:"Note",placeholder:"What it is for",value:l,onChange:d=>c(d.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}function o5({row:e,close:a}){let[t,
n]=(0,Al.useState)(e.name),[o,r]=(0,Al.useState)(e.note??""),i=async()=>{await ae("PUT",`${Kc}/${encodeURIComponent(e.slug)}`,{name:t.trim(),note:o.trim()},Kc),
await Mo()};return(0,So.jsxs)(We,{title:`Edit ${e.name}`,action:"Save",ready:t.trim()!=="",save:i,close:a,children:[(0,So.jsx)(D,{label:"Name",value:t,onChange:l=>n(
l.currentTarget.value),required:!0,maxLength:100,"data-autofocus":!0}),(0,So.jsx)(Ya,{label:"Note",value:o,onChange:l=>r(l.currentTarget.value),autosize:!0,minRows:1,
maxRows:4})]})}var ti=h(w(),1);function r5({row:e,close:a}){let t=async()=>{await B("DELETE",`${zr}/${encodeURIComponent(e.slug)}`),await Mo()};return(0,ti.jsx)(Ua,{title:`Del\
ete ${e.name}?`,action:"Delete virtual key",close:a,run:t,children:(0,ti.jsxs)(A,{gap:"xs",children:[(0,ti.jsxs)(y,{size:"sm",children:["Every request that name\
s ",(0,ti.jsxs)("span",{className:"mono",children:["@",e.slug]})," is refused within a second. The sealed key is destroyed and cannot be brought back; the key a\
t the provider itself stays valid until you revoke it there."]}),(0,ti.jsx)(y,{size:"sm",c:"dimmed",children:"Logs of past requests stay."})]})})}var ie=h(w(),1),Sk=[{name:"Name",least:170},{name:"Slug",width:220},{name:"Provider",width:130},{name:"Key",width:120},{name:"Status",width:104},{name:"Created",
width:110},{name:"Actions",width:120,silent:!0}];function i5({rows:e,loading:a,act:t}){let n=zn().data?.data??[],o=r=>n.find(i=>i.slug===r)?.name??r;return(0,ie.jsx)(
qa,{label:"Virtual keys",columns:Sk,loading:a,minWidth:900,children:e.map(r=>(0,ie.jsxs)(T.Tr,{children:[(0,ie.jsxs)(T.Td,{children:[(0,ie.jsx)(y,{size:"sm",fw:550,
className:"wrap",children:r.name}),(r.note||r.custom_host)&&(0,ie.jsx)(y,{size:"xs",c:"dimmed",className:"wrap",lineClamp:1,children:r.note||r.custom_host})]}),
(0,ie.jsx)(T.Td,{children:(0,ie.jsxs)(S,{gap:4,wrap:"nowrap",children:[(0,ie.jsxs)("span",{className:"mono wrap",children:["@",r.slug]}),(0,ie.jsx)(Ht,{text:`@${r.
slug}`,label:`Copy slug of ${r.name}`})]})}),(0,ie.jsx)(T.Td,{children:o(r.provider)}),(0,ie.jsx)(T.Td,{className:r.masked_key?"mono nowrap":void 0,children:r.integration_id?
"Integration’s":r.masked_key??"None needed"}),(0,ie.jsx)(T.Td,{children:(0,ie.jsx)(sn,{status:r.status})}),(0,ie.jsx)(T.Td,{children:(0,ie.jsx)(se,{at:r.created_at})}),
(0,ie.jsx)(T.Td,{children:(0,ie.jsxs)(S,{gap:6,wrap:"nowrap",justify:"flex-end",children:[(0,ie.jsx)(C,{size:"compact-sm",variant:"default",onClick:()=>t({kind:"\
test",row:r}),"aria-label":`Test ${r.name}`,children:"Test"}),(0,ie.jsx)(Tk,{row:r,act:t})]})})]},r.slug))})}function Tk({row:e,act:a}){return(0,ie.jsxs)(M,{children:[
(0,ie.jsx)(M.Target,{children:(0,ie.jsx)(ua,{variant:"subtle",color:"gray","aria-label":`Actions for ${e.name}`,children:(0,ie.jsx)(Ro,{size:18})})}),(0,ie.jsxs)(
M.Dropdown,{children:[(0,ie.jsx)(M.Item,{leftSection:(0,ie.jsx)(Tn,{size:16}),onClick:()=>a({kind:"edit",row:e}),children:"Edit"}),(0,ie.jsx)(M.Divider,{}),(0,ie.jsx)(
M.Item,{color:"red",leftSection:(0,ie.jsx)(rt,{size:16}),onClick:()=>a({kind:"delete",row:e}),children:"Delete…"})]})]})}var W=h(w(),1),Ak={resolve:"Find the host",connect:"Connect",tls:"Encrypt (TLS)",auth:"Log in with the key",models:"List models",completion:"Answer one token"},
hp=24;function l5({row:e,close:a}){let t=yt({queryKey:["test",e.slug],queryFn:()=>B("POST",`${zr}/${encodeURIComponent(e.slug)}/test`),staleTime:0,gcTime:0,retry:!1,
refetchOnWindowFocus:!1,refetchOnReconnect:!1}),n=t.isFetching?void 0:t.data;return(0,W.jsx)(nt,{opened:!0,onClose:a,title:`Test ${e.name}`,size:"lg",closeButtonProps:{
"aria-label":"Close"},children:(0,W.jsxs)(A,{"aria-live":"polite",children:[t.isFetching&&(0,W.jsxs)(S,{gap:"sm",mih:48,children:[(0,W.jsx)(oi,{size:18}),(0,W.jsx)(
y,{size:"sm",children:"Calling the provider with the stored key…"})]}),!t.isFetching&&(0,W.jsx)(N,{error:t.error}),n&&(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(
Lt,{color:n.ok?"teal":"red",icon:n.ok?(0,W.jsx)($n,{size:18}):(0,W.jsx)(Ul,{size:18}),children:n.ok?(0,W.jsxs)(W.Fragment,{children:["It works. Call it as ",(0,W.jsxs)(
"span",{className:"mono",children:["@",e.slug,"/model"]}),"."]}):"It does not work yet. The first red line says what to mend."}),(0,W.jsx)(A,{gap:0,component:"o\
l",className:"steps",children:n.steps.map(o=>(0,W.jsx)(Ck,{step:o},o.step))}),(0,W.jsx)(Ek,{names:n.models??[]})]}),(0,W.jsxs)(S,{justify:"flex-end",children:[(0,W.jsx)(
C,{variant:"default",onClick:()=>{t.refetch()},disabled:t.isFetching,children:"Test again"}),(0,W.jsx)(C,{onClick:a,children:"Done"})]})]})})}function Ck({step:e}){
let a=e.ok?$n:Ul;return(0,W.jsxs)("li",{children:[(0,W.jsx)(a,{size:20,color:`var(--mantine-color-${e.ok?"teal":"red"}-6)`,"aria-label":e.ok?"passed":"failed"}),
(0,W.jsxs)("div",{style:{flex:1,minWidth:0},children:[(0,W.jsx)(y,{size:"sm",fw:550,children:Ak[e.step]??e.step}),(0,W.jsx)(y,{size:"sm",c:e.ok?"dimmed":"red",className:"\
wrap",children:e.message})]}),(0,W.jsx)(y,{size:"xs",c:"dimmed",className:"nowrap",children:Ne(e.ms)})]})}function Ek({names:e}){return e.length===0?null:(0,W.jsxs)(
"div",{children:[(0,W.jsxs)(y,{size:"sm",fw:550,mb:6,children:[e.length," ",e.length===1?"model":"models"," found"]}),(0,W.jsxs)(S,{gap:6,children:[e.slice(0,hp).
map(a=>(0,W.jsx)(ce,{variant:"default",tt:"none",fw:450,radius:"sm",children:a},a)),e.length>hp&&(0,W.jsxs)(y,{size:"xs",c:"dimmed",children:["and ",e.length-hp,
" more"]})]})]})}var He=h(w(),1);function c5(){let{action:e}=Sn(),[,a]=F(),t=Oo(),[n,o]=(0,pp.useState)(null),[r,i]=(0,pp.useState)(!1),l=en(),c=hm(l("organisation_integrations.\
list")).data?.data??[],s=t.data?.data??[],f=()=>o(null);return(0,He.jsxs)(we,{title:"Virtual keys",about:"Providers’ credentials, sealed. An app names one by it\
s slug and never sees the key behind it.",actions:(0,He.jsxs)(He.Fragment,{children:[c.length>0&&(0,He.jsx)(C,{variant:"default",leftSection:(0,He.jsx)(vi,{size:16}),
onClick:()=>i(!0),children:"From an integration"}),(0,He.jsx)(pr,{scope:"virtual_keys.create",run:()=>a("/virtual-keys/new"),children:"Add virtual key"})]}),children:[
(0,He.jsx)(N,{error:t.error,retry:()=>{t.refetch()}}),t.isSuccess&&s.length===0&&(0,He.jsxs)($t,{icon:(0,He.jsx)(gi,{size:26}),title:"No provider is connected y\
et",action:(0,He.jsx)(C,{component:Q,href:"/virtual-keys/new",variant:"light",children:"Add the first virtual key"}),children:["Paste a provider’s API key once.\
 Then call its models as ",(0,He.jsx)("span",{className:"mono",children:"@slug/model"}),", or send"," ",(0,He.jsx)("span",{className:"mono",children:"x-portkey-\
virtual-key: slug"}),". The built-in model works without any."]}),!t.error&&(t.isPending||s.length>0)&&(0,He.jsx)(i5,{rows:s,loading:t.isPending,act:o}),e==="ne\
w"&&(0,He.jsx)(e5,{close:()=>a("/virtual-keys"),done:d=>{a("/virtual-keys"),o({kind:"test",row:d})}}),r&&(0,He.jsx)(n5,{integrations:c,close:()=>i(!1)}),n?.kind===
"edit"&&n.row.integration_id&&(0,He.jsx)(o5,{row:n.row,close:f}),n?.kind==="edit"&&!n.row.integration_id&&(0,He.jsx)(a5,{row:n.row,close:f}),n?.kind==="test"&&(0,He.jsx)(
l5,{row:n.row,close:f}),n?.kind==="delete"&&(0,He.jsx)(r5,{row:n.row,close:f})]})}var p5=h(U(),1);var s5=h(U(),1);var gp=h(w(),1);function d5({row:e,run:a,close:t}){let[n,o]=(0,s5.useState)("");return(0,gp.jsx)(We,{title:`Delete ${e.name}?`,action:"Delete workspace",ready:n===
e.name,save:()=>a(n),close:t,size:"md",children:(0,gp.jsx)(D,{label:`Type ${e.name} to confirm`,description:"A workspace goes only when nothing is in it any mor\
e: first its keys, providers, configs and prompts. Its logs stay until their time is over.",value:n,onChange:r=>o(r.currentTarget.value),autoComplete:"off","dat\
a-autofocus":!0})})}var Cl=h(U(),1);var tn=h(w(),1),m5=e=>Object.entries(e??{});function u5(e){let a=e.map(([t,n])=>[t.trim(),n]).filter(([t])=>t!=="");return a.length>0?Object.fromEntries(a):null}
function f5({label:e,about:a,pairs:t,change:n}){let o=(r,i)=>n(t.map((l,c)=>c===r?i:l));return(0,tn.jsx)(ri.Wrapper,{label:e,description:a,children:(0,tn.jsxs)(
A,{gap:"xs",mt:6,children:[t.map(([r,i],l)=>(0,tn.jsxs)(S,{gap:"xs",wrap:"nowrap",children:[(0,tn.jsx)(D,{"aria-label":`Name of pair ${l+1}`,placeholder:"team",
value:r,onChange:c=>o(l,[c.currentTarget.value,i]),style:{flex:1}}),(0,tn.jsx)(D,{"aria-label":`Value of pair ${l+1}`,placeholder:"blue",value:i,onChange:c=>o(l,
[r,c.currentTarget.value]),style:{flex:1}}),(0,tn.jsx)(ua,{variant:"subtle",color:"gray","aria-label":`Remove pair ${l+1}`,onClick:()=>n(t.filter((c,s)=>s!==l)),
children:(0,tn.jsx)(Pg,{size:16})})]},l)),(0,tn.jsx)(S,{children:(0,tn.jsx)(C,{variant:"subtle",size:"compact-sm",leftSection:(0,tn.jsx)(qt,{size:14}),onClick:()=>n(
[...t,["",""]]),children:"Add a pair"})})]})})}var To=h(w(),1);function vp({row:e,close:a}){let[t,n]=(0,Cl.useState)(e?.name??""),[o,r]=(0,Cl.useState)(e?.icon??""),[i,l]=(0,Cl.useState)(e?.description??""),
[c,s]=(0,Cl.useState)(e?.defaults.block_inline_config??!1),[f,d]=(0,Cl.useState)(m5(e?.defaults.metadata)),u=async()=>{let m={name:t.trim(),icon:o.trim()||null,
description:i.trim()||null,defaults:{metadata:u5(f),...e?{block_inline_config:c}:{}}};await(e?ae("PUT",`${Vn}/${e.id}`,m):ae("POST",Vn,m)),await bp()};return(0,To.jsxs)(
We,{title:e?`Edit ${e.name}`:"Create a workspace",action:e?"Save":"Create workspace",ready:t.trim()!=="",save:u,close:a,children:[(0,To.jsxs)(S,{align:"flex-end",
wrap:"nowrap",children:[(0,To.jsx)(D,{label:"Icon",placeholder:"🔭",value:o,onChange:m=>r(m.currentTarget.value),maxLength:8,w:76}),(0,To.jsx)(D,{label:"Name",
placeholder:"Checkout team",value:t,onChange:m=>n(m.currentTarget.value),required:!0,maxLength:255,"data-autofocus":!0,style:{flex:1}})]}),(0,To.jsx)(Ya,{label:"\
Description",placeholder:"Who works here, and on what",value:i,onChange:m=>l(m.currentTarget.value),maxLength:1024,autosize:!0,minRows:2}),(0,To.jsx)(f5,{label:"\
Metadata of every call",about:"Goes into each record of this workspace, over what a caller sends.",pairs:f,change:d}),e&&(0,To.jsx)(bt,{label:"Saved configs onl\
y",description:"A call that brings a config, provider or host of its own is refused.",checked:c,onChange:m=>s(m.currentTarget.checked)})]})}var Um=h(U(),1);var Ke=h(w(),1);function h5({row:e,close:a}){let t=`${Vn}/${e.id}/users`,n=Yw(e.id),[o,r]=(0,Um.useState)(null),i=me({mutationFn:({id:c,role:s})=>ae("PUT",`${t}\
/${c}`,{role:s},t)}),l=en();return(0,Ke.jsxs)(Ma,{opened:!0,onClose:a,title:`Members of ${e.name}`,size:"xl",closeButtonProps:{"aria-label":"Close"},children:[(0,Ke.jsxs)(
A,{children:[(0,Ke.jsx)(Nk,{path:t,there:n.data?.data??[]}),(0,Ke.jsx)(N,{error:i.error}),(0,Ke.jsx)(vo,{label:"Members",found:n,keyOf:c=>c.id,nameOf:Ga,minWidth:480,
texts:c=>[c.email,Ga(c)],acts:[{name:"Take out…",icon:_s,scope:"workspace_users.delete",danger:!0,run:r}],cells:[{name:"Person",least:200,show:c=>(0,Ke.jsx)(bo,
{name:Ga(c),about:c.email})},{name:"Role here",width:150,show:c=>(0,Ke.jsx)(wr,{label:`Role of ${Ga(c)}`,bare:!0,roles:Yc,value:c.role,disabled:!l("workspace_us\
ers.update")||i.isPending,change:s=>i.mutate({id:c.id,role:s})})}],empty:{icon:(0,Ke.jsx)(Do,{size:26}),title:"Nobody was put in yet",about:"Owners and admins o\
f the organisation reach every workspace without being members."}})]}),o&&(0,Ke.jsxs)(Ua,{title:`Take ${Ga(o)} out?`,action:"Take out",close:()=>r(null),run:()=>ae(
"DELETE",`${t}/${o.id}`,void 0,t),children:["Their own keys of ",e.name," stop working within a second. What they made for others stays."]})]})}function Nk({path:e,
there:a}){let t=en(),n=vm(t("organisation_users.list")),[o,r]=(0,Um.useState)(null),[i,l]=(0,Um.useState)("member"),c=me({mutationFn:()=>ae("POST",e,{users:[{id:o,
role:i}]},e),onSuccess:()=>r(null)}),s=new Set(a.map(d=>d.id)),f=(n.data?.data??[]).filter(d=>d.status==="active"&&!s.has(d.id));return t("organisation_users.li\
st")?(0,Ke.jsxs)(Ke.Fragment,{children:[(0,Ke.jsxs)(S,{align:"flex-end",wrap:"nowrap",children:[(0,Ke.jsx)(Xe,{label:"Put in",placeholder:f.length>0?"A person o\
f the organisation":"Everybody is in",data:f.map(d=>({value:d.id,label:`${Ga(d)} (${d.email})`})),value:o,onChange:r,searchable:!0,nothingFoundMessage:"Nobody m\
atches. Invite them under Members.",style:{flex:1}}),(0,Ke.jsx)("div",{style:{width:130},children:(0,Ke.jsx)(wr,{label:"As",roles:Yc,value:i,change:l})}),(0,Ke.jsx)(
gm,{scope:"workspace_users.create",children:(0,Ke.jsx)(C,{disabled:!o,loading:c.isPending,onClick:()=>c.mutate(),children:"Add"})})]}),(0,Ke.jsx)(N,{error:c.error})]}):
(0,Ke.jsx)(y,{size:"sm",c:"dimmed",children:"Who may be put in is known to owners and admins of the organisation."})}var Fa=h(w(),1),bp=async()=>{await Promise.all([fm(Vn),ha(Ie)])};function g5(){let{id:e}=Sn(),[,a]=F(),t=gr(),[n,o]=(0,p5.useState)(null),r=()=>o(null),i=[{name:"\
Members",icon:Do,scope:"workspace_users.list",run:c=>a(`/workspaces/${c.id}`)},{name:"Edit",icon:Tn,scope:"workspaces.update",run:c=>o({kind:"edit",row:c})},{name:"\
Delete…",icon:rt,scope:"workspaces.delete",danger:!0,for:c=>c.defaults.is_default!==1,run:c=>o({kind:"delete",row:c})}],l=e&&e!=="new"?t.data?.data.find(c=>c.
id===e||c.slug===e):void 0;return(0,Fa.jsxs)(we,{title:"Workspaces",about:"A team’s room: its keys, providers, configs and logs are its own, and nobody outside \
reaches them.",actions:(0,Fa.jsx)(pr,{scope:"workspaces.create",run:()=>a("/workspaces/new"),children:"Create workspace"}),children:[(0,Fa.jsx)(vo,{label:"Works\
paces",found:t,keyOf:c=>c.id,nameOf:c=>c.name,texts:c=>[c.name,c.slug,c.description],acts:i,cells:[{name:"Name",least:200,show:c=>(0,Fa.jsx)(bo,{name:`${c.icon?
`${c.icon} `:""}${c.name}`,about:c.description})},{name:"Slug",width:220,show:c=>(0,Fa.jsx)("span",{className:"mono wrap",children:c.slug})},{name:"Default conf\
ig",width:190,from:"lg",show:c=>(0,Fa.jsx)("span",{className:"mono wrap",children:c.defaults.config_id??"–"})},{name:"Rules",width:150,show:c=>c.defaults.block_inline_config?
(0,Fa.jsx)(ce,{variant:"light",tt:"none",children:"Saved configs only"}):"–"},{name:"Created",width:120,show:c=>(0,Fa.jsx)(se,{at:c.created_at})}],empty:{icon:(0,Fa.jsx)(
ui,{size:26}),title:"You are in no workspace",about:"Ask an admin of the organisation to put you in one."}}),e==="new"&&(0,Fa.jsx)(vp,{close:()=>a("/workspaces")}),
n?.kind==="edit"&&(0,Fa.jsx)(vp,{row:n.row,close:r}),n?.kind==="delete"&&(0,Fa.jsx)(d5,{row:n.row,close:r,run:c=>ae("DELETE",`${Vn}/${n.row.id}`,{name:c}).then(
bp)}),l&&(0,Fa.jsx)(h5,{row:l,close:()=>a("/workspaces")})]})}var v5=()=>Qp({opened:!1,empty:!1,selected:-1,listId:"",query:"",registeredActions:new Set}),yp=e=>Xp(e);function El(e,a){let t=a.getState();a.setState({...t,...e(
a.getState())})}function b5(e){El(()=>({opened:!0,selected:-1}),e)}function y5(e){El(()=>({opened:!1}),e)}function w5(e){El(a=>({opened:!a.opened,selected:a.opened?
a.selected:-1}),e)}function _5(e,a){a.updateState(t=>({...t,selected:e}))}function Ok(e,a){a.updateState(t=>({...t,listId:e}))}function Bm(e,a=document){let t=a.
querySelector(e);if(t)return t;let n=a instanceof ShadowRoot?a.host.children:a.children;for(let o=0;o<n.length;o+=1){let r=n[o];if(r.shadowRoot){let l=Bm(e,r.shadowRoot);
if(l)return l}let i=Bm(e,r);if(i)return i}return null}function Lm(e,a){let t=a.getState(),n=t.listId?Bm(`#${t.listId}`):null,o=n?.querySelector("[data-selected]"),
r=n?.querySelectorAll("[data-action]")??[],i=e===-1?r.length-1:e===r.length?0:e,l=Np(i,0,r.length-1);return o?.removeAttribute("data-selected"),r[l]?.scrollIntoView(
{block:"nearest"}),r[l]?.setAttribute("data-selected","true"),_5(l,a),l}function Mk(e){return Lm(e.getState().selected+1,e)}function Rk(e){return Lm(e.getState().
selected-1,e)}function Dk(e){let a=e.getState();(a.listId?Bm(`#${a.listId} [data-selected]`):null)?.click()}function Uk(e,a){let t=a.getState();return t.registeredActions.
add(e),()=>{t.registeredActions.delete(e)}}function Bk(e,a){El(()=>({query:e}),a),Promise.resolve().then(()=>{Lm(0,a),El(t=>({empty:t.query.trim().length>0&&t.registeredActions.
size===0||!1}),a)})}function Lk({clearQuery:e},a){a.updateState(t=>({...t,selected:-1,query:e?"":t.query,empty:e?!1:t.empty}))}var Wa={open:b5,close:y5,toggle:w5,
updateState:El,setSelectedAction:_5,setListId:Ok,selectAction:Lm,selectNextAction:Mk,selectPreviousAction:Rk,triggerSelectedAction:Dk,registerAction:Uk,setQuery:Bk,
clearSpotlightState:Lk};function x5(){let e=v5();return[e,{open:()=>b5(e),close:()=>y5(e),toggle:()=>w5(e)}]}var[qm,xr]=x5(),{open:qk,close:Gk,toggle:Hk}=xr;function Gm(e){let a=e;return a.group!==void 0&&Array.isArray(a.actions)}var[k5,nn]=Ep("Spotlight component was not found in tree");var Ca={root:"m_d2b315db",content:"m_3cd250e0",body:"m_d2abce9b",search:"m_f366a061",actionsList:"m_6e463822",action:"m_d49bb8ef",actionBody:"m_3d475731",actionSection:"\
m_832642f6",actionLabel:"m_6c2a1345",actionDescription:"m_a6d9d78d",empty:"m_82f78f74",footer:"m_ddcaf054",actionsGroup:"m_5a3e5f7b"};var on=h(w(),1),Kk={dimmedSections:!0,highlightQuery:!1},Nl=Na(e=>{let{className:a,style:t,classNames:n,styles:o,id:r,description:i,label:l,leftSection:c,rightSection:s,
children:f,dimmedSections:d,highlightQuery:u,highlightColor:m,closeSpotlightOnTrigger:v,onClick:x,onMouseDown:z,keywords:b,vars:p,...g}=Ea("SpotlightAction",Kk,
e),_=nn(),E={classNames:n,styles:o},H=u&&typeof l=="string"?(0,on.jsx)(Kp,{component:"span",highlight:_.query,color:m,..._.getStyles("actionLabel",E),children:l}):
(0,on.jsx)("span",{..._.getStyles("actionLabel",E),children:l});return(0,on.jsx)(Bt,{"data-action":!0,..._.getStyles("action",{className:a,style:t,...E}),...g,onMouseDown:O=>{
O.preventDefault(),z?.(O)},onClick:O=>{x?.(O),(v??_.closeOnActionTrigger)&&Wa.close(_.store)},tabIndex:-1,children:f||(0,on.jsxs)(on.Fragment,{children:[c&&(0,on.jsx)(
ln,{component:"span",mod:{position:"left",dimmed:d},..._.getStyles("actionSection",E),children:c}),(0,on.jsxs)("span",{..._.getStyles("actionBody",E),children:[
H,(0,on.jsx)("span",{..._.getStyles("actionDescription",E),children:i})]}),s&&(0,on.jsx)(ln,{component:"span",mod:{position:"right",dimmed:d},..._.getStyles("ac\
tionSection",E),children:s})]})})});Nl.classes=Ca;Nl.displayName="@mantine/spotlight/SpotlightAction";var z5=h(w(),1),Xc=Na(e=>{let{className:a,style:t,styles:n,classNames:o,label:r,children:i,...l}=Ea("SpotlightActionsGroup",null,e),c=nn();return(0,z5.jsx)(ln,{
...c.getStyles("actionsGroup",{className:a,style:t,classNames:o,styles:n}),...l,__vars:{"--spotlight-label":`'${r?.replace(/\\/g,"\\\\").replace(/'/g,"\\'")}'`},
children:i})});Xc.classes=Ca;Xc.displayName="@mantine/core/SpotlightActionsGroup";var S5=h(w(),1),Hm=h(U(),1),Ic=Na(e=>{let{className:a,style:t,id:n,children:o,vars:r,classNames:i,styles:l,...c}=Ea("SpotlightActionsList",null,e),s=nn(),f=`man\
tine-${(0,Hm.useId)().replace(/:/g,"")}`,d=n||f;return(0,Hm.useEffect)(()=>(Wa.setListId(d,s.store),()=>Wa.setListId("",s.store)),[]),(0,S5.jsx)(Co.Autosize,{...s.
getStyles("actionsList",{className:a,style:t,classNames:i,styles:l}),type:"scroll",scrollbarSize:"var(--spotlight-actions-list-padding)",offsetScrollbars:"y",id:d,
...c,children:o})});Ic.classes=Ca;Ic.displayName="@mantine/spotlight/SpotlightActionsList";var T5=h(w(),1),Zc=Na(e=>{let{className:a,style:t,classNames:n,styles:o,...r}=Ea("SpotlightEmpty",null,e),i=nn();return(0,T5.jsx)(ln,{...i.getStyles("empty",{classNames:n,
styles:o,className:a,style:t}),...r})});Zc.classes=Ca;Zc.displayName="@mantine/spotlight/SpotlightEmpty";var A5=h(w(),1),Km=Na(e=>{let{className:a,style:t,classNames:n,styles:o,...r}=Ea("SpotlightFooter",null,e),i=nn();return(0,A5.jsx)(ln,{...i.getStyles("footer",{
className:a,classNames:n,style:t,styles:o}),...r})});Km.classes=Ca;Km.displayName="@mantine/spotlight/SpotlightFooter";function C5(e,a){if(!e)return[];let t=()=>Wa.open(a);return Array.isArray(e)?e.map(n=>[n,t]):[[e,t]]}var wp=h(w(),1),Yk={size:600,yOffset:80,zIndex:Wc("max"),overlayProps:{backgroundOpacity:.35,blur:7},transitionProps:{duration:200,transition:"pop"},store:qm,clearQueryOnClose:!0,
closeOnActionTrigger:!0,shortcut:"mod + K",maxHeight:400},Jc=Na(e=>{let a=Ea("SpotlightRoot",Yk,e),{classNames:t,className:n,style:o,styles:r,unstyled:i,vars:l,
store:c,children:s,query:f,onQueryChange:d,transitionProps:u,clearQueryOnClose:m,shortcut:v,tagsToIgnore:x,triggerOnContentEditable:z,disabled:b,onSpotlightOpen:p,
onSpotlightClose:g,forceOpened:_,closeOnActionTrigger:E,maxHeight:H,scrollable:O,attributes:R,...Ue}=a,{opened:V,query:_n}=yp(c),Vm=typeof f=="string"?f:_n,Tp=Ap=>{
d?.(Ap),Wa.setQuery(Ap,c)},P5=Lp({name:"Spotlight",classes:Ca,props:a,className:n,style:o,classNames:t,styles:r,unstyled:i,attributes:R}),{resolvedClassNames:$5,
resolvedStyles:F5}=Bp({classNames:t,styles:r,props:a});return Dp(C5(v,c),x,z),Op(()=>{V?p?.():g?.()},[V]),b?null:(0,wp.jsx)(k5,{value:{getStyles:P5,query:Vm,setQuery:Tp,
store:c,closeOnActionTrigger:E},children:(0,wp.jsx)(nt,{...Ue,withCloseButton:!1,opened:V||!!_,padding:0,onClose:()=>Wa.close(c),className:n,style:o,classNames:$5,
styles:F5,attributes:R,transitionProps:{...u,onExited:()=>{m&&Tp(""),Wa.clearSpotlightState({clearQuery:m},c),u?.onExited?.()}},__vars:{"--spotlight-max-height":O?
Cp(H):void 0},__staticSelector:"Spotlight","data-scrollable":O||void 0,children:s})})});Jc.classes=Ca;Jc.displayName="@mantine/spotlight/SpotlightRoot";var E5=h(w(),1),N5=h(U(),1),jk={size:"lg"},Pc=Na(e=>{let{classNames:a,styles:t,onKeyDown:n,onChange:o,vars:r,value:i,attributes:l,...c}=Ea("SpotlightSearch",jk,
e),s=nn(),f=s.getStyles("search"),[d,u]=(0,N5.useState)(!1),m=v=>{n?.(v),!d&&(v.nativeEvent.code==="ArrowDown"&&(v.preventDefault(),Wa.selectNextAction(s.store)),
v.nativeEvent.code==="ArrowUp"&&(v.preventDefault(),Wa.selectPreviousAction(s.store)),(v.nativeEvent.code==="Enter"||v.nativeEvent.code==="NumpadEnter")&&(v.preventDefault(),
Wa.triggerSelectedAction(s.store)))};return(0,E5.jsx)(ri,{...f,classNames:[{input:f.className},a],styles:[{input:f.style},t],...c,value:i??s.query,onChange:v=>{
s.setQuery(v.currentTarget.value),o?.(v)},onKeyDown:m,onCompositionStart:()=>u(!0),onCompositionEnd:()=>u(!1)})});Pc.classes=Ca;Pc.displayName="@mantine/spotlig\
ht/SpotlightSearch";function Vk(e){return Array.isArray(e)?e.map(a=>a.trim()).join(",").toLowerCase().trim():typeof e=="string"?e.toLowerCase().trim():""}function Qk(e){return e.reduce(
(a,t)=>"actions"in t?[...a,...t.actions.map(n=>({...n,group:t.group}))]:[...a,t],[])}function Xk(e){let a={},t=[];return e.forEach(n=>{n.group?(a[n.group]||(a[n.
group]={pushed:!1,data:{group:n.group,actions:[]}}),a[n.group].data.actions.push(n),a[n.group].pushed||(a[n.group].pushed=!0,t.push(a[n.group].data))):t.push(n)}),
t}var O5=(e,a)=>{let t=e.trim().toLowerCase(),n=[[],[]];return Qk(a).forEach(o=>{o.label?.toLowerCase().includes(t)?n[0].push(o):(o.description?.toLowerCase().includes(
t)||Vk(o.keywords).includes(t))&&n[1].push(o)}),Xk(n.flat())};function _p(e,a){if(!Array.isArray(e))return[];let t=0;return e.reduce((n,o)=>{if(t>=a)return n;if(Gm(o)){let r=_p(o.actions,a-t);n.push({group:o.group,actions:r}),
t+=r.length}else n.push(o),t+=1;return n},[])}var Ao=h(w(),1),Ik={size:600,yOffset:80,limit:1/0,zIndex:Wc("max"),overlayProps:{backgroundOpacity:.35,blur:7},transitionProps:{duration:200,transition:"pop"},store:qm,
filter:O5,clearQueryOnClose:!0,closeOnActionTrigger:!0,shortcut:"mod + K"},et=Na(e=>{let{searchProps:a,filter:t,query:n,onQueryChange:o,actions:r,nothingFound:i,
highlightQuery:l,limit:c,scrollAreaProps:s,...f}=Ea("Spotlight",Ik,e),[d,u]=Rp({value:n,defaultValue:"",finalValue:"",onChange:o}),m=_p(t(d,r),c).map(v=>{if(Gm(
v)){let x=v.actions.map(({id:z,...b})=>(0,Ao.jsx)(Nl,{highlightQuery:l,...b},z));return(0,Ao.jsx)(Xc,{label:v.group,children:x},v.group)}return(0,Ao.jsx)(Nl,{highlightQuery:l,
...v},v.id)});return(0,Ao.jsxs)(Jc,{...f,query:d,onQueryChange:u,children:[(0,Ao.jsx)(Pc,{...a}),m.length>0&&(0,Ao.jsx)(Ic,{...s,children:m}),m.length===0&&i&&(0,Ao.jsx)(
Zc,{children:i})]})});et.classes=Ca;et.displayName="@mantine/spotlight/Spotlight";et.Search=Pc;et.ActionsList=Ic;et.Action=Nl;et.Empty=Zc;et.ActionsGroup=Xc;et.
Footer=Km;et.Root=Jc;et.open=xr.open;et.close=xr.close;et.toggle=xr.toggle;var K5=h(U(),1);var wn=h(w(),1);function M5({opened:e,close:a}){let t=Fp();return(0,wn.jsx)(Ma,{opened:e,onClose:a,title:"API calls of this page",size:"lg",closeButtonProps:{"a\
ria-label":"Close"},children:(0,wn.jsxs)(A,{children:[(0,wn.jsx)(y,{size:"sm",c:"dimmed",children:"The console uses nothing but the public API. These are the ca\
lls that this page made, newest first, with a key in place of your session. Secrets are left out."}),t.length===0&&(0,wn.jsx)(y,{size:"sm",children:"No call yet\
."}),t.map(n=>(0,wn.jsxs)(A,{gap:6,children:[(0,wn.jsxs)(S,{gap:"xs",children:[(0,wn.jsx)(ce,{size:"sm",variant:"light",color:n.status<400?"teal":"orange",radius:"\
sm",children:n.status}),(0,wn.jsxs)(y,{size:"xs",c:"dimmed",children:[n.ms," ms"]})]}),(0,wn.jsx)(Mt,{text:bl(n.method,n.path,n.body),label:"curl command"})]},n.
number))]})})}var Zn=h(w(),1),xp=[{to:"/",name:"Getting started",about:"First request, next steps",icon:Rg},{to:"/playground",name:"Playground",about:"Try a model",icon:pi},{
to:"/logs",name:"Logs",about:"Every call, in detail",icon:Ug},{to:"/configs",name:"Configs",about:"Where calls go",icon:ys},{to:"/keys",name:"API keys",about:"W\
ho may call",icon:hi},{to:"/virtual-keys",name:"Virtual keys",about:"Provider credentials",icon:gi},{to:"/reference",name:"API reference",about:"Every operation\
, to try",icon:pg}],kp=[{to:"/workspaces",name:"Workspaces",about:"Teams and their rooms",icon:ui,scope:"workspaces.list"},{to:"/integrations",name:"Integration\
s",about:"Shared provider credentials",icon:vi,scope:"organisation_integrations.list"},{to:"/members",name:"Members",about:"People and invites",icon:Do,scope:"o\
rganisation_users.list"},{to:"/audit",name:"Audit log",about:"Who changed what",icon:ps,scope:"audit_logs.list"}],Ym=(e,a)=>e.filter(({scope:t})=>!t||a.includes(
t));function D5({scopes:e,onNavigate:a}){let t=Ym(kp,e);return(0,Zn.jsxs)(A,{gap:"lg",children:[(0,Zn.jsx)(R5,{places:Ym(xp,e),onNavigate:a}),t.length>0&&(0,Zn.jsxs)(
"div",{children:[(0,Zn.jsx)(y,{size:"xs",fw:600,c:"dimmed",px:"sm",pb:6,children:"Organisation"}),(0,Zn.jsx)(R5,{places:t,onNavigate:a})]})]})}function R5({places:e,
onNavigate:a}){let[t]=F();return(0,Zn.jsx)(A,{gap:2,children:e.map(({to:n,name:o,icon:r})=>{let i=n==="/"?t==="/":t.startsWith(n);return(0,Zn.jsx)(Vp,{component:Q,
href:n,label:o,active:i,"aria-current":i?"page":void 0,leftSection:(0,Zn.jsx)(r,{size:18,stroke:1.7}),onClick:a,style:{borderRadius:8}},n)})})}var U5=h(U(),1);async function jm(){try{await B("DELETE",Ie)}catch(e){rs.show({color:"red",message:e instanceof Error?e.message:"Could not sign out."});return}zp()}function zp(){
mp(),cn.setQueryData([Ie],null),cn.removeQueries({predicate:e=>e.queryKey[0]!==Ie})}var at=h(w(),1),Zk=/^[0-9a-f-]{8,}$/i;function B5(){let[e,a]=(0,U5.useState)(""),[,t]=F(),{setColorScheme:n}=es(),o=_l(),r=No().data?.data??[],i=Oo().data?.data??
[],l=mi(e!=="").data?.data??[],c=pa().data?.scopes??[],s=Ym([...xp,...kp],c).map(({to:v,name:x,about:z,icon:b})=>({id:v,label:x,description:z,leftSection:(0,at.jsx)(
b,{size:20,stroke:1.7}),onClick:()=>t(v)})),f=[{id:"copy-key",label:"Copy my API key",leftSection:(0,at.jsx)(fi,{size:20}),onClick:o},{id:"new-key",label:"Creat\
e an API key",leftSection:(0,at.jsx)(qt,{size:20}),onClick:()=>t("/keys/new")},{id:"new-config",label:"Create a config",leftSection:(0,at.jsx)(qt,{size:20}),onClick:()=>t(
"/configs/new")},{id:"new-vk",label:"Add a virtual key",leftSection:(0,at.jsx)(qt,{size:20}),onClick:()=>t("/virtual-keys/new")},{id:"dark",label:"Dark theme",leftSection:(0,at.jsx)(
vs,{size:20}),onClick:()=>n("dark")},{id:"light",label:"Light theme",leftSection:(0,at.jsx)(ws,{size:20}),onClick:()=>n("light")},{id:"out",label:"Sign out",leftSection:(0,at.jsx)(
gs,{size:20}),onClick:()=>{jm()}}],d=[...r.map(v=>({id:`key-${v.id}`,label:v.name,description:v.key,leftSection:(0,at.jsx)(hi,{size:20,stroke:1.7}),onClick:()=>t(
`/keys?search=${encodeURIComponent(v.name)}`)})),...i.map(v=>({id:`vk-${v.slug}`,label:v.name,description:`@${v.slug}`,leftSection:(0,at.jsx)(gi,{size:20,stroke:1.7}),
onClick:()=>t("/virtual-keys")})),...l.map(v=>({id:`config-${v.slug}`,label:v.name,description:v.slug,leftSection:(0,at.jsx)(ys,{size:20,stroke:1.7}),onClick:()=>t(
`/configs/${v.slug}`)}))],u=[{group:"Pages",actions:s},{group:"Actions",actions:f},{group:"Keys and configs",actions:e?d:[]}],m=e.trim();if(Zk.test(m)){let v={leftSection:(0,at.jsx)(
Ng,{size:20}),keywords:[m]};u.unshift({group:"Logs",actions:[{...v,id:"log",label:`Open log ${m}`,onClick:()=>t(`/logs/${encodeURIComponent(m)}`)},{...v,id:"tra\
ce",label:`Logs of trace ${m}`,onClick:()=>t(`/logs?range=all&q=trace:${encodeURIComponent(m)}`)}]})}return(0,at.jsx)(et,{actions:u,query:e,onQueryChange:a,shortcut:"\
mod + K",scrollable:!0,maxHeight:420,nothingFound:"Nothing found",searchProps:{leftSection:(0,at.jsx)(Da,{size:20,stroke:1.5}),placeholder:"Pages, keys, actions\
, a log or trace id","aria-label":"Search and commands"}})}var le=h(w(),1);function Jk(e){let{first_name:a,last_name:t,email:n}=e.user;return[a,t].filter(Boolean).join(" ")||n}var Pk=[{value:"auto",label:"As the system",
icon:(0,le.jsx)(Ag,{size:16})},{value:"light",label:"Light",icon:(0,le.jsx)(ws,{size:16})},{value:"dark",label:"Dark",icon:(0,le.jsx)(vs,{size:16})}];function L5({
session:e}){let[,a]=F(),{colorScheme:t,setColorScheme:n}=es(),o=_l(),r=ci().data?.key,i=Jk(e);return(0,le.jsxs)(M,{width:280,position:"bottom-end",children:[(0,le.jsx)(
M.Target,{children:(0,le.jsx)(Bt,{"aria-label":`Profile menu of ${i}`,style:{borderRadius:999},children:(0,le.jsx)(qp,{size:34,radius:"xl",color:"water",variant:"\
filled",name:i})})}),(0,le.jsxs)(M.Dropdown,{children:[(0,le.jsxs)("div",{style:{padding:"10px 12px 8px"},children:[(0,le.jsx)(y,{size:"sm",fw:600,truncate:!0,children:i}),
(0,le.jsx)(y,{size:"xs",c:"dimmed",truncate:!0,children:e.user.email===i?e.organisation.name:e.user.email})]}),(0,le.jsx)(M.Divider,{}),(0,le.jsxs)(M.Item,{leftSection:(0,le.jsx)(
fi,{size:16}),onClick:o,children:["Copy API key",(0,le.jsx)(y,{size:"xs",c:"dimmed",ff:r?"monospace":void 0,children:r?r.masked:"Makes your personal key"})]}),(0,le.jsx)(
M.Divider,{}),(0,le.jsx)(M.Label,{children:"Theme"}),Pk.map(l=>(0,le.jsx)(M.Item,{leftSection:l.icon,rightSection:t===l.value?(0,le.jsx)(Sr,{size:14,"aria-label":"\
chosen"}):null,closeMenuOnClick:!1,onClick:()=>n(l.value),children:l.label},l.value)),(0,le.jsx)(M.Divider,{}),(0,le.jsx)(M.Item,{leftSection:(0,le.jsx)(Cg,{size:16}),
onClick:()=>a("/account"),children:"Sessions"}),(0,le.jsx)(M.Item,{leftSection:(0,le.jsx)(Hg,{size:16}),onClick:()=>a("/account#password"),children:"Change pass\
word"}),(0,le.jsx)(M.Item,{leftSection:(0,le.jsx)(Dg,{size:16}),onClick:Rm,children:"Keyboard shortcuts"}),(0,le.jsx)(M.Divider,{}),(0,le.jsx)(M.Item,{leftSection:(0,le.jsx)(
gs,{size:16}),onClick:()=>{jm()},children:"Sign out"})]})]})}var $c=h(U(),1);var rn=h(w(),1);function q5(){let[e,a]=(0,$c.useState)(null);return(0,$c.useEffect)(()=>Wp(()=>new Promise(n=>a(()=>n))),[]),e?(0,rn.jsx)($k,{end:n=>{a(null),e(
n)}}):null}function $k({end:e}){let[a,t]=(0,$c.useState)(""),n=me({mutationFn:()=>B("POST",`${Ie}/prove`,{password:a}),onSuccess:()=>(e(!0),ha("/v1/sessions"))});
return(0,rn.jsx)(nt,{opened:!0,onClose:()=>e(!1),title:"Confirm your password",zIndex:400,closeButtonProps:{"aria-label":"Close"},children:(0,rn.jsx)("form",{onSubmit:r=>{
r.preventDefault(),r.stopPropagation(),n.mutate()},children:(0,rn.jsxs)(A,{children:[(0,rn.jsx)(y,{size:"sm",children:"You entered it more than five minutes ago\
, and this needs it again."}),(0,rn.jsx)(ot,{label:"Password",value:a,onChange:r=>t(r.currentTarget.value),autoComplete:"current-password","data-autofocus":!0,visibilityToggleButtonProps:{
"aria-label":"Show or hide the password"}}),(0,rn.jsx)(N,{error:n.error}),(0,rn.jsxs)(S,{justify:"flex-end",children:[(0,rn.jsx)(C,{variant:"default",onClick:()=>e(
!1),children:"Cancel"}),(0,rn.jsx)(C,{type:"submit",loading:n.isPending,disabled:!a,children:"Confirm"})]})]})})})}var G5=h(U(),1);var tt=h(w(),1);function H5({session:e}){let a=kn(),t=e.workspaces.find(o=>o.id===a)??e.workspaces[0];(0,G5.useEffect)(()=>{t&&t.id!==a&&Zm(t.id)},[t,a]);let n=o=>{
Zm(o),cn.resetQueries({predicate:({queryKey:[r]})=>r!==Ie})};return(0,tt.jsxs)(M,{width:300,position:"bottom-start",children:[(0,tt.jsx)(M.Target,{children:(0,tt.jsxs)(
Bt,{className:"switcher","aria-label":`Workspace ${t?.name??"none"} of ${e.organisation.name}: change`,children:[(0,tt.jsx)(y,{size:"sm",truncate:!0,fw:550,span:!0,
children:t?.name??e.organisation.name}),(0,tt.jsx)(Kg,{size:15,stroke:1.7})]})}),(0,tt.jsxs)(M.Dropdown,{children:[(0,tt.jsx)(M.Label,{children:e.organisation.name}),
e.workspaces.map(o=>(0,tt.jsx)(M.Item,{onClick:()=>n(o.id),rightSection:o.id===t?.id?(0,tt.jsx)(Sr,{size:15,"aria-label":"at hand"}):null,children:(0,tt.jsxs)(S,
{gap:"xs",wrap:"nowrap",children:[(0,tt.jsx)(y,{size:"sm",truncate:!0,span:!0,children:o.name}),o.role&&(0,tt.jsx)(ce,{size:"xs",variant:"light",color:"gray",children:o.
role})]})},o.id)),e.workspaces.length===0&&(0,tt.jsx)(M.Item,{disabled:!0,children:"You are in no workspace yet"})]})]})}var ne=h(w(),1);function Y5({session:e,children:a}){let[t,n]=Ol(!1),[o,r]=Ol(!1),[i]=F(),l=i.split("/")[1];return(0,K5.useEffect)($p,[l]),(0,ne.jsxs)(Ow,{children:[
(0,ne.jsx)("a",{href:"#main",className:"skip",children:"Skip to content"}),(0,ne.jsxs)(Ml,{header:{height:56},navbar:{width:232,breakpoint:"sm",collapsed:{mobile:!t}},
padding:0,children:[(0,ne.jsx)(Ml.Header,{px:"md",children:(0,ne.jsxs)(S,{h:"100%",justify:"space-between",wrap:"nowrap",gap:"sm",children:[(0,ne.jsxs)(S,{gap:"\
sm",wrap:"nowrap",style:{minWidth:0},children:[(0,ne.jsx)(Gp,{opened:t,onClick:n.toggle,hiddenFrom:"sm",size:"sm","aria-label":"Menu of pages"}),(0,ne.jsxs)(Q,{
href:"/","aria-label":"Lockgate, first page",className:"brand",children:[(0,ne.jsx)(_m,{}),(0,ne.jsx)(y,{fw:680,visibleFrom:"xs",span:!0,children:"Lockgate"})]}),
(0,ne.jsx)(H5,{session:e})]}),(0,ne.jsxs)(S,{gap:6,wrap:"nowrap",children:[(0,ne.jsxs)(Bt,{className:"search-button",onClick:xr.open,"aria-label":"Search and co\
mmands",children:[(0,ne.jsx)(Da,{size:15}),(0,ne.jsx)(y,{span:!0,size:"sm",c:"dimmed",visibleFrom:"md",children:"Search or run a command"}),(0,ne.jsx)(ns,{size:"\
xs",visibleFrom:"md",children:"Ctrl K"})]}),(0,ne.jsx)(Jn,{label:"Show API calls of this page",children:(0,ne.jsx)(ua,{variant:"subtle",color:"gray",size:"lg","\
aria-label":"Show API calls of this page",onClick:r.open,children:(0,ne.jsx)(kg,{size:19,stroke:1.7})})}),(0,ne.jsx)(Jn,{label:"Keyboard shortcuts",children:(0,ne.jsx)(
ua,{variant:"subtle",color:"gray",size:"lg","aria-label":"Keyboard shortcuts",onClick:Rm,visibleFrom:"xs",children:(0,ne.jsx)(Mg,{size:19,stroke:1.7})})}),(0,ne.jsx)(
L5,{session:e})]})]})}),(0,ne.jsx)(Ml.Navbar,{p:"sm","aria-label":"Pages",style:{overflowY:"auto"},children:(0,ne.jsx)(D5,{scopes:e.scopes,onNavigate:n.close})}),
(0,ne.jsx)(Ml.Main,{id:"main",tabIndex:-1,style:{outline:"none"},children:a})]}),(0,ne.jsx)(B5,{}),(0,ne.jsx)(T2,{}),(0,ne.jsx)(q5,{}),(0,ne.jsx)(M5,{opened:o,close:r.
close})]})}var J=h(w(),1),Fk=(0,kr.lazy)(()=>import("./config-VB6FS3JA.js").catch(()=>({default:Wk})));function j5(){let e=pa(),a=sg(e.data===null),[t]=F();e4();let n=e.
error??a.error;return n?(0,J.jsx)(Qm,{mih:"100vh",p:"md",children:(0,J.jsx)(N,{error:n,title:"The console cannot start",retry:()=>{e.refetch()}})}):e.isPending||
e.data===null&&a.isPending?(0,J.jsx)(Qm,{mih:"100vh",children:(0,J.jsx)(oi,{"aria-label":"Loading"})}):t==="/invite"?(0,J.jsx)($w,{}):e.data?(0,J.jsx)(Y5,{session:e.
data,children:(0,J.jsx)(Sp,{children:(0,J.jsxs)(fg,{children:[(0,J.jsx)(ga,{path:"/",component:Bw}),(0,J.jsx)(ga,{path:"/playground",component:V2}),(0,J.jsx)(ga,
{path:"/logs/:id?",component:N2}),(0,J.jsx)(ga,{path:"/keys/:action?",component:i2}),(0,J.jsx)(ga,{path:"/virtual-keys/:action?",component:c5}),(0,J.jsx)(ga,{path:"\
/configs",component:zw}),(0,J.jsx)(ga,{path:"/configs/:slug/:tab?",children:(0,J.jsx)(kr.Suspense,{fallback:(0,J.jsx)("div",{className:"page","aria-busy":"true"}),
children:(0,J.jsx)(Fk,{})})}),(0,J.jsx)(ga,{path:"/workspaces/:id?",component:g5}),(0,J.jsx)(ga,{path:"/integrations",component:Jw}),(0,J.jsx)(ga,{path:"/member\
s",component:B2}),(0,J.jsx)(ga,{path:"/audit",component:vw}),(0,J.jsx)(ga,{path:"/reference/:id?",component:F2}),(0,J.jsx)(ga,{path:"/account",component:lw}),(0,J.jsx)(
ga,{path:"/setup",children:(0,J.jsx)(Pm,{to:"/"})}),(0,J.jsx)(ga,{path:"/login",children:(0,J.jsx)(Pm,{to:"/"})}),(0,J.jsx)(ga,{component:L2})]})},t.split("/")[1])}):
a.data?.needed||t==="/setup"?(0,J.jsx)(W2,{needed:a.data?.needed??!1}):(0,J.jsx)(l2,{})}function Wk(){return(0,J.jsx)("div",{className:"page",children:(0,J.jsx)(
N,{error:new Error("A part of the console is missing. The gateway may have been updated."),title:"Reload this page",retry:()=>window.location.reload()})})}function e4(){
let e=Zp();(0,kr.useEffect)(()=>{let a=n=>{n instanceof li&&n.status===401&&zp()},t=[e.getQueryCache().subscribe(n=>{n.type==="updated"&&n.action.type==="error"&&
a(n.action.error)}),e.getMutationCache().subscribe(n=>{n.type==="updated"&&n.action.type==="error"&&a(n.action.error)})];return()=>t.forEach(n=>n())},[e])}var Sp=class extends kr.Component{state={
error:null};static getDerivedStateFromError(a){return{error:a}}render(){return this.state.error?(0,J.jsx)("div",{className:"page",children:(0,J.jsx)(N,{error:this.
state.error,title:"This page broke",retry:()=>this.setState({error:null})})}):this.props.children}};var a4=["#eaf6f8","#d5ebef","#a9d7df","#79c2ce","#52b0c0","#3aa3b5","#2398ab","#15869a","#0b788b","#056676"],t4=["#d6dce3","#b4bdc8","#93a0ae","#697684","#323c4\
7","#2a333d","#212930","#191f26","#12171c","#0d1115"],n4=["#edf7f2","#dcefe5","#b3dcc7","#85c6a5","#5fb388","#46a775","#2f9564","#217f53","#176a44","#0f5436"],o4=[
"#fdf3e8","#fae6d0","#f3cba1","#edae6c","#e89540","#e08423","#c76f13","#a85c0e","#8a4b0b","#6d3b08"],r4=["#fdefee","#fadedb","#f3b9b4","#ec9189","#e66e64","#dc5\
348","#c84439","#aa352c","#8d2a23","#71201a"],V5="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",i4="ui-monospa\
ce, SFMono-Regular, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace",Q5={colors:{water:a4,dark:t4,teal:n4,orange:o4,red:r4},primaryColor:"\
water",primaryShade:{light:8,dark:8},black:"#16212b",defaultRadius:"md",fontFamily:V5,fontFamilyMonospace:i4,cursorType:"pointer",respectReducedMotion:!0,headings:{
fontFamily:V5,fontWeight:"650"},components:{Tooltip:{defaultProps:{openDelay:300,withArrow:!0}},Drawer:{defaultProps:{position:"right",overlayProps:{backgroundOpacity:.35}}},
Modal:{defaultProps:{centered:!0,overlayProps:{backgroundOpacity:.35}}},Menu:{defaultProps:{shadow:"md",position:"bottom-end"}},Table:{defaultProps:{verticalSpacing:"\
sm",highlightOnHover:!0}},Paper:{defaultProps:{withBorder:!0}},Button:{defaultProps:{fw:550}},Badge:{defaultProps:{fw:600}}}},X5=e=>{let a={};for(let t of["wate\
r","teal","orange","red","yellow","gray"]){let n=e.colors[t];n&&(a[`--mantine-color-${t}-light`]=`color-mix(in srgb, ${n[5]} 20%, transparent)`,a[`--mantine-col\
or-${t}-light-hover`]=`color-mix(in srgb, ${n[5]} 28%, transparent)`,a[`--mantine-color-${t}-light-color`]=n[2])}return{variables:{},light:{"--mantine-color-yel\
low-light-color":"#7a5200"},dark:a}};var ni=h(w(),1),I5=document.getElementById("root");I5&&(0,J5.createRoot)(I5).render((0,ni.jsx)(Z5.StrictMode,{children:(0,ni.jsx)(Up,{theme:Q5,cssVariablesResolver:X5,
defaultColorScheme:"auto",children:(0,ni.jsxs)(Jp,{client:cn,children:[(0,ni.jsx)(Ip,{position:"bottom-right"}),(0,ni.jsx)(j5,{})]})})}));
